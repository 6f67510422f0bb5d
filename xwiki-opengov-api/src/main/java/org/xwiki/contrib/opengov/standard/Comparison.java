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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed from one version of a standard to another.
 *
 * @param changes all requirements, in the order of the newer version; those that are gone come where they were
 * @param chapters all chapters
 * @param definitions all definitions
 * @version $Id$
 * @since 0.1
 */
public record Comparison(List<RequirementChange> changes, List<PartChange> chapters, List<PartChange> definitions)
{
    /**
     * @param changes the requirements
     * @param chapters the chapters
     * @param definitions the definitions
     */
    public Comparison
    {
        changes = List.copyOf(changes);
        chapters = List.copyOf(chapters);
        definitions = List.copyOf(definitions);
    }

    /**
     * @param before a version
     * @param after a newer one
     * @return what changed
     */
    public static Comparison of(StandardText before, StandardText after)
    {
        return new Comparison(compareRequirements(before.requirements(), after.requirements()),
            compareChapters(before.chapters(), after.chapters()), compareDefinitions(before, after));
    }

    /**
     * @return {@code true} if nothing changed
     */
    public boolean isEmpty()
    {
        return changedRequirements().isEmpty() && changedChapters().isEmpty() && changedDefinitions().isEmpty();
    }

    /**
     * @return the requirements that changed
     */
    public List<RequirementChange> changedRequirements()
    {
        return this.changes.stream().filter(change -> !change.unchanged()).toList();
    }

    /**
     * @return the chapters that changed
     */
    public List<PartChange> changedChapters()
    {
        return this.chapters.stream().filter(change -> !change.unchanged()).toList();
    }

    /**
     * @return the definitions that changed
     */
    public List<PartChange> changedDefinitions()
    {
        return this.definitions.stream().filter(change -> !change.unchanged()).toList();
    }

    /**
     * @param code the code of a kind of change, or {@code unchanged}
     * @return how many requirements there are of it
     */
    public long count(String code)
    {
        return this.changes.stream()
            .filter(change -> "unchanged".equals(code) ? change.unchanged() : change.is(code)).count();
    }

    /**
     * @return the least that the newer version has to be: not compatible if whoever conforms to the older one may not
     *     conform to it. A reader has to judge it.
     */
    public VersionNumber.Change getLeastChange()
    {
        VersionNumber.Change least = VersionNumber.Change.PATCH;
        for (RequirementChange change : this.changes) {
            if (change.is(ChangeKind.ADDED.getCode()) || change.is(ChangeKind.CHANGED.getCode())
                || change.is(ChangeKind.LEVEL_CHANGED.getCode())) {
                if (change.after().level() != null
                    && change.after().level().getStrength() == Level.Strength.REQUIREMENT) {
                    return VersionNumber.Change.MAJOR;
                }
                least = VersionNumber.Change.MINOR;
            } else if (change.is(ChangeKind.REMOVED.getCode())) {
                least = VersionNumber.Change.MINOR;
            }
        }
        return least;
    }

    /**
     * @return the comparison in the other direction
     */
    public Comparison mirror()
    {
        return new Comparison(this.changes.stream().map(RequirementChange::mirror).toList(),
            this.chapters.stream().map(PartChange::mirror).toList(),
            this.definitions.stream().map(PartChange::mirror).toList());
    }

    private static List<RequirementChange> compareRequirements(List<Requirement> before, List<Requirement> after)
    {
        Pairs pairs = new Pairs(before, after);
        Set<String> moved = pairs.getMoved();
        Map<Integer, RequirementChange> byNumber = new LinkedHashMap<>();
        pairs.getAll().forEach(pair -> byNumber.put(pair.after().number(),
            RequirementChange.of(pair.before(), pair.after(), moved.contains(pair.key()))));
        after.stream().filter(requirement -> !pairs.hasNewer(requirement)).forEach(requirement -> byNumber
            .put(requirement.number(), RequirementChange.of(null, requirement, false)));
        List<RequirementChange> changes = new ArrayList<>(
            byNumber.values().stream().sorted(Comparator.comparingInt(change -> change.after().number())).toList());
        before.stream().filter(requirement -> !pairs.hasOlder(requirement))
            .forEach(requirement -> changes.add(findPlace(changes, requirement),
                RequirementChange.of(requirement, null, false)));
        return changes;
    }

    private static int findPlace(List<RequirementChange> changes, Requirement gone)
    {
        int place = 0;
        for (int i = 0; i < changes.size(); i++) {
            Requirement other = changes.get(i).before();
            if (other != null && other.number() < gone.number()) {
                place = i + 1;
            }
        }
        return place;
    }

    private static List<PartChange> compareChapters(List<ChapterText> before, List<ChapterText> after)
    {
        Map<String, ChapterText> older = byName(before);
        Map<String, ChapterText> newer = byName(after);
        List<String> common = older.keySet().stream().filter(newer::containsKey).toList();
        Set<String> moved = Order.moved(common, newer.keySet().stream().filter(older::containsKey).toList());
        return union(newer.keySet(), older.keySet()).stream()
            .map(name -> compareChapter(name, older.get(name), newer.get(name), moved.contains(name))).toList();
    }

    private static PartChange compareChapter(String name, ChapterText before, ChapterText after, boolean moved)
    {
        List<List<TextPart>> paragraphs = WordDiff.paragraphs(before == null ? List.of() : before.paragraphs(),
            after == null ? List.of() : after.paragraphs());
        EnumSet<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (before == null) {
            kinds.add(ChangeKind.ADDED);
        } else if (after == null) {
            kinds.add(ChangeKind.REMOVED);
        } else {
            kinds.addAll(compareBoth(before, after));
            if (moved) {
                kinds.add(ChangeKind.MOVED);
            }
        }
        return new PartChange(name, before == null ? null : before.chapter().title(),
            after == null ? null : after.chapter().title(), kinds, paragraphs);
    }

    private static Set<ChangeKind> compareBoth(ChapterText before, ChapterText after)
    {
        EnumSet<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (!before.paragraphs().equals(after.paragraphs())) {
            kinds.add(ChangeKind.CHANGED);
        }
        if (!before.chapter().title().equals(after.chapter().title())) {
            kinds.add(ChangeKind.RENAMED);
        }
        if (before.chapter().isNormative() != after.chapter().isNormative()) {
            kinds.add(ChangeKind.LEVEL_CHANGED);
        }
        return kinds;
    }

    private static List<PartChange> compareDefinitions(StandardText before, StandardText after)
    {
        Map<String, Definition> older = byTerm(before);
        Map<String, Definition> newer = byTerm(after);
        List<PartChange> changes = new ArrayList<>();
        for (String term : union(newer.keySet(), older.keySet())) {
            Definition left = older.get(term);
            Definition right = newer.get(term);
            List<String> leftText = left == null ? List.of() : List.of(left.text());
            List<String> rightText = right == null ? List.of() : List.of(right.text());
            EnumSet<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
            if (!leftText.equals(rightText)) {
                ChangeKind kind = right == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
                kinds.add(left == null ? ChangeKind.ADDED : kind);
            }
            changes.add(new PartChange(term, left == null ? null : term, right == null ? null : term, kinds,
                WordDiff.paragraphs(leftText, rightText)));
        }
        return changes;
    }

    private static Map<String, ChapterText> byName(List<ChapterText> chapters)
    {
        Map<String, ChapterText> byName = new LinkedHashMap<>();
        chapters.forEach(chapter -> byName.putIfAbsent(chapter.chapter().name(), chapter));
        return byName;
    }

    private static Map<String, Definition> byTerm(StandardText text)
    {
        Map<String, Definition> byTerm = new LinkedHashMap<>();
        text.definitions().forEach(definition -> byTerm.putIfAbsent(definition.term(), definition));
        return byTerm;
    }

    private static Set<String> union(Set<String> first, Set<String> second)
    {
        Set<String> union = new LinkedHashSet<>(first);
        union.addAll(second);
        return union;
    }
}
