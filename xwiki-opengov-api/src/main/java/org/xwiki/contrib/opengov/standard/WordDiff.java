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
import java.util.Collections;
import java.util.List;

import org.apache.commons.lang3.StringUtils;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;


/**
 * Compares texts word by word, and lists of paragraphs paragraph by paragraph. Where there is more than one answer,
 * both directions give the same.
 */
final class WordDiff
{
    private static final int MAX_WORDS = 2000;

    private static final int MAX_PARAGRAPHS = 5000;

    /**
     * What stands in one list in the place of something else in the other.
     */
    private record Edit(int leftFrom, int leftTo, int rightFrom, int rightTo)
    {
    }

    private WordDiff()
    {
    }

    /**
     * @param before the paragraphs of a text
     * @param after those of a newer one
     * @return for each paragraph of either what it has in common with its counterpart
     */
    static List<List<TextPart>> paragraphs(List<String> before, List<String> after)
    {
        boolean turned = isTurned(String.join(" ", before), String.join(" ", after));
        List<String> left = turned ? after : before;
        List<String> right = turned ? before : after;
        List<List<TextPart>> paragraphs = new ArrayList<>();
        int next = 0;
        for (Edit edit : diff(left, right, MAX_PARAGRAPHS)) {
            left.subList(next, edit.leftFrom()).forEach(text -> paragraphs.add(both(text)));
            next = edit.leftTo();
            addPairs(left.subList(edit.leftFrom(), edit.leftTo()), right.subList(edit.rightFrom(), edit.rightTo()),
                paragraphs);
        }
        left.subList(next, left.size()).forEach(text -> paragraphs.add(both(text)));
        return turned ? paragraphs.stream().map(WordDiff::turn).toList() : List.copyOf(paragraphs);
    }

    /**
     * @param before a text
     * @param after a newer one
     * @return what they have in common and what not
     */
    static List<TextPart> words(String before, String after)
    {
        if (before.equals(after)) {
            return both(before);
        }
        boolean turned = isTurned(before, after);
        List<String> left = split(turned ? after : before);
        List<String> right = split(turned ? before : after);
        List<TextPart> parts = new ArrayList<>();
        int next = 0;
        for (Edit edit : diff(left, right, MAX_WORDS)) {
            add(parts, TextPart.Kind.SAME, left.subList(next, edit.leftFrom()));
            next = edit.leftTo();
            add(parts, TextPart.Kind.DELETED, left.subList(edit.leftFrom(), edit.leftTo()));
            add(parts, TextPart.Kind.INSERTED, right.subList(edit.rightFrom(), edit.rightTo()));
        }
        add(parts, TextPart.Kind.SAME, left.subList(next, left.size()));
        return turned ? turn(parts) : List.copyOf(parts);
    }

    /**
     * @param parts the parts of two texts
     * @return the parts of the same texts, the newer one taken for the older
     */
    static List<TextPart> turn(List<TextPart> parts)
    {
        List<TextPart> turned = new ArrayList<>(parts.size());
        for (TextPart part : parts) {
            switch (part.kind()) {
                case DELETED -> turned.add(new TextPart(TextPart.Kind.INSERTED, part.text()));
                case INSERTED -> turned.add(new TextPart(TextPart.Kind.DELETED, part.text()));
                default -> turned.add(part);
            }
        }
        // What is gone stands before what has come.
        for (int i = 1; i < turned.size(); i++) {
            if (turned.get(i).kind() == TextPart.Kind.DELETED && turned.get(i - 1).kind() == TextPart.Kind.INSERTED) {
                Collections.swap(turned, i - 1, i);
            }
        }
        return List.copyOf(turned);
    }

    private static void addPairs(List<String> left, List<String> right, List<List<TextPart>> paragraphs)
    {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            paragraphs.add(words(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : ""));
        }
    }

    private static List<Edit> diff(List<String> left, List<String> right, int max)
    {
        if (left.equals(right)) {
            return List.of();
        }
        if (Math.min(left.size(), right.size()) > max) {
            // Nobody reads a comparison of this size: all is taken for new, rather than to keep everybody waiting.
            return List.of(new Edit(0, left.size(), 0, right.size()));
        }
        List<Edit> edits = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int leftFrom = delta.getSource().getPosition();
            int rightFrom = delta.getTarget().getPosition();
            Edit edit = new Edit(leftFrom, leftFrom + delta.getSource().size(), rightFrom,
                rightFrom + delta.getTarget().size());
            Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
            if (last != null && last.leftTo() == edit.leftFrom() && last.rightTo() == edit.rightFrom()) {
                edits.set(edits.size() - 1, new Edit(last.leftFrom(), edit.leftTo(), last.rightFrom(), edit.rightTo()));
            } else {
                edits.add(edit);
            }
        }
        return edits;
    }

    private static boolean isTurned(String before, String after)
    {
        return before.compareTo(after) > 0;
    }

    private static List<TextPart> both(String text)
    {
        return text.isEmpty() ? List.of() : List.of(new TextPart(TextPart.Kind.SAME, text));
    }

    private static List<String> split(String text)
    {
        return List.of(StringUtils.split(text, ' '));
    }

    private static void add(List<TextPart> parts, TextPart.Kind kind, List<String> words)
    {
        if (!words.isEmpty()) {
            parts.add(new TextPart(kind, String.join(" ", words)));
        }
    }
}
