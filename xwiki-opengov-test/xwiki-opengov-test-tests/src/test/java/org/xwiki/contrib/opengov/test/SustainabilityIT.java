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

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers see what became of a project after the funding; editors check it with one click or with a short form, and
 * find what is to be checked in a list.
 */
@FunctionalTest
class SustainabilityIT
{
    private static final String RECORD = "SustainabilityRecordClass_0_";

    private static final String CHECKED = RECORD + "checked";

    private static final String STATE = RECORD + "state";

    private static final String CARRIER = RECORD + "carrier";

    private static final String NEXT_CHECK = RECORD + "nextCheck";

    private static final String SHEET = "?sheet=OpenGov.Code.SustainabilityForm";

    private static final String DUE = "/bin/view/OpenGov/Due/";

    private static final String BUTTON = "form:has(button[name=og_confirm])";

    private static final String HISTORY = "#sustainability tbody tr";

    private final Wiki wiki;

    SustainabilityIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @Test
    void everybodySeesWhatBecameOfAProject()
    {
        ProjectPage project = publishChecked("Verstetigt");

        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            Answer page = visitor.reading("de").get("/bin/view/" + project.path());
            assertThat(page.html().select("#sustainability").text()).contains("Mit eigenen Mitteln fortgeführt",
                "seit mindestens 15. Januar 2020", "Kulturamt").doesNotContain("Stimmt noch", "Erika");
            assertThat(page.html().select(BUTTON)).isEmpty();
        }
        assertThat(this.wiki.editor().reading("en").get("/bin/view/" + project.path()).html()
            .select("#sustainability").text()).contains("Carried on with own means", "Still true");
    }

    @Test
    void oneClickSaysThatItIsStillTrue()
    {
        ProjectPage project = publishChecked("Stimmt");
        ProjectForm before = ProjectForm.edit(this.wiki.editor().reading("de"), project.path());

        Answer saved = confirm(this.wiki.editor(), project);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.html().select("[role=status]")).isNotEmpty();
        assertThat(saved.html().select(HISTORY)).hasSize(2);
        ProjectForm after = ProjectForm.edit(this.wiki.editor().reading("de"), project.path());
        assertThat(after.entered("SustainabilityRecordClass_1_checked")).isEqualTo(german(LocalDate.now()));
        assertThat(after.entered("SustainabilityRecordClass_1_nextCheck"))
            .isEqualTo(german(LocalDate.now().plusMonths(12)));
        assertThat(after.entered("SustainabilityRecordClass_1_carrier")).isEqualTo("Kulturamt");
        for (String field : List.of("title", "summary", "asOf", "situation", "start", "status", "tags", "contactMail",
            "editorialState", CHECKED, STATE, CARRIER)) {
            assertThat(after.entered(field)).as(field).isEqualTo(before.entered(field));
        }
        assertThat(this.wiki.reader().reading("de").get("/bin/view/" + project.path()).html()
            .select("#sustainability").text()).contains("seit mindestens 15. Januar 2020", "Erika Schreibt");
        assertThat(this.wiki.guest().get("/bin/view/" + project.path()).html().select("#sustainability").text())
            .doesNotContain("Erika");
    }

    @Test
    void twoClicksMakeOneRecord()
    {
        ProjectPage project = publishChecked("Doppelt");
        Form button = button(this.wiki.editor(), project);

        assertThat(this.wiki.editor().submit(button).status()).isEqualTo(200);
        assertThat(this.wiki.editor().submit(button).status()).isEqualTo(200);
        confirm(this.wiki.otherEditor(), project);

        assertThat(history(project)).isEqualTo(2);
    }

    @Test
    void manyPeopleAtOnceMakeOneRecord() throws Exception
    {
        ProjectPage project = publishChecked("Gleichzeitig");
        Form first = button(this.wiki.editor(), project);
        Form second = button(this.wiki.otherEditor(), project);
        List<Callable<Integer>> clicks = IntStream.range(0, 8).<Callable<Integer>>mapToObj(index -> {
            Visitor visitor = index % 2 == 0 ? this.wiki.editor() : this.wiki.otherEditor();
            return () -> visitor.submit(index % 2 == 0 ? first : second).status();
        }).toList();
        ExecutorService people = Executors.newFixedThreadPool(clicks.size());
        try {
            for (var click : people.invokeAll(clicks)) {
                assertThat(click.get()).isEqualTo(200);
            }
        } finally {
            people.shutdown();
        }

        assertThat(history(project)).isEqualTo(2);
    }

    @Test
    void whatHasChangedInTheMeantimeIsNotConfirmed()
    {
        ProjectPage project = publishChecked("Veraltet");
        Form seen = button(this.wiki.editor(), project);
        record(this.wiki.otherEditor(), project, "ended", LocalDate.now().minusDays(1).toString(), "");

        Answer refused = this.wiki.editor().reading("de").submit(seen);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Inzwischen wurde eine andere Prüfung eingetragen");
        assertThat(refused.form("#opengov-form").get(parameter(STATE))).isEqualTo("ended");
        assertThat(history(project)).isEqualTo(2);
    }

    @Test
    void nobodyElseChecks()
    {
        ProjectPage project = publishChecked("Fremd");
        String address = "/bin/view/%s%s".formatted(project.path(), SHEET);
        Form button = button(this.wiki.editor(), project);
        Parameters click = Parameters.of("og_confirm", "1", "og_key", button.get("og_key"));

        assertThat(this.wiki.reader().get(address).html().select("#opengov-form")).isEmpty();
        assertThat(this.wiki.guest().post(address, click).status()).isEqualTo(403);
        assertThat(this.wiki.reader().post(address, click).status()).isEqualTo(403);
        assertThat(this.wiki.editor().postWithoutToken(address, Parameters.of("og_confirm", "1")).status())
            .isEqualTo(403);
        assertThat(this.wiki.editor().get(address + "&og_confirm=1").status()).isEqualTo(200);
        assertThat(history(project)).isZero();
    }

    @Test
    void aRecordIsAddedWithAShortForm()
    {
        ProjectPage project = publishChecked("Kurz");

        Answer refused = record(this.wiki.editor().reading("de"), project, "", "gestern", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#opengov-errors a").eachAttr("href")).containsExactly(
            '#' + parameter(CHECKED), '#' + parameter(STATE));

        record(this.wiki.editor(), project, "ended", "2024-03-01", "2031-03-01");
        record(this.wiki.editor(), project, "paused", "2022-03-01", "");

        assertThat(history(project)).isEqualTo(3);
        assertThat(this.wiki.guest().reading("de").get("/bin/view/" + project.path()).html()
            .select(HISTORY + " td:first-of-type").eachText()).containsExactly("Beendet", "Ruht",
                "Mit eigenen Mitteln fortgeführt");
        Eventually.see("the state that counts in the list",
            () -> this.wiki.guest().get("/bin/view/OpenGov/Projects/?sustainability=ended&q="
                + this.wiki.run()).content().text(), text -> text.contains(project.title()));
    }

    @Test
    void editorsFindWhatIsDueOverdueFirst()
    {
        Account vera = this.wiki.addEditor("Vera");
        Visitor visitor = this.wiki.visitor(vera);
        String own = "?responsible=xwiki:" + vera.reference();
        String checked = write(visitor, "Überfällig", "published", CHECKED, "2020-01-15", STATE, "ownMeans");
        String ended = write(visitor, "Ausgelaufen", "needsUpdate", "end", "2022");
        write(visitor, "Später", "published", CHECKED, "2024-01-01", STATE, "ownMeans", NEXT_CHECK,
            LocalDate.now().plusDays(1).toString());
        write(visitor, "Laufend", "published", "end", "");
        write(visitor, "Archiviert", "archived", "end", "2022");
        String last = write(visitor, "Entwurf", "draft", "end", "2022").split(" ")[1];
        Eventually.see("the last one in the index",
            () -> visitor.get("/bin/get/OpenGov/Code/EditorialResults?outputSyntax=plain&title=" + last).body(),
            rows -> rows.contains("\"totalrows\":1"));

        assertThat(due(own)).contains("Mit eigenen Mitteln fortgeführt", "15. Januar 2021",
            "Noch kein Eintrag, Projektende 2022", "1. Januar 2023", "Vera Neu")
            .doesNotContain("Später", "Laufend", "Archiviert", "Entwurf");
        assertThat(due(own).indexOf(checked)).isNotNegative().isLessThan(due(own).indexOf(ended));
        assertThat(due(own + "&land=05")).contains(checked);
        assertThat(due(own + "&land=01")).isEmpty();
        assertThat(due("?responsible=xwiki:" + this.wiki.readerAccount().reference())).isEmpty();
    }

    @Test
    void theListIsWorkedThroughWithOneClickPerProject()
    {
        Account wanda = this.wiki.addEditor("Wanda");
        Visitor visitor = this.wiki.visitor(wanda);
        String own = "?land=05&responsible=xwiki:" + wanda.reference();
        String title = write(visitor, "Abgehakt", "published", CHECKED, "2020-01-15", STATE, "ownMeans");
        Eventually.see("the project in the list", () -> due(own), text -> text.contains(title));
        Form button = visitor.reading("de").get(DUE + own).form("tr:contains(%s) %s".formatted(title, BUTTON));

        Answer next = visitor.submit(button.set("og_confirm", "1"));

        assertThat(next.uri().getPath()).contains("/OpenGov/Due");
        assertThat(next.uri().getQuery()).contains("land=05", wanda.reference());
        assertThat(next.html().select("[role=status]").text()).isEqualTo("Die Prüfung ist eingetragen.");
        Eventually.see("the project gone from the list", () -> due(own), String::isEmpty);
    }

    @Test
    void nobodyElseReadsTheList()
    {
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            assertThat(visitor.get(DUE).content().select(".opengov-table")).isEmpty();
        }
        assertThat(this.wiki.reader().get(DUE).status()).isEqualTo(403);
    }

    private ProjectPage publishChecked(String title)
    {
        return this.wiki.publish(this.wiki.uniqueTitle(title), form -> form.enter(CHECKED, "2020-01-15")
            .enter(STATE, "ownMeans").enter(CARRIER, "Kulturamt"));
    }

    private String write(Visitor visitor, String title, String state, String... fields)
    {
        String unique = this.wiki.uniqueTitle(title);
        ProjectForm form = ProjectForm.create(visitor).enterComplete(unique);
        for (int i = 0; i < fields.length; i += 2) {
            form.enter(fields[i], fields[i + 1]);
        }
        assertThat(form.save(state).status()).isEqualTo(200);
        return unique;
    }

    private Answer record(Visitor visitor, ProjectPage project, String state, String checked, String nextCheck)
    {
        Form form = visitor.get("/bin/view/%s%s".formatted(project.path(), SHEET)).form("#opengov-form");
        form.set(parameter(CHECKED), checked).set(parameter(NEXT_CHECK), nextCheck);
        return visitor.submit(form.set(parameter(STATE), state));
    }

    private Answer confirm(Visitor visitor, ProjectPage project)
    {
        return visitor.submit(button(visitor, project));
    }

    private Form button(Visitor visitor, ProjectPage project)
    {
        return visitor.get("/bin/view/" + project.path()).form(BUTTON).set("og_confirm", "1");
    }

    private int history(ProjectPage project)
    {
        return this.wiki.guest().get("/bin/view/" + project.path()).html().select(HISTORY).size();
    }

    private String due(String query)
    {
        return this.wiki.editor().reading("de").get(DUE + query).html().select(".opengov-table tbody").text();
    }

    private static String parameter(String field)
    {
        return ProjectForm.parameter(field);
    }

    private static String german(LocalDate day)
    {
        return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
