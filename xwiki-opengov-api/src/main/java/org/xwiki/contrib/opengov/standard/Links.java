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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.HeaderBlock;
import org.xwiki.rendering.block.LinkBlock;
import org.xwiki.rendering.block.NewLineBlock;
import org.xwiki.rendering.block.SpaceBlock;
import org.xwiki.rendering.block.SpecialSymbolBlock;
import org.xwiki.rendering.block.WordBlock;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.block.match.ClassBlockMatcher;
import org.xwiki.rendering.listener.reference.DocumentResourceReference;
import org.xwiki.rendering.listener.reference.ResourceReference;

/**
 * Makes terms links to their definitions, and lets links lead to the page on which their target is shown.
 */
final class Links
{
    private static final String STYLE = "class";

    private final Chapter chapter;

    private final boolean whole;

    private final Terms terms;

    private final Map<String, String> chapters = new HashMap<>();

    private final Set<String> names = new HashSet<>();

    private final String space;

    Links(Chapter chapter, StandardText text, boolean whole)
    {
        this.chapter = chapter;
        this.whole = whole;
        this.space = text.space();
        this.terms = new Terms(text.definitions());
        text.chapters().forEach(each -> this.names.add(each.chapter().name()));
        text.requirements().forEach(each -> this.chapters.putIfAbsent(each.anchor(), each.chapter()));
        text.definitions().forEach(each -> this.chapters.putIfAbsent(each.anchor(), each.chapter()));
    }

    /**
     * @param xdom the blocks of the chapter, after its macros were executed
     */
    void complete(XDOM xdom)
    {
        xdom.<LinkBlock>getBlocks(new ClassBlockMatcher(LinkBlock.class), Block.Axes.DESCENDANT).forEach(this::lead);
        linkTerms(xdom, "");
    }

    private void lead(LinkBlock link)
    {
        ResourceReference reference = link.getReference();
        String anchor = reference.getParameter(DocumentResourceReference.ANCHOR);
        if (anchor != null && Macros.TERM_STYLE.equals(link.getParameter(STYLE))) {
            anchor = this.terms.of(Blocks.getAllText(link)).map(Definition::anchor).orElse(anchor);
            reference.setParameter(DocumentResourceReference.ANCHOR, anchor);
        }
        String target = this.chapters.get(anchor);
        if (target != null) {
            leadTo(reference, target);
        } else if (this.whole && anchor != null && !isGlobal(anchor)) {
            leadInWhole(reference, anchor);
        }
    }

    private void leadTo(ResourceReference reference, String target)
    {
        if (StringUtils.isEmpty(reference.getReference())) {
            reference.setReference(getPage(target));
        } else if (this.whole && getName(reference).equals(target)) {
            reference.setReference("");
        }
    }

    private void leadInWhole(ResourceReference reference, String anchor)
    {
        String name = getName(reference);
        if (name.isEmpty() || this.names.contains(name)) {
            reference.setReference("");
            reference.setParameter(DocumentResourceReference.ANCHOR,
                Anchors.inWhole(name.isEmpty() ? this.chapter.name() : name, anchor));
        }
    }

    private static boolean isGlobal(String anchor)
    {
        return anchor.startsWith(Definition.ANCHOR) || anchor.startsWith(Requirement.ANCHOR);
    }

    private String getName(ResourceReference reference)
    {
        return StringUtils.defaultString(PageNames.nameOf(reference.getReference(), this.space), "?");
    }

    private String getPage(String target)
    {
        return this.whole || this.chapter.name().equals(target) ? "" : PageNames.escape(target);
    }

    private void linkTerms(Block parent, String defined)
    {
        if (parent instanceof LinkBlock || parent instanceof HeaderBlock) {
            return;
        }
        String anchor = StringUtils.defaultString(parent.getParameter("id"));
        String term = anchor.startsWith(Definition.ANCHOR) ? anchor : defined;
        List<Block> children = parent.getChildren();
        children.forEach(child -> linkTerms(child, term));
        List<Block> linked = new ArrayList<>(children.size());
        List<Block> run = new ArrayList<>();
        for (Block child : children) {
            if (isInRun(child)) {
                run.add(child);
            } else {
                linkRun(run, term, linked);
                run.clear();
                linked.add(child);
            }
        }
        linkRun(run, term, linked);
        if (!linked.equals(children)) {
            parent.setChildren(linked);
        }
    }

    private static boolean isInRun(Block block)
    {
        return block instanceof SpecialSymbolBlock symbol ? symbol.getSymbol() == '-'
            : block instanceof WordBlock || block instanceof SpaceBlock || block instanceof NewLineBlock;
    }

    private void linkRun(List<Block> run, String defined, List<Block> linked)
    {
        List<Integer> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i) instanceof WordBlock word) {
                places.add(i);
                words.add(word.getWord());
            }
        }
        int next = 0;
        for (Terms.Use use : this.terms.find(words)) {
            int start = places.get(use.start());
            int end = places.get(use.end() - 1) + 1;
            if (!use.definition().anchor().equals(defined)) {
                linked.addAll(run.subList(next, start));
                linked.add(link(use.definition(), run.subList(start, end)));
                next = end;
            }
        }
        linked.addAll(run.subList(next, run.size()));
    }

    private LinkBlock link(Definition definition, List<Block> words)
    {
        DocumentResourceReference reference = new DocumentResourceReference(getPage(definition.chapter()));
        reference.setAnchor(definition.anchor());
        return new LinkBlock(new ArrayList<>(words), reference, false, Map.of(STYLE, Macros.TERM_STYLE));
    }
}
