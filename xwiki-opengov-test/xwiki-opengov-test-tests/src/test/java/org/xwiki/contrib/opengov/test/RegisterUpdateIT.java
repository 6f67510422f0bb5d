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

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.test.browser.Browser;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.ProjectPage;
import org.xwiki.contrib.opengov.test.page.RegisterPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator puts a newer official register in use; what was written about a dissolved municipality stays.
 */
@FunctionalTest
class RegisterUpdateIT
{
    private static final String SHIPPED = "shipped";

    /** Rheurdt, dissolved in the tests. */
    private static final String DISSOLVED = "05154048";

    /** Kerken, which takes it in. */
    private static final String SUCCESSOR = "05154028";

    /** Issum, renamed in the tests. */
    private static final String RENAMED = "05154020";

    private static final String NEW_NAME = "Issum am Niederrhein";

    private static final String TOUCHED = "/bin/view/OpenGov/Editorial/RegisterChanges";

    private static final String MUNICIPALITY = "municipality";

    private final Wiki wiki;

    private final Visitor administrator;

    private final List<ProjectPage> projects = new ArrayList<>();

    private boolean existed;

    private String usedBefore;

    private List<String> choicesBefore;

    RegisterUpdateIT(Wiki wiki)
    {
        this.wiki = wiki;
        this.administrator = wiki.administrator().reading("de");
    }

    @BeforeEach
    void goToTheShippedRegister()
    {
        this.existed = this.administrator.get("/bin/view/" + RegisterPage.FILES).status() == 200;
        RegisterPage page = RegisterPage.open(this.administrator);
        this.usedBefore = page.used();
        this.choicesBefore = page.choices();
        if (page.choices().contains(SHIPPED)) {
            page.back(SHIPPED);
        }
    }

    @AfterEach
    void restore()
    {
        this.projects.forEach(this.wiki::delete);
        List.of(DISSOLVED, SUCCESSOR, RENAMED).forEach(ags -> delete("OpenGov/Municipalities/%s/".formatted(ags)));
        if (this.existed) {
            RegisterPage page = RegisterPage.open(this.administrator);
            page.choices().stream().filter(choice -> choice.contains(this.usedBefore)).forEach(page::back);
            page.choices().stream().filter(choice -> !this.choicesBefore.contains(choice)
                && !choice.contains(this.usedBefore)).forEach(page::delete);
        } else {
            delete(RegisterPage.FILES);
        }
    }

    @Test
    void whatWasWrittenAboutADissolvedMunicipalityStays()
    {
        ProjectPage project = publish(DISSOLVED);
        publish(RENAMED);
        RegisterPage compared = RegisterPage.open(this.administrator).upload(newRegister());

        assertThat(List.of("merged", "dissolved", "moved", "renamed", "new").stream().map(compared::count))
            .containsExactly("1", "0", "0", "1", "0");
        assertThat(compared.answer().text()).contains("31. Dezember 2030", "Rheurdt", "Kerken");
        assertThat(placeOf(DISSOLVED).text()).as("nothing is in use yet").doesNotContain("gibt es nicht mehr");

        RegisterPage used = compared.use();

        assertThat(used.answer().text()).contains("Das Verzeichnis ist in Gebrauch", "Destatis");
        assertThat(used.used()).isNotEqualTo(compared.used());
        Answer place = placeOf(DISSOLVED);
        assertThat(place.uri().getPath()).as("its page is still there").endsWith("/%s/".formatted(DISSOLVED));
        assertThat(place.content().select("h1, h2").text() + place.html().title()).contains("Rheurdt");
        assertThat(place.text()).contains("Diese Kommune gibt es nicht mehr", "31. Dezember 2030");
        assertThat(place.content().select(".opengov-notice a").text()).contains("Kerken");
        assertThat(projectsShown(DISSOLVED)).contains(project.title());
        assertThat(placeOf(SUCCESSOR).content().select("a:contains(Rheurdt)").attr("href")).as("and back again")
            .endsWith("ags=" + DISSOLVED);
        assertThat(this.wiki.guest().get("/bin/view/" + project.path()).text()).contains("Rheurdt");
        assertThat(this.wiki.guest().get("/bin/view/OpenGov/Municipalities/?q=" + DISSOLVED).content()
            .select(".opengov-hit").text()).as("the old key leads there").contains("Kerken");
        assertThat(this.wiki.guest().get("/bin/get/OpenGov/Code/RegisterSuggest?outputSyntax=plain&q=rheurdt").body())
            .contains(SUCCESSOR).doesNotContain(DISSOLVED);
        assertThat(this.wiki.guest().get("/bin/get/OpenGov/Code/RegisterSuggest?outputSyntax=plain&q=" + RENAMED)
            .body()).contains(NEW_NAME);

        RegisterPage back = RegisterPage.open(this.administrator).back(SHIPPED);
        assertThat(back.used()).isEqualTo(compared.used());
        assertThat(placeOf(DISSOLVED).text()).doesNotContain("gibt es nicht mehr");
        assertThat(back.choices()).as("the new one is kept").hasSizeGreaterThan(0);
    }

    @Test
    void editorsBringThePagesThatItTouchesUpToDate()
    {
        ProjectPage project = publish(DISSOLVED);
        publish(RENAMED);
        RegisterPage.open(this.administrator).upload(newRegister()).use();

        Answer touched = seeTouched("all three", answer -> answer.content().select("[name=og_page]").size() >= 3);
        assertThat(touched.text()).contains("Nachfolgerin: Kerken", "Neuer Name: " + NEW_NAME,
            "Zuordnen zu Kerken", project.title());

        Answer done = this.wiki.editor().reading("de").submit(formOf(touched, DISSOLVED));
        assertThat(done.content().select(".successmessage").text()).contains("Eine Seite wurde");
        Form form = this.wiki.editor().reading("de")
            .get("/bin/view/OpenGov/Municipalities/%s/?sheet=OpenGov.Code.MunicipalityForm".formatted(DISSOLVED))
            .form("#opengov-form");
        assertThat(form.get("OpenGov.Code.MunicipalityClass_0_validTo")).isEqualTo("31.12.2030");
        assertThat(form.get("OpenGov.Code.MunicipalityClass_0_successor")).startsWith("Kerken");

        this.wiki.editor().submit(formOf(touched, RENAMED));
        assertThat(placeOf(RENAMED).html().title()).contains(NEW_NAME);

        Form move = touched.form("form:has([name=og_page][value=\"%s\"])".formatted(pageName(project.path())));
        this.wiki.editor().submit(move.set("og_page", pageName(project.path())));
        assertThat(this.wiki.guest().get("/bin/view/" + project.path()).text()).contains("Kerken")
            .doesNotContain("Rheurdt");
        seeTouched("nothing is left", answer -> answer.content().select("[name=og_page]").isEmpty());
        assertThat(projectsShown(SUCCESSOR)).contains(project.title());
    }

    @Test
    void theAdministratorStatesTheSuccessor()
    {
        byte[] withoutTrace = RegisterPage.officialFile(List.of(), List.of(DISSOLVED));
        RegisterPage compared = RegisterPage.open(this.administrator).upload(withoutTrace);

        Form form = compared.decision().set("successor_" + DISSOLVED, "Nirgendwo <b>x</b>");
        Answer refused = this.administrator.submit(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.content().select("#opengov-errors a").eachAttr("href"))
            .containsExactly("#successor_" + DISSOLVED);
        assertThat(refused.html().getElementById("successor_" + DISSOLVED).attr("value")).contains("Nirgendwo");
        assertThat(RegisterPage.open(this.administrator).used()).isEqualTo(compared.used());

        this.administrator.submit(form.set("successor_" + DISSOLVED, "Issum"));
        assertThat(placeOf(DISSOLVED).content().select(".opengov-notice a").text()).contains("Issum");
    }

    @Test
    void aBrokenFileChangesNothing()
    {
        RegisterPage refused = RegisterPage.open(this.administrator)
            .upload("ags;name\n05154048;Rheurdt <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.answer().content().select(".errormessage").text()).contains("Zeile 1", "ags;name",
            "nichts geändert");
        assertThat(refused.answer().content().select("script:containsData(alert(1))")).isEmpty();
        byte[] file = newRegister();
        byte[] half = Arrays.copyOf(file, file.length / 2);
        RegisterPage cut = refused.discard().upload(half);
        assertThat(cut.answer().content().select(".errormessage").text()).containsAnyOf("abgeschnitten",
            "nicht vollständig");
        assertThat(cut.answer().content().select("form:has([value=use])")).isEmpty();
        assertThat(cut.discard().used()).isEqualTo(Register.getInstance().getHash());
    }

    @Test
    void withoutTokenOrAgainstAnotherRegisterNothingIsDone()
    {
        RegisterPage compared = RegisterPage.open(this.administrator).upload(newRegister());

        assertThat(this.administrator.submit(compared.decision().set("form_token", "expired")).status()).isEqualTo(403);
        assertThat(this.administrator.submit(compared.decision().set("base", "another")).status()).isEqualTo(409);
        assertThat(this.wiki.editor().postWithoutToken(TOUCHED, Parameters.of("og_page", "OpenGov.WebHome")).status())
            .isEqualTo(403);
        assertThat(RegisterPage.open(this.administrator).used()).isEqualTo(Register.getInstance().getHash());
    }

    @Test
    void nobodyElseUpdatesTheRegister()
    {
        RegisterPage.open(this.administrator).upload(newRegister());

        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader(), this.wiki.editor())) {
            Answer closed = visitor.get(RegisterPage.ADDRESS);
            assertThat(closed.status()).isGreaterThanOrEqualTo(400);
            assertThat(closed.html().select("input[type=file], input[name=base], td[data-kind]")).isEmpty();
            for (String action : List.of("use", "back", "discard")) {
                assertThat(visitor.post(RegisterPage.ADDRESS, Parameters.of("og_action", action, "og_register", SHIPPED,
                    "base", Register.getInstance().getHash())).status()).isGreaterThanOrEqualTo(400);
            }
            assertThat(visitor.upload("/bin/upload/" + RegisterPage.FILES, "x.txt", new byte[] {1}).status())
                .isGreaterThanOrEqualTo(400);
        }
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            assertThat(visitor.get(TOUCHED).status()).isGreaterThanOrEqualTo(400);
            assertThat(visitor.post(TOUCHED, Parameters.of("og_page", "OpenGov.WebHome")).status())
                .isGreaterThanOrEqualTo(400);
        }
        assertThat(RegisterPage.open(this.administrator).count("merged")).isEqualTo("1");
        assertThat(RegisterPage.open(this.administrator).used()).isEqualTo(Register.getInstance().getHash());
    }

    @Test
    void theComparisonHasNoBarriers(Browser browser)
    {
        browser.signIn(this.wiki.administratorAccount());
        Set<String> ofTheWiki = browser.open(this.wiki.writeEmptyPage()).barriers().keySet();
        for (byte[] file : List.of(RegisterPage.officialFile(List.of(), List.of(DISSOLVED)), new byte[] {'?'})) {
            RegisterPage page = RegisterPage.open(this.administrator).upload(file);

            assertThat(ofTheWiki).containsAll(browser.open(RegisterPage.ADDRESS).barriers().keySet());

            page.discard();
        }
        RegisterPage.open(this.administrator).upload(newRegister()).use();
        assertThat(ofTheWiki).containsAll(browser.open(RegisterPage.ADDRESS).barriers().keySet());
    }

    private static byte[] newRegister()
    {
        return RegisterPage.officialFile(List.of(List.of(SUCCESSOR, "Kerken", "64", 19_000, 8_850),
            List.of(RENAMED, NEW_NAME, "64", 12_000, 5_470)), List.of(DISSOLVED));
    }

    private ProjectPage publish(String ags)
    {
        ProjectPage project =
            this.wiki.publish(this.wiki.uniqueTitle("Verzeichnis"), form -> form.enter(MUNICIPALITY, ags));
        this.projects.add(project);
        return project;
    }

    private Answer placeOf(String ags)
    {
        return this.wiki.guest().reading("de").get("/bin/view/OpenGov/Municipalities/?ags=" + ags);
    }

    private String projectsShown(String ags)
    {
        return Eventually.see("the project of " + ags, () -> placeOf(ags).content().select(".opengov-hit").text(),
            text -> text.contains("Verzeichnis"));
    }

    private Answer seeTouched(String what, Predicate<Answer> expected)
    {
        return Eventually.see(what, () -> this.wiki.editor().reading("de").get(TOUCHED), expected);
    }

    private static Form formOf(Answer touched, String ags)
    {
        return touched.form("form:has([name=og_page][value=OpenGov.Municipalities.%s.WebHome])".formatted(ags));
    }

    private static String pageName(String path)
    {
        return URLDecoder.decode(path, StandardCharsets.UTF_8).replaceFirst("/$", "/WebHome").replace('/', '.');
    }

    private void delete(String path)
    {
        this.administrator.post("/bin/delete/" + path, Parameters.of("confirm", "1"));
    }
}
