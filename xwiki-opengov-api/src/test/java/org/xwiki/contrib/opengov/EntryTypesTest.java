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
package org.xwiki.contrib.opengov;

import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the table of {@link EntryTypes}.
 */
class EntryTypesTest
{
    static List<EntryType> types()
    {
        return EntryTypes.getAll();
    }

    static Stream<Section> sections()
    {
        return EntryTypes.getAll().stream().map(EntryType::getSections).flatMap(List::stream);
    }

    @ParameterizedTest
    @CsvSource({"project, Projects", "municipality, Municipalities", "lesson, Lessons", "organisation, Organisations",
        "event, Events", "workingGroup, WorkingGroups", "offer, Offers", "standard, Standards", "adoption, Adoptions"})
    void entriesHaveASpaceOfTheirOwn(String name, String space)
    {
        EntryType type = EntryTypes.get(name);

        assertThat(type.getName()).isEqualTo(name);
        assertThat(type).hasToString(name);
        assertThat(type.getClassName()).isEqualTo("OpenGov.Code." + StringUtils.capitalize(name) + "Class");
        assertThat(type.getSpace()).isEqualTo("OpenGov." + space);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmation", "registration", "joinRequest", "joinDecision", "configuration", "step",
        "chapter", "version", "proposal", "proposalAnswer", "ballot", "vote"})
    void whatBelongsToAnotherPageHasNoSpace(String name)
    {
        assertThat(EntryTypes.get(name).getSpace()).isEmpty();
    }

    @Test
    void knowsNoOther()
    {
        assertThat(EntryTypes.get("decree")).isNull();
        assertThat(EntryTypes.get(null)).isNull();
        assertThat(EntryTypes.get("project").getField("nothing")).isNull();
        assertThat(EntryTypes.get("project").getSection("nothing")).isNull();
        assertThat(EntryTypes.get("project").getFields("XWiki.XWikiUsers")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void whatAFieldRefersToExists(Section section)
    {
        List<String> names = section.getFields().stream().map(Field::getName).toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(section.getFields()).allSatisfy(field -> {
            assertThat(names).containsAll(field.getAlternatives());
            assertThat(field.getNotBefore()).isIn(Stream.concat(names.stream(), Stream.of((String) null)).toList());
            assertThat(field.getConsent()).isIn(Stream.concat(names.stream(), Stream.of((String) null)).toList());
            assertThat("term".equals(field.getType())).isEqualTo(field.getVocabulary() != null);
            assertThat("entry".equals(field.getType())).isEqualTo(field.getTarget() != null);
            if (field.getTarget() != null) {
                assertThat(EntryTypes.get(field.getTarget()).getSpace()).isNotEmpty();
            }
            if (field.getVocabulary() != null) {
                assertThat(Vocabularies.get(field.getVocabulary())).isNotNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void noTwoFieldsOfATypeShareAParameter(EntryType type)
    {
        assertThat(type.getFields()).extracting(field -> field.getParameter(7))
            .doesNotHaveDuplicates();
    }

    @Test
    void namesParametersAsXWikiDoes()
    {
        EntryType project = EntryTypes.get("project");

        assertThat(project.getField("summary").getParameter()).isEqualTo("OpenGov.Code.ProjectClass_0_summary");
        assertThat(project.getField("title").getParameter()).isEqualTo("title");
        assertThat(project.getField("tags").getParameter(0)).isEqualTo("XWiki.TagClass_0_tags");
        assertThat(project.getSection("links").getFields().get(0))
            .extracting(field -> field.getParameter(3)).isEqualTo("OpenGov.Code.LinkClass_3_address");
    }

    @Test
    void namesTranslationKeys()
    {
        EntryType project = EntryTypes.get("project");

        assertThat(project.getSection("what").getKey()).isEqualTo("opengov.project.section.what");
        assertThat(project.getField("summary").getKey()).isEqualTo("opengov.project.summary");
        assertThat(project.getField("summary").getHintKey()).isEqualTo("opengov.project.summary.hint");
        assertThat(project.getField("tags").getKey()).isEqualTo("opengov.project.tags");
        assertThat(project.getField("contactMail").getKey()).isEqualTo("opengov.entry.contactMail");
        assertThat(project.getSection("sustainability").getFields().get(0).getKey())
            .isEqualTo("opengov.sustainabilityRecord.checked");
    }

    @Test
    void saysWhatAProjectNeeds()
    {
        List<Field> fields = EntryTypes.get("project").getSections().stream()
            .filter(section -> !section.isRepeated()).flatMap(section -> section.getFields().stream()).toList();

        assertThat(fields).filteredOn(field -> "draft".equals(field.getNeed())).extracting(Field::getName)
            .containsExactly("title", "summary", "municipality");
        assertThat(fields).filteredOn(field -> "publication".equals(field.getNeed())).extracting(Field::getName)
            .containsExactly("identifier", "principles", "themes", "contactFunction", "start", "status", "asOf",
                "situation", "aims", "transferability", "licence");
        assertThat(fields).filteredOn(field -> "completion".equals(field.getNeed())).extracting(Field::getName)
            .containsExactly("results");
    }

    @Test
    void nobodyTypesHowFarAStandardIs()
    {
        assertThat(EntryTypes.get("standard").getFields()).filteredOn(field -> !field.isDerived())
            .extracting(Field::getName).containsExactly("title", "summary", "scope", "kind", "themes", "tags", "group",
                "editors", "verbProfile", "licence", "language");
        assertThat(EntryTypes.get("version").getFields()).filteredOn(field -> !field.isDerived())
            .extracting(Field::getName).containsExactly("notes");
    }

    @Test
    void saysWhatTheWikiSetsItself()
    {
        assertThat(EntryTypes.get("project").getFields()).filteredOn(Field::isDerived).extracting(Field::getName)
            .containsExactly("identifier", "checkedBy", "land", "populationClass", "sustainability",
                "checkDue", "sortTitle");
    }
}
