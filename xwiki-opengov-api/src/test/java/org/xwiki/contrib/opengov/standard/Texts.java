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
import java.util.Map;

import org.xwiki.test.mockito.MockitoComponentManager;
import org.xwiki.component.manager.ComponentManager;
import org.xwiki.context.Execution;
import org.xwiki.context.ExecutionContext;
import org.xwiki.rendering.block.WordBlock;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.listener.reference.DocumentResourceReference;
import org.xwiki.rendering.listener.reference.ResourceReference;
import org.xwiki.rendering.macro.Macro;
import org.xwiki.rendering.macro.descriptor.MacroDescriptor;
import org.xwiki.rendering.renderer.BlockRenderer;
import org.xwiki.rendering.renderer.printer.DefaultWikiPrinter;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.rendering.transformation.MacroTransformationContext;
import org.xwiki.rendering.transformation.TransformationContext;
import org.xwiki.rendering.transformation.TransformationManager;
import org.xwiki.rendering.wiki.WikiModel;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

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
            WikiModel model = mock(WikiModel.class);
            when(model.isDocumentAvailable(any())).thenReturn(true);
            when(model.getDocumentViewURL(any())).thenAnswer(invocation -> getURL(invocation.getArgument(0)));
            COMPONENTS.registerComponent(WikiModel.class, model);
            COMPONENTS.registerComponent(Macro.class, "translation", getTranslationMacro());
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
     * @param content the content of the only chapter of a standard
     * @return the chapter as HTML, with the keys of translations in brackets
     * @throws Exception if it could not be shown
     */
    public static String html(String content) throws Exception
    {
        return html(chapters(content), 0, true);
    }

    /**
     * @param chapters the chapters of a standard
     * @param index the index of a chapter
     * @param whole whether all of them are on the same page
     * @return the chapter as HTML, with the keys of translations in brackets
     * @throws Exception if it could not be shown
     */
    public static String html(List<Chapter> chapters, int index, boolean whole) throws Exception
    {
        Execution execution = COMPONENTS.getInstance(Execution.class);
        execution.setContext(new ExecutionContext());
        TextDisplay display = COMPONENTS.getInstance(TextDisplay.class);
        return simplify(display.toHtml(chapters.get(index), read(chapters), whole));
    }

    /**
     * @param content the content of a page
     * @return the page as HTML, with the keys of translations in brackets
     * @throws Exception if it could not be shown
     */
    public static String page(String content) throws Exception
    {
        XDOM xdom = MARKUP.parse(content, SYNTAX).orElseThrow();
        COMPONENTS.<TransformationManager>getInstance(TransformationManager.class).performTransformations(xdom,
            new TransformationContext(xdom, Syntax.XWIKI_2_1));
        DefaultWikiPrinter printer = new DefaultWikiPrinter();
        COMPONENTS.<BlockRenderer>getInstance(BlockRenderer.class, "html/5.0").render(xdom, printer);
        return simplify(printer.toString());
    }

    private static String simplify(String html)
    {
        return html.replaceAll("<span class=\"wiki\\w*link\">(<a .*?</a>)</span>", "$1");
    }

    private static String getURL(ResourceReference reference)
    {
        String anchor = reference.getParameter(DocumentResourceReference.ANCHOR);
        String page = reference.getReference().isEmpty() ? "" : "view:" + reference.getReference();
        if (reference.getBaseReferences().stream().noneMatch(base -> base.startsWith("OpenGov.Standards.Data."))) {
            page = "nowhere:" + page;
        }
        return anchor == null ? page : page + '#' + anchor;
    }

    @SuppressWarnings("unchecked")
    private static Macro<Object> getTranslationMacro() throws Exception
    {
        Macro<Object> macro = mock(Macro.class);
        MacroDescriptor descriptor = mock(MacroDescriptor.class);
        when(descriptor.getParametersBeanClass()).thenReturn((Class) Object.class);
        when(descriptor.getParameterDescriptorMap()).thenReturn(Map.of());
        when(macro.getDescriptor()).thenReturn(descriptor);
        when(macro.supportsInlineMode()).thenReturn(true);
        when(macro.execute(any(), any(), any())).thenAnswer(invocation -> {
            MacroTransformationContext context = invocation.getArgument(2);
            String key = context.getCurrentMacroBlock().getParameter("key").substring("opengov.standard.".length());
            return List.of(new WordBlock('[' + key + ']'));
        });
        return macro;
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
