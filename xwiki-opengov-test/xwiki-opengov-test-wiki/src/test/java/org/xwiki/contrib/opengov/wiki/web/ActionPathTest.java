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

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Unit tests for {@link ActionPath}.
 *
 * @version $Id$
 */
class ActionPathTest
{
    @Test
    void homeOfASpace()
    {
        assertEquals(new ActionPath("view", List.of("OpenGov", "Projects"), "WebHome", null),
            ActionPath.parse("/view/OpenGov/Projects/"));
    }

    @Test
    void mainPageWhenNothingIsNamed()
    {
        ActionPath main = new ActionPath("view", List.of("Main"), "WebHome", null);
        assertEquals(main, ActionPath.parse("/"));
        assertEquals(main, ActionPath.parse("/view"));
        assertEquals(main, ActionPath.parse("/view/"));
    }

    @Test
    void nameAloneIsASpace()
    {
        assertEquals(new ActionPath("edit", List.of("Sandbox"), "WebHome", null), ActionPath.parse("/edit/Sandbox"));
    }

    @Test
    void decodesEachSegment()
    {
        assertEquals(new ActionPath("view", List.of("A/B", "Grünes Köln"), "50 % & mehr", null),
            ActionPath.parse("/view/A%2FB/Gr%C3%BCnes%20K%C3%B6ln/50+%25+%26+mehr"));
    }

    @Test
    void attachment()
    {
        assertEquals(new ActionPath("download", List.of("A"), "B", "plan.pdf"),
            ActionPath.parse("/download/A/B/plan.pdf"));
    }
}
