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
package org.xwiki.contrib.opengov.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page has the least rights that work, as XWiki's own analysis of required rights finds them.
 *
 * @version $Id$
 */
class RequiredRightsTest
{
    /** What concerns the whole wiki. */
    private static final List<String> OF_THE_WIKI =
        List.of("XWiki.TranslationDocumentClass", "XWiki.UIExtensionClass", "XWiki.EventStream.Code.EventClass");

    /** What runs in the browser of a reader. */
    private static final List<String> SCRIPTS =
        List.of("XWiki.JavaScriptExtension", "XWiki.StyleSheetExtension");

    /** What XWiki runs with programming right only. */
    private static final String JOB = "XWiki.SchedulerJobClass";

    private static final Pattern VELOCITY = Pattern.compile("[$#][a-z]");

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasTheLeastRights(PageSource page)
    {
        assertEquals(leastRights(page), page.rights());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageEnforcesThem(PageSource page)
    {
        // A translation of a page has the rights of the page.
        assertEquals(page.locale().isEmpty(), page.enforced());
    }

    static Stream<PageSource> pages()
    {
        return PageSource.all().stream();
    }

    private static List<String> leastRights(PageSource page)
    {
        if (page.objects().contains(JOB)) {
            return List.of("programming");
        }
        if (OF_THE_WIKI.stream().anyMatch(page.objects()::contains)) {
            return List.of("wiki_admin");
        }
        boolean script = VELOCITY.matcher(page.title()).find() || page.content().contains("{{velocity")
            || SCRIPTS.stream().anyMatch(page.objects()::contains);
        return script ? List.of("script") : List.of();
    }
}
