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
package org.xwiki.contrib.opengov.test;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;
import org.xwiki.contrib.opengov.test.page.SearchPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages count is what the database has, of every type; what a reader may not see shows up nowhere.
 */
@FunctionalTest
@TestInstance(Lifecycle.PER_CLASS)
class AgreementIT
{
    private final Map<EntryKind, ProjectPage> entries = new EnumMap<>(EntryKind.class);

    private Wiki wiki;

    private Database database;

    private String word;

    private String secret;

    @BeforeAll
    void writeEntries(Wiki tested)
    {
        this.wiki = tested;
        this.database = new Database(tested);
        String run = tested.uniqueTitle("x").split(" ")[1];
        this.word = "Zählwort" + run;
        this.secret = "Verschwiegenheit" + run;
        Visitor editor = tested.editor().reading("de");
        for (EntryKind kind : EntryKind.values()) {
            EntryForm.create(kind, editor).enter("title", draft(kind)).enter(kind.draft())
                .enter("summary", this.secret).saveDraft();
            ProjectPage begun = EntryForm.create(kind, editor).enter("title", published(kind)).enter(kind.draft())
                .saveDraft();
            this.entries.put(kind, EntryForm.edit(kind, editor, begun.path()).enter(kind.complete()).publish());
        }
        ProjectForm.create(editor).enterComplete(this.word + " " + this.secret).enter("situation", this.secret)
            .saveDraft();
        Eventually.see("the entries in the index", () -> search(tested.guest(), this.word).count(),
            count -> count == EntryKind.values().length);
    }

    @Test
    void theNumbersBesideTypesAreThoseOfTheDatabase()
    {
        Map<String, Integer> numbers = search(this.wiki.guest(), this.word).numbers("type");

        for (EntryKind kind : EntryKind.values()) {
            assertThat(numbers.get(kind.type())).as(kind.type()).isEqualTo(inDatabase(kind)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListCountsWhatTheDatabaseHas(EntryKind kind)
    {
        Eventually.see("the same number as the database", () -> listed(this.wiki.guest(), kind, ""),
            count -> count == this.database.countPublic(kind.className(), "1 = 1"));
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor())) {
            assertThat(listed(visitor, kind, this.word)).isEqualTo(inDatabase(kind)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoLongerPublicIsNoLongerCounted(EntryKind kind)
    {
        Visitor editor = this.wiki.editor().reading("de");
        String path = this.entries.get(kind).path();
        for (String state : List.of("draft", "published")) {
            EntryForm.edit(kind, editor, path).save(state);
            int count = inDatabase(kind);
            assertThat(count).isEqualTo("draft".equals(state) ? 0 : 1);
            Eventually.see("the entry as " + state,
                () -> search(this.wiki.guest(), this.word).numbers("type").getOrDefault(kind.type(), 0),
                number -> number == count);
            Eventually.see("the list of all", () -> listed(this.wiki.guest(), kind, this.word), seen -> seen == count);
        }
    }

    @Test
    void whatNobodyMaySeeIsNowhere()
    {
        String typingError = this.secret.replace("schwiegen", "shwiegen");
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor())) {
            for (String query : List.of(this.secret, typingError)) {
                SearchPage found = search(visitor, query);
                assertThat(found.count()).isZero();
                assertThat(found.meant()).doesNotContainIgnoringCase(this.secret);
            }
            for (String address : List.of("/bin/view/OpenGov/Search/?" + query(this.word),
                "/bin/view/OpenGov/Search/?" + query(typingError),
                "/bin/get/OpenGov/Code/SearchSuggest?outputSyntax=plain&" + query(this.word),
                "/bin/get/OpenGov/Code/SearchSuggest?outputSyntax=plain&" + query(this.secret.substring(0, 14)),
                "/bin/view/OpenGov/Peers/?ags=%s&%s".formatted(Places.FLENSBURG.ags(), query(this.word)),
                "/bin/view/OpenGov/Projects/?" + query(this.word), "/bin/view/OpenGov/Statistics/",
                "/bin/view/OpenGov/Map/?municipality=" + Places.COLOGNE.ags(),
                "/bin/view/OpenGov/Municipalities/?ags=" + Places.COLOGNE.ags(),
                "/bin/get/OpenGov/Code/EntryTable?of=project")) {
                assertThat(visitor.get(address).body()).as(address).doesNotContain(this.secret);
            }
            for (EntryKind kind : EntryKind.values()) {
                assertThat(visitor.get(kind.list() + '?' + query(this.word)).body()).doesNotContain(this.secret);
                assertThat(visitor.get("/bin/get/OpenGov/Code/EntryTable?of=" + kind.type()).body())
                    .doesNotContain(this.secret);
            }
        }
    }

    private String published(EntryKind kind)
    {
        return this.word + ' ' + kind.type();
    }

    private String draft(EntryKind kind)
    {
        return this.word + ' ' + this.secret + ' ' + kind.type();
    }

    private String titled()
    {
        return "doc.title like '%s%%'".formatted(this.word);
    }

    private int inDatabase(EntryKind kind)
    {
        return this.database.countPublic(kind.className(), titled());
    }

    private static SearchPage search(Visitor visitor, String words)
    {
        return SearchPage.open(visitor.reading("de"), "q", words);
    }

    private static int listed(Visitor visitor, EntryKind kind, String words)
    {
        return visitor.get(kind.list() + '?' + query(words)).html().select(".opengov-count").stream()
            .mapToInt(count -> Integer.parseInt(count.text().replaceAll("\\D", ""))).sum();
    }

    private static String query(String words)
    {
        return Parameters.of("q", words).encode();
    }
}
