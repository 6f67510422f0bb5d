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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the text of every standard.
 *
 * @version $Id$
 */
class StandardPropertiesTest
{
    private static final List<String> WORDS =
        List.of("Server", "muss", "darf", "nicht", "sollte", "Daten", "antworten", "z. B.", "Ämter", "(und)", "100 %", "öffentlich");

    /**
     * A requirement that somebody wants to write down.
     */
    record Wanted(String id, Level level, List<String> words, String rationale)
    {
    }

    /**
     * How somebody formats what they write.
     *
     * @param place where the requirement stands
     * @param emphasis what is put around words
     * @param space what is between words
     * @param parametersFirst the order of the parameters
     * @param syntax the syntax
     * @param level how the level is written
     */
    record Format(int place, String emphasis, String space, boolean parametersFirst, String syntax, int level)
    {
    }

    @Property(tries = 200)
    void comparisonWithItselfIsEmpty(@ForAll("standards") List<List<Wanted>> standard)
    {
        StandardText text = read(standard);
        Comparison comparison = Comparison.of(text, text);

        assertThat(comparison.changedChapters()).isEmpty();
        assertThat(comparison.changedDefinitions()).isEmpty();
        // Those without identifier and text can't be found again by anything.
        assertThat(comparison.changedRequirements()).isEmpty();
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(ChangeLog.of(comparison)).isEmpty();
    }

    @Property(tries = 300)
    void comparisonsMirrorEachOther(@ForAll("standards") List<List<Wanted>> first,
        @ForAll("standards") List<List<Wanted>> second)
    {
        Comparison there = Comparison.of(read(first), read(second));
        Comparison back = Comparison.of(read(second), read(first));

        assertThat(counted(back.changes())).isEqualTo(counted(there.mirror().changes()));
        assertThat(counted(back.chapters())).isEqualTo(counted(there.mirror().chapters()));
        assertThat(there.mirror().mirror()).isEqualTo(there);
    }

    @Property(tries = 300)
    void everyRequirementIsComparedOnce(@ForAll("standards") List<List<Wanted>> first,
        @ForAll("standards") List<List<Wanted>> second)
    {
        StandardText before = read(first);
        StandardText after = read(second);
        Comparison comparison = Comparison.of(before, after);

        assertThat(comparison.changes().stream().map(RequirementChange::before).filter(each -> each != null))
            .containsExactlyInAnyOrderElementsOf(before.requirements());
        assertThat(comparison.changes().stream().map(RequirementChange::after).filter(each -> each != null))
            .containsExactlyElementsOf(after.requirements());
        assertThat(comparison.changes()).allSatisfy(change -> {
            assertThat(text(change.parts(), TextPart.Kind.INSERTED))
                .isEqualTo(change.before() == null ? "" : change.before().text());
            assertThat(text(change.parts(), TextPart.Kind.DELETED))
                .isEqualTo(change.after() == null ? "" : change.after().text());
        });
    }

    @Property(tries = 400)
    void extractionDoesNotDependOnFormatting(@ForAll("requirements") List<Wanted> requirements,
        @ForAll("formats") Format format)
    {
        Format plain = new Format(0, "", " ", true, "xwiki/2.1", 0);

        StandardText expected = Texts.read(List.of(chapter(requirements, plain)));
        StandardText actual = Texts.read(List.of(chapter(requirements, format)));

        assertThat(actual.requirements()).isEqualTo(expected.requirements()).hasSameSizeAs(requirements);
        assertThat(actual.requirements()).extracting(Requirement::text)
            .isEqualTo(requirements.stream().map(wanted -> String.join(" ", wanted.words())).toList());
        VerbProfiles.getAll().forEach(profile -> assertThat(kinds(actual, profile)).isEqualTo(kinds(expected, profile)));
    }

    @Property(tries = 300)
    void checksNeverFail(@ForAll String content, @ForAll("formats") Format format)
    {
        StandardText text = Texts.read(List.of(new Chapter("A", "A", "", format.syntax(), content)));

        VerbProfiles.getAll().forEach(profile -> assertThat(TextCheck.of(text, profile)).isNotNull());
    }

    @Provide
    Arbitrary<List<List<Wanted>>> standards()
    {
        return requirements().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Wanted>> requirements()
    {
        Arbitrary<String> id = Arbitraries.of("R-1", "R-2", "R-3", "R-4", "R-5", "R-6", "R-7");
        Arbitrary<List<String>> words = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(id, Arbitraries.of(Level.class), words, Arbitraries.of("", "Weil es so ist"))
            .as(Wanted::new).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Format> formats()
    {
        return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.of("", "**", "//", "__", "--"),
            Arbitraries.of(" ", "  ", "\n"), Arbitraries.of(true, false), Arbitraries.of("xwiki/2.0", "xwiki/2.1"),
            Arbitraries.integers().between(0, 2)).as(Format::new);
    }

    private static StandardText read(List<List<Wanted>> standard)
    {
        List<Chapter> chapters = new ArrayList<>();
        for (List<Wanted> requirements : standard) {
            Chapter chapter = chapter(requirements, new Format(0, "", " ", true, "xwiki/2.1", 0));
            chapters.add(new Chapter("C" + chapters.size(), "C", "", chapter.syntax(), chapter.content()));
        }
        return Texts.read(chapters);
    }

    private static Chapter chapter(List<Wanted> requirements, Format format)
    {
        String content = requirements.stream().map(wanted -> place(write(wanted, format), format.place()))
            .collect(Collectors.joining("\n\n"));
        return new Chapter("A", "A", "", format.syntax(), content);
    }

    private static String write(Wanted wanted, Format format)
    {
        List<String> parameters = new ArrayList<>(List.of(
            "id=\"" + wanted.id() + '"', "level=\"" + level(wanted.level(), format.level()) + '"'));
        if (!wanted.rationale().isEmpty()) {
            parameters.add(format.parametersFirst() ? parameters.size() : 0, "rationale=\"" + wanted.rationale() + '"');
        }
        if (!format.parametersFirst()) {
            java.util.Collections.reverse(parameters);
        }
        String text = wanted.words().stream().map(word -> format.emphasis() + word + format.emphasis())
            .collect(Collectors.joining(format.space()));
        return "{{requirement " + String.join(" ", parameters) + "}}" + text + "{{/requirement}}";
    }

    private static String level(Level level, int style)
    {
        return switch (style) {
            case 0 -> level.getCode();
            case 1 -> level.name();
            default -> level.name().toLowerCase().replace('_', ' ');
        };
    }

    private static String place(String macro, int place)
    {
        return switch (place) {
            case 1 -> "* " + macro.replace("\n", " ");
            case 2 -> "|" + macro.replace("\n", " ");
            case 3 -> "(((\n" + macro + "\n)))";
            case 4 -> "{{info}}\n" + macro + "\n{{/info}}";
            case 5 -> "Davor " + macro + " danach";
            default -> macro;
        };
    }

    private static Collection<String> kinds(StandardText text, VerbProfile profile)
    {
        return new HashSet<>(TextCheck.of(text, profile).stream().filter(finding -> !finding.anchor().isEmpty())
            .map(finding -> finding.kind() + finding.anchor()).toList());
    }

    private static String text(List<TextPart> parts, TextPart.Kind without)
    {
        return parts.stream().filter(part -> part.kind() != without).map(TextPart::text)
            .collect(Collectors.joining(" "));
    }

    private static <T> java.util.Map<T, Long> counted(List<T> values)
    {
        return values.stream().collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }
}
