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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.HeaderBlock;
import org.xwiki.rendering.block.IdBlock;
import org.xwiki.rendering.block.ImageBlock;
import org.xwiki.rendering.block.LinkBlock;
import org.xwiki.rendering.block.MacroBlock;
import org.xwiki.rendering.block.ParagraphBlock;
import org.xwiki.rendering.block.XDOM;

/**
 * Reads one chapter.
 */
final class ChapterReader
{
    private static final String LISTING = "toc";

    private static final String PLACE = "id";

    private final Chapter chapter;

    private final Markup markup;

    private final Gathered gathered;

    private final Set<String> anchors = new HashSet<>();

    private final List<Passage> passages = new ArrayList<>();

    private PlainText outside = new PlainText();

    private Passage heading = new Passage("", 0, "", "");

    private boolean empty = true;

    /**
     * Where a block stands.
     *
     * @param texts the texts of which it is a part
     * @param outside whether it stands outside of requirements and definitions
     * @param requirement the anchor of the requirement in which it stands, or an empty string
     */
    private record Scope(List<PlainText> texts, boolean outside, String requirement)
    {
        Scope with(PlainText text, String anchor)
        {
            List<PlainText> all = new ArrayList<>(this.texts);
            all.add(text);
            return new Scope(all, false, anchor);
        }
    }

    ChapterReader(Chapter chapter, Markup markup, Gathered gathered)
    {
        this.chapter = chapter;
        this.markup = markup;
        this.gathered = gathered;
    }

    ChapterText read()
    {
        return read(this.markup.parse(this.chapter.content(), this.chapter.syntax()));
    }

    ChapterText read(Optional<XDOM> xdom)
    {
        PlainText text = new PlainText();
        xdom.ifPresent(blocks -> readChildren(blocks, new Scope(List.of(text), true, "")));
        endPassage();
        return new ChapterText(this.chapter, xdom.isPresent(), this.empty, text.getParagraphs(), this.passages,
            this.anchors);
    }

    private void readChildren(Block parent, Scope scope)
    {
        parent.getChildren().forEach(block -> read(block, scope));
    }

    private void read(Block block, Scope scope)
    {
        if (Blocks.isStandalone(block)) {
            endParagraph(scope);
        }
        if (block instanceof HeaderBlock header && scope.outside()) {
            readHeading(header, scope);
        } else if (block instanceof MacroBlock macro) {
            readMacro(macro, scope);
        } else {
            readOther(block, scope);
        }
        if (Blocks.isStandalone(block)) {
            endParagraph(scope);
        }
    }

    private void readOther(Block block, Scope scope)
    {
        if (block instanceof LinkBlock link) {
            this.gathered.addLink(link.getReference(), this.chapter.name(), getPlace(scope));
        } else if (block instanceof IdBlock id) {
            this.anchors.add(id.getName());
        } else if (block instanceof ImageBlock) {
            this.empty = false;
        }
        append(Blocks.getText(block), scope, !Blocks.isVerbatim(block));
        readChildren(block, scope);
    }

    private void readHeading(HeaderBlock header, Scope scope)
    {
        endPassage();
        boolean before = this.empty;
        PlainText title = new PlainText();
        readChildren(header, scope.with(title, ""));
        this.empty = before;
        this.heading = new Passage(title.getText(), header.getLevel().getAsInt(), header.getId(), "");
        this.anchors.add(header.getId());
    }

    private void readMacro(MacroBlock macro, Scope scope)
    {
        String content = macro.getContent() == null ? "" : macro.getContent();
        if (Macros.REQUIREMENT.equals(macro.getId())) {
            readRequirement(macro, content, scope);
        } else if (Macros.DEFINITION.equals(macro.getId())) {
            readDefinition(macro, content, scope);
        } else if (PLACE.equals(macro.getId())) {
            this.anchors.add(Macros.getParameter(macro.getParameters(), "name"));
        } else if (!content.isEmpty() && this.markup.showsContent(macro.getId())) {
            readContent(content, macro.isInline(), scope);
        } else {
            this.empty &= LISTING.equals(macro.getId());
            // Whatever it is, for example a footnote, it is no part of the word before it.
            append(content.isEmpty() ? "" : ' ' + content + ' ', scope, false);
        }
    }

    private void readRequirement(MacroBlock macro, String content, Scope scope)
    {
        Map<String, String> parameters = macro.getParameters();
        String id = Macros.getParameter(parameters, PLACE);
        String anchor = Requirement.anchor(id);
        PlainText text = new PlainText();
        readContent(content, macro.isInline(), scope.with(text, anchor));
        this.anchors.add(anchor);
        List<Requirement> requirements = this.gathered.getRequirements();
        Requirement.Details details = new Requirement.Details(Macros.getParameter(parameters, "rationale"),
            Macros.getParameter(parameters, "testMethod"), Macros.getParameter(parameters, "addressee"));
        requirements.add(new Requirement(id, Level.of(Macros.getParameter(parameters, "level")).orElse(null),
            text.getText(), requirements.size() + 1, this.chapter.name(), details));
    }

    private void readDefinition(MacroBlock macro, String content, Scope scope)
    {
        String term = Macros.getParameter(macro.getParameters(), "term");
        boolean inline = macro.isInline();
        PlainText text = new PlainText();
        if (term.isEmpty() || content.isBlank()) {
            append(term, scope, true);
            readContent(content, inline, new Scope(scope.with(text, "").texts(), scope.outside(), scope.requirement()));
            this.gathered.getUses().add(new TermUse(term.isEmpty() ? text.getText() : term, this.chapter.name(),
                getPlace(scope)));
        } else {
            append(term + ' ', scope, false);
            readContent(content, inline, scope.with(text, scope.requirement()));
            this.anchors.add(Definition.anchor(term));
            this.gathered.getDefinitions().add(new Definition(term, text.getText(), this.chapter.name()));
        }
    }

    private void readContent(String content, boolean inline, Scope scope)
    {
        this.markup.parse(content, this.chapter.syntax()).ifPresent(blocks -> {
            // Within a line there are no paragraphs.
            boolean unwrapped = inline && blocks.getChildren().size() == 1
                && blocks.getChildren().get(0) instanceof ParagraphBlock;
            readChildren(unwrapped ? blocks.getChildren().get(0) : blocks, scope);
        });
    }

    private void append(String text, Scope scope, boolean words)
    {
        if (!text.isEmpty()) {
            this.empty &= text.isBlank();
            scope.texts().forEach(each -> each.append(text));
            if (scope.outside() && words) {
                this.outside.append(text);
            }
        }
    }

    private void endParagraph(Scope scope)
    {
        scope.texts().forEach(PlainText::end);
        if (scope.outside()) {
            this.outside.end();
        }
    }

    private void endPassage()
    {
        String text = this.outside.getText();
        if (this.heading.level() > 0 || !text.isEmpty()) {
            this.passages.add(new Passage(this.heading.heading(), this.heading.level(), this.heading.anchor(), text));
        }
        this.outside = new PlainText();
    }

    private String getPlace(Scope scope)
    {
        return scope.requirement().isEmpty() ? this.heading.anchor() : scope.requirement();
    }
}
