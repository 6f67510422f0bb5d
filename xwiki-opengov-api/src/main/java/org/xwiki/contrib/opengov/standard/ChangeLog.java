/*
 * See the NOTICE file distributed with this work for additional
 * information regarding copyright ownership.
 *
 * This is free software; you can redistribute it and/or modify it
 * under the terms of the GNU Lesser General Public License as
 * published by the Free Software Foundation; either version 2.1 of
 * the License, or (at your option) any later version.
 *
 * This software is distributed in the hope that it will be useful,
 * but WITHOUT ANY WARRANTY; without even the implied warranty of
 * MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU
 * Lesser General Public License for more details.
 *
 * You should have received a copy of the GNU Lesser General Public
 * License along with this software; if not, write to the Free
 * Software Foundation, Inc., 51 Franklin St, Fifth Floor, Boston, MA
 * 02110-1301 USA, or see the FSF site: http://www.fsf.org.
 */
package org.xwiki.contrib.opengov.standard;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a change log: what changed from one version to another, for people who do not compare themselves.
 *
 * @version $Id$
 * @since 0.1
 */
public final class ChangeLog
{
    /**
     * A line.
     *
     * @param kind what changed
     * @param id the identifier of the requirement
     * @param previous what it was before: its identifier, the code of its level or the name of its chapter, or nothing
     * @param current what it is now
     */
    public record Line(ChangeKind kind, String id, String previous, String current)
    {
    }

    private ChangeLog()
    {
    }

    /**
     * @param comparison the comparison of two versions
     * @return its lines
     */
    public static List<Line> of(Comparison comparison)
    {
        List<Line> lines = new ArrayList<>();
        for (RequirementChange change : comparison.changes()) {
            change.orderedKinds().forEach(kind -> lines.add(line(kind, change)));
        }
        return lines;
    }

    private static Line line(ChangeKind kind, RequirementChange change)
    {
        return switch (kind) {
            case LEVEL_CHANGED -> new Line(kind, change.id(), code(change.before().level()),
                code(change.after().level()));
            case RENAMED -> new Line(kind, change.id(), change.before().id(), change.after().id());
            case MOVED -> new Line(kind, change.id(), change.before().chapter(), change.after().chapter());
            case ADDED -> new Line(kind, change.id(), "", change.after().text());
            case REMOVED -> new Line(kind, change.id(), change.before().text(), "");
            default -> new Line(kind, change.id(), "", "");
        };
    }

    private static String code(Level level)
    {
        return level == null ? "" : level.getCode();
    }
}
