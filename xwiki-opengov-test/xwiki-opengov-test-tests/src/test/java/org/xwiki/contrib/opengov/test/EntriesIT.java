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

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Entries of every type are written, checked, published, listed and kept from those whom they do not concern, as
 * projects are.
 */
@FunctionalTest
class EntriesIT
{
    private static final String MAIL = "lehre@example.org";

    private final Wiki wiki;

    private final Visitor editor;

    EntriesIT(Wiki wiki)
    {
        this.wiki = wiki;
        this.editor = wiki.editor().reading("de");
    }

    @ParameterizedTest
    @EnumSource
    void fromTheShortFormToTheListOfAll(EntryKind kind)
    {
        String title = this.wiki.uniqueTitle("Vom Entwurf");
        ProjectPage draft = EntryForm.create(kind, this.editor).enter("title", title).enter(kind.draft()).saveDraft();
        assertThat(draft.title()).isEqualTo(title);
        assertThat(draft.path()).startsWith(kind.space());
        assertThat(draft.text()).as("how complete it is").containsPattern("\\d+ ?%");

        EntryForm again = EntryForm.edit(kind, this.editor, draft.path());
        kind.draft().forEach((field, value) -> assertThat(again.entered(field)).as(field).isNotEmpty());
        ProjectPage published = again.enter(kind.complete()).publish();

        ProjectPage seen = ProjectPage.open(this.wiki.guest().reading("de"), published.path());
        assertThat(seen.answer().status()).isEqualTo(200);
        assertThat(seen.title()).isEqualTo(title);
        assertThat(seen.answer().content().select("strong")).as("wiki text").isNotEmpty();
        assertThat(seen.answer().content().select("h2, h3").eachText()).doesNotContain("");
        Eventually.see("the entry in the list", () -> listed(this.wiki.guest(), kind, title),
            titles -> titles.contains(title));
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIsNobodysBusinessButTheEditors(EntryKind kind)
    {
        String title = this.wiki.uniqueTitle("Vertraulich");
        String secret = "Nur für uns: " + title;
        ProjectPage draft = EntryForm.create(kind, this.editor).enter(kind.draft()).enter("title", title)
            .enter("summary", secret).saveDraft();
        String open = this.wiki.uniqueTitle("Sichtbar");
        publish(kind, open);
        Eventually.see("what was written after the draft is in the list", () -> listed(this.wiki.guest(), kind, open),
            titles -> titles.contains(open));

        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            assertThat(visitor.get("/bin/view/" + draft.path()).status()).isIn(401, 403);
            assertThat(visitor.get("/bin/view/%s?%s".formatted(draft.path(), kind.formQuery())).body())
                .doesNotContain(secret);
            assertThat(visitor.get("/bin/view/%sContact?viewer=code".formatted(draft.path())).body())
                .doesNotContain(MAIL);
            assertThat(listed(visitor, kind, title)).isEmpty();
        }
        assertThat(this.wiki.otherEditor().get("/bin/view/" + draft.path()).text()).contains(secret);
    }

    @ParameterizedTest
    @EnumSource
    void personalContactDataIsForSignedInUsersOnly(EntryKind kind)
    {
        String path = publish(kind, this.wiki.uniqueTitle("Kontakt")).path();

        Visitor guest = this.wiki.guest();
        for (String address : List.of("/bin/view/%s", "/bin/view/%s?xpage=plain", "/bin/view/%s?viewer=code",
            "/bin/view/%sContact", "/bin/get/%sContact?xpage=xml", "/bin/view/%s?xpage=xml")) {
            assertThat(guest.get(address.formatted(path)).body()).as(address).doesNotContain(MAIL);
        }
        assertThat(this.wiki.reader().get("/bin/view/" + path).text()).contains(MAIL);
        assertThat(EntryForm.edit(kind, this.editor, path).entered("contactMail")).isEqualTo(MAIL);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsSaidAndNothingIsLost(EntryKind kind)
    {
        EntryForm refused = EntryForm.create(kind, this.editor).enter(kind.draft()).enter("title", " ")
            .refused(422, "draft");

        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.linkedFields().get(0).attr("name")).isEqualTo("title");
        kind.draft().forEach((field, value) -> assertThat(refused.entered(field)).as(field).isEqualTo(value));

        String title = this.wiki.uniqueTitle("Lücken");
        ProjectPage draft = refused.enter("title", title).saveDraft();
        EntryForm unfinished = EntryForm.edit(kind, this.editor, draft.path()).refused(422, "published");
        assertThat(unfinished.linkedFields()).as("%s", unfinished.errors()).isNotEmpty().doesNotContainNull();
        assertThat(this.wiki.guest().get("/bin/view/" + draft.path()).status()).isIn(401, 403);
    }

    @ParameterizedTest(name = "{0} {1}: [{2}]")
    @CsvSource({
        "LESSON, projects, P-1, Kennung", "LESSON, kind, nonsense, Liste", "LESSON, cost, viel, eine Zahl",
        "LESSON, municipality, Entenhausen, Verzeichnis", "LESSON, LinkClass_0_address, javascript:x, Web-Adresse",
        "ORGANISATION, website, ftp://example.org, Web-Adresse", "ORGANISATION, land, 17, Liste",
        "EVENT, start, morgen, Uhrzeit", "EVENT, end, 2031-05-30 18:00, nicht vor", "EVENT, capacity, 0, mindestens 1",
        "EVENT, onlineAddress, javascript:x, Web-Adresse", "EVENT, organisation, Main.WebHome, Liste",
        "EVENT, timeZone, Mond, Liste", "WORKING_GROUP, chairs, 'XWiki.Admin, niemand', Wiki-Konto",
        "WORKING_GROUP, quorum, 101, höchstens 100", "WORKING_GROUP, minimumConsultation, 3, mindestens 4",
        "WORKING_GROUP, MembershipClass_0_user, niemand, Wiki-Konto", "OFFER, openUntil, bald, Datum",
        "OFFER, kind, nonsense, Liste", "OFFER, organisation, OpenGov.Events.X.WebHome, Liste",
        "OFFER, contactMail, kein Postfach, E-Mail", "ADOPTION, standard, OGS-0, Standards",
        "ADOPTION, degree, nonsense, Liste", "ADOPTION, date, bald, Datum"
    })
    void eachMistakeIsNamed(EntryKind kind, String field, String wrong, String message)
    {
        String path = publish(kind, this.wiki.uniqueTitle("Richtig")).path();
        EntryForm refused = EntryForm.edit(kind, this.editor, path).enter(field, wrong).refused(422, "published");

        assertThat(refused.errors()).singleElement().asString().contains(message);
        assertThat(refused.linkedFields()).doesNotContainNull();
    }

    @ParameterizedTest
    @EnumSource
    void onlyEditorsWrite(EntryKind kind)
    {
        String title = this.wiki.uniqueTitle("Unerlaubt");
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            assertThat(visitor.get(kind.list() + '?' + kind.formQuery()).content().select("form:has([name=title])"))
                .isEmpty();
            assertThat(visitor.get(kind.list()).content().select("a[href*=%s]".formatted(kind.formQuery()))).isEmpty();
            Parameters sent = Parameters.of("title", title);
            kind.draft().forEach((field, value) -> sent.set(kind.parameter(field), value));
            assertThat(visitor.post(kind.list() + '?' + kind.formQuery(), sent).status()).isEqualTo(403);
        }
        assertThat(this.editor.get("/bin/view/%s/%s/".formatted(kind.space(), title.replace(" ", "%20"))).status())
            .isEqualTo(404);
        assertThat(this.editor.get(kind.list()).content().select("a[href*=%s]".formatted(kind.formQuery())))
            .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aWrongTokenSavesNothingAndLosesNothing(EntryKind kind)
    {
        String title = this.wiki.uniqueTitle("Abgelaufen");
        EntryForm refused = EntryForm.create(kind, this.editor).enter("title", title).enter(kind.draft())
            .enter("form_token", "expired").refused(403, "draft");

        assertThat(refused.entered("title")).isEqualTo(title);
        assertThat(refused.saveDraft().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @EnumSource
    void twoAtOnceDoNotOverwriteEachOther(EntryKind kind)
    {
        String path = publish(kind, this.wiki.uniqueTitle("Zu zweit")).path();
        EntryForm mine = EntryForm.edit(kind, this.editor, path);
        EntryForm.edit(kind, this.wiki.otherEditor().reading("de"), path).enter("tags", "anders").publish();

        EntryForm refused = mine.enter("contactFunction", "Mein Amt").refused(409, "published");

        assertThat(refused.entered("contactFunction")).isEqualTo("Mein Amt");
        assertThat(refused.answer().text()).contains("Emil Schreibtauch");
        assertThat(EntryForm.edit(kind, this.editor, path).entered("tags")).isEqualTo("anders");
    }

    @ParameterizedTest
    @EnumSource
    void aFormThatIsSentTwiceMakesOneEntry(EntryKind kind)
    {
        EntryForm form = EntryForm.create(kind, this.editor).enter("title", this.wiki.uniqueTitle("Doppelt"))
            .enter(kind.draft());

        String path = form.saveDraft().path();

        assertThat(form.saveDraft().path()).isEqualTo(path);
        assertThat(form.another().enter("title", this.wiki.uniqueTitle("Doppelt")).enter(kind.draft()).saveDraft()
            .path()).isNotEqualTo(path);
    }

    @ParameterizedTest
    @EnumSource
    void theDialogueOfTheWikiLeadsToTheForm(EntryKind kind)
    {
        String dialogue = "/bin/create/%s/WebHome".formatted(kind.space());
        assertThat(this.editor.get(dialogue).html().select("input[type=radio]").eachAttr("value"))
            .contains(kind.provider());
        String title = this.wiki.uniqueTitle("Aus dem Dialog");
        Answer begun = this.editor.post(dialogue, Parameters.of("title", title, "name", title, "spaceReference",
            kind.space().replace('/', '.'), "templateprovider", kind.provider()));

        EntryForm form = new EntryForm(kind, this.editor, begun);
        assertThat(form.entered("title")).isEqualTo(title);
        ProjectPage draft = form.enter(kind.draft()).saveDraft();
        assertThat(draft.path()).isEqualTo("%s/%s/".formatted(kind.space(), title.replace(" ", "%20")));
        EntryForm edited = new EntryForm(kind, this.editor, this.editor.get("/bin/edit/" + draft.path()));
        assertThat(edited.entered("title")).isEqualTo(title);
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatWasTypedIsRun(EntryKind kind)
    {
        String attack = "<script>alert(1)</script>{{/html}}{{velocity}}#set($x = 20000 + 3)$x{{/velocity}}\"'$doc";
        EntryForm form = EntryForm.edit(kind, this.editor, publish(kind, this.wiki.uniqueTitle("Angriff")).path());
        for (String field : List.of("title", "contactFunction", "contactName", "summary", "place", "organiser",
            "term", "legalBasis", "time", "description", "whatHappened", "aim", "accessNotes", "standards")) {
            form.enter(field, attack);
        }
        ProjectPage page = form.enter("contactConsent", "1").publish();

        for (Visitor visitor : List.of(this.wiki.guest(), this.editor)) {
            for (String address : List.of("/bin/view/" + page.path(), kind.list())) {
                Answer seen = visitor.get(address);
                assertThat(seen.status()).isEqualTo(200);
                assertThat(seen.text()).doesNotContain("20003");
                assertThat(seen.content().select("script:contains(alert(1))")).isEmpty();
            }
        }
        assertThat(EntryForm.edit(kind, this.editor, page.path()).entered("title")).isEqualTo(attack);
    }

    private ProjectPage publish(EntryKind kind, String title)
    {
        return this.wiki.publish(kind, title, Map.of());
    }

    private static List<String> listed(Visitor visitor, EntryKind kind, String words)
    {
        return visitor.get(kind.list() + '?' + Parameters.of("q", words).encode()).html().select(".opengov-hit")
            .stream().map(hit -> hit.selectFirst("a").text()).toList();
    }
}
