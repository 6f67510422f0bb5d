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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.StandardLife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xwiki.contrib.opengov.test.page.StandardLife.done;
import static org.xwiki.contrib.opengov.test.page.StandardLife.weeksFromNow;

/**
 * What was adopted does not change: every way in which XWiki lets somebody change a page is tried on a version, by
 * those who might want to, and refused.
 */
@FunctionalTest
class StandardDoorsIT
{
    private static final String VERSION_CLASS = "OpenGov.Code.VersionClass";

    private static final String CONTENT = "content";

    private static final String CAPTURED = "Gekapert";

    private static final String CONFIRM = "confirm";

    private static final String CLASS_NAME = "classname";

    private static final String YES = "1";

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String XML = "application/xml";

    private static final String TEXT = """
        {{requirement id="R-1" level="must"}}
        Jede Datei muss einen Namen haben.
        {{/requirement}}
        """;

    private final Wiki wiki;

    private StandardLife life;

    private String version;

    private String before;

    StandardDoorsIT(Wiki wiki)
    {
        this.wiki = wiki;
    }

    @BeforeEach
    void adopt()
    {
        this.life = StandardLife.begin(this.wiki, this.wiki.uniqueTitle("Unveränderlich")).draft(TEXT).adopt();
        this.version = this.life.version("1.0.0");
        this.before = seen();
        assertThat(this.before).contains("Jede Datei muss einen Namen haben.").containsPattern("[0-9a-f]{64}");
    }

    @AfterEach
    void nothingHasChanged()
    {
        assertThat(seen()).isEqualTo(this.before);
        Answer administrator = this.wiki.administrator().get("/bin/view/%s?viewer=attachments".formatted(this.version));
        assertThat(administrator.body()).doesNotContain("gekapert.txt");
    }

    @Test
    void theDoorsOfTheWikiAreShut()
    {
        Map<String, Function<Visitor, Answer>> doors = new LinkedHashMap<>();
        posts().forEach((door, parameters) -> doors.put(door,
            visitor -> visitor.post(door.formatted(this.version), parameters)));
        doors.put("upload", visitor -> visitor.upload("/bin/upload/" + this.version, "gekapert.txt", new byte[] {1}));
        for (Visitor visitor : people()) {
            doors.forEach((door, open) -> assertThat(open.apply(visitor).status()).as(door)
                .isGreaterThanOrEqualTo(400));
            for (String editor : List.of("/bin/edit/%s", "/bin/edit/%s?editor=wiki", "/bin/edit/%s?editor=object",
                "/bin/edit/%s?editor=rights", "/bin/inline/%s")) {
                Answer answer = visitor.get(editor.formatted(this.version));
                assertThat(answer.status()).as(editor).isGreaterThanOrEqualTo(400);
            }
        }
    }

    @Test
    void theDoorsForProgramsAreShut()
    {
        String page = "/rest/wikis/xwiki/spaces/" + this.version.replaceFirst("/([^/]*)$", "/pages/$1")
            .replaceAll("/(?!pages/|[^/]*$)", "/spaces/");
        byte[] document = utf8("<page xmlns='http://www.xwiki.org'><title>%1$s</title><content>%1$s</content></page>"
            .formatted(CAPTURED));
        byte[] object = utf8("className=%s&property#hash=0".formatted(VERSION_CLASS));
        for (Visitor visitor : people()) {
            List<Answer> answers = new ArrayList<>();
            answers.add(visitor.put(page, XML, document));
            answers.add(visitor.put(page, FORM, utf8("title=%1$s&content=%1$s".formatted(CAPTURED))));
            answers.add(visitor.put(page + "/objects/" + VERSION_CLASS + "/0", FORM, object));
            answers.add(visitor.put("%s/objects/%s/0/properties/hash".formatted(page, VERSION_CLASS), "text/plain",
                utf8("0")));
            answers.add(visitor.put(page + "/attachments/gekapert.txt", "text/plain", utf8(CAPTURED)));
            answers.add(visitor.put(page + "/tags", XML, utf8("<tags xmlns='http://www.xwiki.org'/>")));
            answers.add(visitor.put(page + "/translations/en", XML, document));
            answers.add(visitor.send(page + "/objects", FORM, object));
            answers.add(visitor.delete(page + "/objects/" + VERSION_CLASS + "/0"));
            answers.add(visitor.delete(page));
            answers.add(visitor.send("/rest/wikis/xwiki?backup=false&history=ADD", "application/octet-stream",
                PackagedPages.content()));
            assertThat(answers).extracting(Answer::status).as(visitor.toString()).allMatch(status -> status >= 400);
        }
    }

    @Test
    void theFormsOfTheExtensionChangeNoVersion()
    {
        for (Visitor visitor : people()) {
            for (String form : List.of("StandardForm", "ChapterForm", "StandardStep", "ProposalForm", "AdoptionForm",
                "ProjectForm")) {
                visitor.post("/bin/view/%s?sheet=OpenGov.Code.%s".formatted(this.version, form),
                    Parameters.of("title", CAPTURED, CONTENT, CAPTURED, VERSION_CLASS + "_0_hash", "0", VERSION_CLASS
                        + "_0_chapters", "[]", "OpenGov.Code.ChapterClass_0_position", YES,
                        "OpenGov.Code.ChapterClass_0_nature", "normative", "OpenGov.Code.StandardClass_0_summary",
                        CAPTURED, "to", "adopted", "OpenGov.Code.StepClass_0_to", "adopted",
                        "OpenGov.Code.StepClass_0_reason", CAPTURED, "chapter", "Versions/1.0.0", "before", "Jede",
                        "after", CAPTURED));
                assertThat(seen()).as(form).isEqualTo(this.before);
            }
        }
    }

    @Test
    void whatBelongsToItIsShutAsWell()
    {
        String ballot = this.life.ballot();
        String result = this.wiki.guest().get("/bin/view/" + ballot).text();
        for (Visitor visitor : people()) {
            for (String page : List.of(this.life.path() + "WebHome", this.life.path() + "Regeln",
                this.life.path() + "WebPreferences", this.life.path() + "Versions/WebPreferences",
                this.life.path() + "Versions/1.0.1", ballot + "WebHome",
                ballot + "Vote-" + this.life.group().chair().reference())) {
                assertThat(visitor.post("/bin/save/" + page, Parameters.of("title", CAPTURED, CONTENT, CAPTURED))
                    .status()).as(page).isGreaterThanOrEqualTo(400);
                assertThat(visitor.post("/bin/delete/" + page, Parameters.of(CONFIRM, YES, "affectChildren", "true"))
                    .status()).as(page).isGreaterThanOrEqualTo(400);
                assertThat(visitor.post("/bin/objectadd/" + page, Parameters.of(CLASS_NAME, VERSION_CLASS)).status())
                    .as(page).isGreaterThanOrEqualTo(400);
            }
        }
        assertThat(this.wiki.guest().get("/bin/view/" + ballot).text()).isEqualTo(result);
        assertThat(this.wiki.guest().get("/bin/view/%sRegeln".formatted(this.life.path())).text())
            .contains("Jede Datei muss einen Namen haben.");
    }

    @Test
    void rightsThatSomebodyTakesEndWithTheState()
    {
        StandardLife draft = StandardLife.begin(this.wiki, this.wiki.uniqueTitle("Angemaßt")).draft(TEXT);
        Visitor writer = draft.writer();
        writer.post("/bin/objectadd/%sRegeln".formatted(draft.path()), Parameters.of(CLASS_NAME, "XWiki.XWikiRights",
            "XWiki.XWikiRights_users", draft.group().writer().reference(), "XWiki.XWikiRights_levels", "edit,delete",
            "XWiki.XWikiRights_allow", YES));

        done(draft.step(draft.chair(), "consultation", "until", weeksFromNow(8)));

        assertThat(draft.write(writer, "Regeln", CAPTURED).status()).isGreaterThanOrEqualTo(400);
        assertThat(writer.post("/bin/delete/%sRegeln".formatted(draft.path()), Parameters.of(CONFIRM, YES)).status())
            .isGreaterThanOrEqualTo(400);
    }

    @Test
    void nobodyForgesABallotOrAProposalElsewhere()
    {
        StandardLife draft = StandardLife.begin(this.wiki, this.wiki.uniqueTitle("Fälscher")).draft(TEXT);
        String forged = "/bin/objectadd/%sFalsch/WebHome".formatted(draft.path());
        String ballot = "OpenGov.Code.BallotClass";
        draft.writer().post(forged, Parameters.of(CLASS_NAME, ballot, ballot + "_standard", this.life.identifier(),
            ballot + "_number", "99", ballot + "_edition", YES, ballot + "_outcome", "passed"));
        String proposal = "OpenGov.Code.ProposalClass";
        draft.writer().post(forged, Parameters.of(CLASS_NAME, proposal, proposal + "_standard",
            this.life.identifier(), proposal + "_state", "submitted", proposal + "_text", CAPTURED));

        assertThat(this.life.chair().get(this.life.address()).content().select("#ballots a")).hasSize(1);
        assertThat(this.life.report(this.life.chair(), 0).text()).doesNotContain(CAPTURED);
    }

    /** Address of a door to what is sent through it. */
    private static Map<String, Parameters> posts()
    {
        String property = VERSION_CLASS + "_0_";
        Map<String, Parameters> posts = new LinkedHashMap<>();
        for (String action : List.of("save", "saveandcontinue", "propupdate", "inline")) {
            posts.put("/bin/" + action + "/%s", Parameters.of("title", CAPTURED, CONTENT, CAPTURED, property + "hash",
                "0", property + "chapters", "[]"));
        }
        posts.put("/bin/save/%s?language=fr", Parameters.of("title", CAPTURED, CONTENT, CAPTURED, "language", "fr"));
        posts.put("/bin/save/%s?template=OpenGov.Code.ProjectTemplate", Parameters.of("title", CAPTURED));
        posts.put("/bin/preview/%s", Parameters.of("title", CAPTURED, CONTENT, CAPTURED, "action_save", "Save"));
        posts.put("/bin/objectadd/%s", Parameters.of(CLASS_NAME, VERSION_CLASS, VERSION_CLASS + "_hash", "0"));
        posts.put("/bin/objectremove/%s", Parameters.of(CLASS_NAME, VERSION_CLASS, "classid", "0"));
        posts.put("/bin/objectsync/%s", Parameters.of());
        posts.put("/bin/propadd/%s", Parameters.of("propname", "x", "proptype", "String"));
        posts.put("/bin/rollback/%s", Parameters.of("rev", "1.1", CONFIRM, YES));
        posts.put("/bin/deleteversions/%s", Parameters.of("rev", "1.1", CONFIRM, YES));
        posts.put("/bin/reset/%s", Parameters.of(CONFIRM, YES));
        posts.put("/bin/delete/%s", Parameters.of(CONFIRM, YES));
        posts.put("/bin/deletespace/%s", Parameters.of(CONFIRM, YES));
        posts.put("/bin/delattachment/%s/x.txt", Parameters.of());
        posts.put("/bin/import/%s", Parameters.of("action", "import", "name", "x.xar"));
        return posts;
    }

    /** These ways answer with a page that says no, whatever its status is. */
    @Test
    void nobodyMovesItOrBringsAnotherBack()
    {
        for (Visitor visitor : people()) {
            visitor.post("/bin/view/%s?xpage=rename".formatted(this.version), Parameters.of("step", "2", "newPageName",
                CAPTURED, "newSpaceName", "Sandbox", "newSpaceReference", "Sandbox", "newName", CAPTURED, "deep",
                "true", "terminal", "true", CONFIRM, YES));
            visitor.post("/bin/undelete/" + this.version, Parameters.of("id", YES, CONFIRM, YES));
            visitor.post("/bin/rename/" + this.version, Parameters.of("newName", CAPTURED));
            assertThat(seen()).isEqualTo(this.before);
            assertThat(this.wiki.administrator().get("/bin/view/Sandbox/" + CAPTURED).status()).isEqualTo(404);
        }
    }

    private List<Visitor> people()
    {
        return List.of(this.wiki.guest(), this.wiki.editor(), this.life.chair(), this.life.writer());
    }

    private String seen()
    {
        Answer answer = this.wiki.guest().reading("de").get("/bin/view/" + this.version);
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    private static byte[] utf8(String text)
    {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
