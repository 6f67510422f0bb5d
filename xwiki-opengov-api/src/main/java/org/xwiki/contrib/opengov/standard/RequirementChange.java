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

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What became of a requirement from one version to another.
 *
 * @param before the requirement as it was, {@code null} if it is new
 * @param after the requirement as it is, {@code null} if it is gone
 * @param kinds what changed; empty if nothing did
 * @param parts what its texts have in common and what not
 * @version $Id$
 * @since 0.1
 */
public record RequirementChange(Requirement before, Requirement after, Set<ChangeKind> kinds, List<TextPart> parts)
{
    /**
     * @param before as it was
     * @param after as it is
     * @param kinds what changed
     * @param parts the parts of its texts
     */
    public RequirementChange
    {
        kinds = Set.copyOf(kinds);
        parts = List.copyOf(parts);
    }

    static RequirementChange of(Requirement before, Requirement after, boolean moved)
    {
        EnumSet<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (before == null) {
            kinds.add(ChangeKind.ADDED);
        } else if (after == null) {
            kinds.add(ChangeKind.REMOVED);
        } else {
            add(kinds, ChangeKind.CHANGED, !before.text().equals(after.text()));
            add(kinds, ChangeKind.LEVEL_CHANGED, before.level() != after.level());
            add(kinds, ChangeKind.DETAILS_CHANGED, !before.details().equals(after.details()));
            add(kinds, ChangeKind.RENAMED, !before.id().equals(after.id()));
            add(kinds, ChangeKind.MOVED, moved);
        }
        return new RequirementChange(before, after, kinds,
            WordDiff.words(before == null ? "" : before.text(), after == null ? "" : after.text()));
    }

    private static void add(Set<ChangeKind> kinds, ChangeKind kind, boolean condition)
    {
        if (condition) {
            kinds.add(kind);
        }
    }

    /**
     * @return the identifier of the requirement: the newer one
     */
    public String id()
    {
        return this.after == null ? this.before.id() : this.after.id();
    }

    /**
     * @return {@code true} if nothing changed
     */
    public boolean unchanged()
    {
        return this.kinds.isEmpty();
    }

    /**
     * @return the kinds of what changed, the most important first
     */
    public List<ChangeKind> orderedKinds()
    {
        return this.kinds.stream().sorted().toList();
    }

    /**
     * @param code the code of a kind of change
     * @return {@code true} if it is one
     */
    public boolean is(String code)
    {
        return this.kinds.stream().anyMatch(kind -> kind.getCode().equals(code));
    }

    /**
     * @return the change in the other direction
     */
    public RequirementChange mirror()
    {
        return new RequirementChange(this.after, this.before,
            Set.copyOf(this.kinds.stream().map(ChangeKind::mirror).toList()), WordDiff.turn(this.parts));
    }
}
