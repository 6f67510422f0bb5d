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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks the text of a standard.
 *
 * @version $Id$
 * @since 0.1
 */
public final class TextCheck
{
    private final StandardText text;

    private final VerbProfile profile;

    private final List<Finding> findings = new ArrayList<>();

    private TextCheck(StandardText text, VerbProfile profile)
    {
        this.text = text;
        this.profile = profile;
    }

    /**
     * @param text the text of a standard
     * @param profile the verbs that it uses
     * @return what is wrong or doubtful in it: what blocks its publication first, then in the order of the text
     */
    public static List<Finding> of(StandardText text, VerbProfile profile)
    {
        return new TextCheck(text, profile).run();
    }

    private List<Finding> run()
    {
        Set<String> ids = new HashSet<>();
        this.text.requirements().forEach(requirement -> {
            checkId(requirement, ids);
            checkLevel(requirement);
        });
        this.text.chapters().forEach(this::checkChapter);
        checkReferences();
        checkTerms();
        List<String> order = this.text.chapters().stream().map(each -> each.chapter().name()).toList();
        return this.findings.stream().sorted(Comparator.comparing(Finding::blocking).reversed()
            .thenComparing(finding -> order.indexOf(finding.chapter()))).toList();
    }

    private void checkId(Requirement requirement, Set<String> ids)
    {
        if (requirement.id().isEmpty()) {
            add(Finding.Kind.MISSING_ID, requirement, requirement.text());
        } else if (!ids.add(requirement.anchor())) {
            add(Finding.Kind.DUPLICATE_ID, requirement, requirement.id());
        }
    }

    private void checkLevel(Requirement requirement)
    {
        List<Verb> verbs = this.profile.find(requirement.text());
        if (verbs.isEmpty()) {
            add(Finding.Kind.MISSING_VERB, requirement, requirement.id());
        }
        if (requirement.level() == null) {
            add(Finding.Kind.MISSING_LEVEL, requirement, requirement.id());
        } else {
            List<Verb> others = verbs.stream().filter(verb -> !verb.levels().contains(requirement.level())).toList();
            if (!others.isEmpty() && others.size() == verbs.size()) {
                add(Finding.Kind.CONTRADICTING_LEVEL, requirement, requirement.id(), requirement.level().getCode(),
                    quote(others));
            } else if (!others.isEmpty()) {
                add(Finding.Kind.MIXED_LEVELS, requirement, requirement.id(), quote(others));
            }
        }
    }

    private void checkChapter(ChapterText chapter)
    {
        String name = chapter.chapter().name();
        if (!chapter.readable()) {
            add(Finding.Kind.UNREADABLE_CHAPTER, name, "", chapter.chapter().syntax());
        } else if (chapter.chapter().isNormative() && chapter.empty()) {
            add(Finding.Kind.EMPTY_CHAPTER, name, "", chapter.chapter().title());
        } else if (chapter.chapter().isNormative()) {
            for (Passage passage : chapter.passages()) {
                List<Verb> verbs = this.profile.find(passage.text());
                if (!verbs.isEmpty()) {
                    add(Finding.Kind.STRAY_VERB, name, passage.anchor(), quote(verbs));
                }
            }
            if (Stream.concat(this.text.requirements().stream().map(Requirement::chapter),
                this.text.definitions().stream().map(Definition::chapter)).noneMatch(name::equals)) {
                add(Finding.Kind.NO_REQUIREMENT, name, "", chapter.chapter().title());
            }
        }
    }

    private void checkReferences()
    {
        Map<String, Set<String>> anchors = new HashMap<>();
        Set<String> everywhere = new HashSet<>();
        this.text.chapters().forEach(chapter -> anchors.put(chapter.chapter().name(), chapter.anchors()));
        this.text.requirements().forEach(requirement -> everywhere.add(requirement.anchor()));
        this.text.definitions().forEach(definition -> everywhere.add(definition.anchor()));
        for (Reference reference : this.text.references()) {
            // Whoever reads the whole standard on one page gets to requirements and terms from everywhere in it.
            boolean own = reference.target().isEmpty();
            boolean alive = anchors.getOrDefault(own ? reference.chapter() : reference.target(), Set.of())
                .contains(reference.anchor()) || own && everywhere.contains(reference.anchor());
            if (!alive) {
                String target = reference.target() + '#' + reference.anchor();
                add(Finding.Kind.DEAD_REFERENCE, reference.chapter(), reference.place(), target);
            }
        }
    }

    private void checkTerms()
    {
        Terms terms = new Terms(this.text.definitions());
        Set<String> used = terms.usedIn(this.text);
        Set<String> defined = new HashSet<>();
        for (Definition definition : this.text.definitions()) {
            if (!defined.add(definition.anchor())) {
                add(Finding.Kind.DUPLICATE_TERM, definition.chapter(), definition.anchor(), definition.term());
            } else if (!used.contains(definition.term())) {
                add(Finding.Kind.UNUSED_TERM, definition.chapter(), definition.anchor(), definition.term());
            }
        }
        this.text.uses().stream().filter(use -> terms.of(use.term()).isEmpty())
            .forEach(use -> add(Finding.Kind.UNDEFINED_TERM, use.chapter(), use.place(), use.term()));
    }

    private void add(Finding.Kind kind, Requirement requirement, String... parameters)
    {
        add(kind, requirement.chapter(), requirement.anchor(), parameters);
    }

    private void add(Finding.Kind kind, String chapter, String anchor, String... parameters)
    {
        this.findings.add(new Finding(kind, chapter, anchor, List.of(parameters)));
    }

    private static String quote(List<Verb> verbs)
    {
        return String.join(", ", verbs.stream().map(Verb::form).distinct().toList());
    }
}
