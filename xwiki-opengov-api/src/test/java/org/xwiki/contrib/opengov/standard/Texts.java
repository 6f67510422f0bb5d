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
import java.util.Arrays;
import java.util.List;

import org.xwiki.test.mockito.MockitoComponentManager;
import org.xwiki.component.manager.ComponentManager;
import org.xwiki.rendering.wiki.WikiModel;

import static org.mockito.Mockito.mock;

/**
 * Reads texts of tests with the parsers and macros of Rendering.
 *
 * @version $Id$
 */
public final class Texts
{
    /** The syntax of most texts. */
    public static final String SYNTAX = "xwiki/2.1";

    private static final MockitoComponentManager COMPONENTS = new MockitoComponentManager();

    /** Reads wiki text. */
    static final Markup MARKUP;

    static {
        try {
            COMPONENTS.initialize(Texts.class.getClassLoader());
            COMPONENTS.registerComponent(ComponentManager.class, "context", COMPONENTS);
            COMPONENTS.registerComponent(WikiModel.class, mock(WikiModel.class));
            MARKUP = COMPONENTS.getInstance(Markup.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Texts()
    {
    }

    /**
     * @return the components of Rendering
     */
    public static ComponentManager components()
    {
        return COMPONENTS;
    }

    /**
     * @param contents the contents of normative chapters, which are called A, B, …
     * @return their chapters
     */
    public static List<Chapter> chapters(String... contents)
    {
        List<Chapter> chapters = new ArrayList<>();
        for (String content : contents) {
            String name = String.valueOf((char) ('A' + chapters.size()));
            chapters.add(new Chapter(name, "Chapter " + name, Chapter.NORMATIVE, SYNTAX, content));
        }
        return chapters;
    }

    /**
     * @param contents the contents of normative chapters, which are called A, B, …
     * @return what was read of them
     */
    public static StandardText read(String... contents)
    {
        return read(chapters(contents));
    }

    /**
     * @param chapters chapters
     * @return what was read of them
     */
    public static StandardText read(List<Chapter> chapters)
    {
        return new TextReader(MARKUP).read(chapters, "OpenGov.Standards.Data");
    }

    /**
     * @param profile the code of a verb profile
     * @param contents the contents of normative chapters, which are called A, B, …
     * @return what is found in them: the code of its kind, chapter, anchor and parameters
     */
    public static List<String> check(String profile, String... contents)
    {
        return TextCheck.of(read(contents), VerbProfiles.get(profile)).stream().map(finding -> String.join(" ",
            Arrays.asList(finding.kind().getCode(), finding.chapter(), finding.anchor(),
                finding.parameters().toString()))).toList();
    }
}
