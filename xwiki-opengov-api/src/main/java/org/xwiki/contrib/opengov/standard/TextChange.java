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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.MacroBlock;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.block.match.ClassBlockMatcher;

/**
 * A proposed text, put in the place of what stood in the version that the proposal is about: exactly there, and nowhere
 * else. Immutable.
 *
 * @param content the whole content of the chapter with the change, or {@code null}
 * @param refusal why there is none, or {@code null}
 * @version $Id$
 * @since 0.1
 */
public record TextChange(String content, Refusal refusal)
{
    private static final String CONTENT = "content";

    private static final String SYNTAX = "syntax";

    private static final String CHANGED = "changedSince";

    private static final int SHOWN = 80;

    /**
     * @param markup reads wiki text
     * @param chapter the chapter as it is now
     * @param base the chapter as it was in the version that the proposal is about, {@code null} if it was not there
     * @param target the identifier of a requirement, or the name of the chapter
     * @param text what is to stand there
     * @return the chapter with it, or why not
     */
    public static TextChange of(Markup markup, Map<String, ?> chapter, Map<String, ?> base, String target, String text)
    {
        String content = get(chapter, CONTENT);
        String syntax = get(chapter, SYNTAX);
        String before = base == null ? "" : get(base, CONTENT);
        if (target.equals(get(chapter, "name"))) {
            return same(content, before) ? new TextChange(text, null) : refuse(CHANGED, target);
        }
        Optional<XDOM> blocks = markup.parse(content, syntax);
        if (blocks.isEmpty()) {
            return refuse("unreadable", target);
        }
        List<MacroBlock> found = find(blocks.get(), target);
        if (found.size() != 1) {
            return refuse(found.isEmpty() ? "targetGone" : "targetTwice", target);
        }
        String source = getSource(markup, before, base == null ? "" : get(base, SYNTAX), target);
        if (!same(found.get(0).getContent(), source)) {
            return refuse(CHANGED, target);
        }
        return replace(markup, content, syntax, found.get(0), text).map(changed -> new TextChange(changed, null))
            .orElseGet(() -> refuse("notReplaceable", target));
    }

    /**
     * @param content the content of a chapter
     * @param before a passage with a mistake, as it stands in the source
     * @param after the passage without it
     * @return the chapter without the mistake, or why not
     */
    public static TextChange correct(String content, String before, String after)
    {
        String passage = unified(before.strip());
        String source = unified(content);
        int place = passage.isEmpty() ? -1 : source.indexOf(passage);
        if (place < 0) {
            return refuse("passageGone", StringUtils.abbreviate(passage, SHOWN));
        }
        if (source.indexOf(passage, place + 1) > 0) {
            return refuse("passageTwice", StringUtils.abbreviate(passage, SHOWN));
        }
        return new TextChange(source.substring(0, place) + unified(after.strip())
            + source.substring(place + passage.length()), null);
    }

    /**
     * @param markup reads wiki text
     * @param content the content of a chapter
     * @param syntax its syntax
     * @param requirement the identifier of a requirement
     * @return the source of the requirement, an empty text if it is not there exactly once
     */
    public static String getSource(Markup markup, String content, String syntax, String requirement)
    {
        List<MacroBlock> found = markup.parse(content, syntax).map(blocks -> find(blocks, requirement))
            .orElse(List.of());
        return found.size() == 1 ? Objects.toString(found.get(0).getContent(), "") : "";
    }

    /**
     * @return the whole content of the chapter with the change, or {@code null}
     */
    public String getContent()
    {
        return this.content;
    }

    /**
     * @return why there is none, or {@code null}
     */
    public Refusal getRefusal()
    {
        return this.refusal;
    }

    /**
     * @return {@code true} if the text can be changed
     */
    public boolean isPossible()
    {
        return this.refusal == null;
    }

    /**
     * The source may have the same words elsewhere, too. Only where replacing them gives the very blocks that replacing
     * the content of the macro gives, it is the right place.
     */
    private static Optional<String> replace(Markup markup, String content, String syntax, MacroBlock macro,
        String text)
    {
        String before = Objects.toString(macro.getContent(), "");
        MacroBlock changed =
            new MacroBlock(macro.getId(), macro.getParameters(), text.strip(), macro.isInline());
        Block root = macro.getRoot();
        macro.getParent().replaceChild(changed, macro);
        for (int place = content.indexOf(before); place >= 0 && !before.isEmpty();
            place = content.indexOf(before, place + 1)) {
            String candidate = content.substring(0, place) + text.strip() + content.substring(place + before.length());
            if (markup.parse(candidate, syntax).filter(root::equals).isPresent()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static List<MacroBlock> find(XDOM blocks, String requirement)
    {
        List<MacroBlock> found = new ArrayList<>();
        for (Block block : blocks.getBlocks(new ClassBlockMatcher(MacroBlock.class), Block.Axes.DESCENDANT)) {
            MacroBlock macro = (MacroBlock) block;
            if (Macros.REQUIREMENT.equals(macro.getId())
                && requirement.equals(Macros.getParameter(macro.getParameters(), "id"))) {
                found.add(macro);
            }
        }
        return found;
    }

    private static String unified(String text)
    {
        return text.replace("\r\n", "\n");
    }

    private static boolean same(String one, String other)
    {
        return Objects.toString(one, "").strip().equals(Objects.toString(other, "").strip());
    }

    private static String get(Map<String, ?> values, String name)
    {
        return Objects.toString(values.get(name), "");
    }

    private static TextChange refuse(String code, String target)
    {
        return new TextChange(null, Refusal.of(code, target));
    }
}
