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
package org.xwiki.contrib.opengov.wiki.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the path of an address below {@code /bin/} names, read as XWiki reads it: the action, the spaces, the page and,
 * for actions on attachments, the file.
 *
 * @param action the action, for example {@code view}
 * @param spaces the spaces, outermost first, at least one
 * @param page the page in the innermost space
 * @param fileName the attachment, {@code null} when the action is not about one
 * @version $Id$
 */
public record ActionPath(String action, List<String> spaces, String page, String fileName)
{
    /** The name of the page that stands for its space. */
    public static final String HOME = "WebHome";

    private static final String VIEW = "view";

    private static final Set<String> FILE_ACTIONS = Set.of("download", "delattachment");

    /**
     * @param pathInfo what follows {@code /bin}, still encoded
     * @return what it names; an empty path is the view of the main page
     */
    public static ActionPath parse(String pathInfo)
    {
        List<String> segments = new ArrayList<>(List.of(pathInfo.split("/", -1)));
        segments.replaceAll(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8));
        segments.remove(0);
        String action = segments.isEmpty() ? "" : segments.remove(0);
        String fileName = null;
        if (FILE_ACTIONS.contains(action) && segments.size() > 2) {
            fileName = segments.remove(segments.size() - 1);
        }
        String page = segments.size() > 1 ? segments.remove(segments.size() - 1) : "";
        segments.removeIf(String::isEmpty);
        if (segments.isEmpty()) {
            segments.add("Main");
        }
        return new ActionPath(action.isEmpty() ? VIEW : action, List.copyOf(segments), page.isEmpty() ? HOME : page,
            fileName);
    }
}
