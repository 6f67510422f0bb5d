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
package org.xwiki.contrib.opengov.test.page;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * The form in which a project is written. Fields are called by the names that the content model gives them.
 */
public final class ProjectForm
{
    private static final String FORM = "form:has([name=title])";

    private static final String PROJECT = "OpenGov.Code.ProjectClass_0_";

    private static final String CONTACT = "OpenGov.Code.ContactClass_0_";

    private static final String QUERY = "sheet=OpenGov.Code.ProjectForm";

    private final Visitor visitor;

    private final Answer answer;

    private final Document html;

    private final Form form;

    /**
     * @param visitor who writes
     * @param answer the page with the form
     */
    public ProjectForm(Visitor visitor, Answer answer)
    {
        this.visitor = visitor;
        this.answer = answer;
        this.html = answer.html();
        this.form = answer.form(FORM);
    }

    /**
     * @param visitor who writes
     * @return the short form of a new project
     */
    public static ProjectForm create(Visitor visitor)
    {
        return new ProjectForm(visitor, visitor.get("/bin/view/OpenGov/Projects/?" + QUERY));
    }

    /**
     * @return this form as it was when it was opened, to be filled in once more; of a new project, for one more project
     */
    public ProjectForm another()
    {
        ProjectForm another = new ProjectForm(this.visitor, this.answer);
        another.form.parameters().remove("identifier");
        return another;
    }

    /**
     * @param visitor who writes
     * @param path the path of the project
     * @return the form of that project
     */
    public static ProjectForm edit(Visitor visitor, String path)
    {
        return new ProjectForm(visitor, visitor.get("/bin/view/%s?%s".formatted(path, QUERY)));
    }

    /**
     * @param field the name of a field
     * @return the name under which the form sends it
     */
    public static String parameter(String field)
    {
        return switch (field) {
            case "title", "form_token", "version" -> field;
            case "tags" -> "XWiki.TagClass_0_tags";
            case "contactMail", "contactPerson", "contactName", "contactConsent" -> CONTACT + field;
            default -> field.contains("_") ? "OpenGov.Code." + field : PROJECT + field;
        };
    }

    /**
     * @param field the name of a field, such as {@code summary} or {@code LinkClass_0_address}
     * @param values what to enter
     * @return this form
     */
    public ProjectForm enter(String field, String... values)
    {
        this.form.set(parameter(field), values);
        return this;
    }

    /**
     * Fills in what a draft needs.
     *
     * @param title the title of the project
     * @return this form
     */
    public ProjectForm enterDraft(String title)
    {
        return enter("title", title).enter("municipality", Places.COLOGNE.ags())
            .enter("summary", "Bürgerinnen und Bürger gestalten den Haushalt mit: " + title);
    }

    /**
     * Fills in everything that is needed to publish.
     *
     * @param title the title of the project
     * @return this form
     */
    public ProjectForm enterComplete(String title)
    {
        return enterDraft(title).enter("principles", "transparency").enter("themes", "GOVE")
            .enter("transferability", "asIs").enter("contactFunction", "Stabsstelle Digitalisierung")
            .enter("contactMail", "digital@example.org")
            .enter("start", "2021-05").enter("status", "running").enter("asOf", "2023-06-30")
            .enter("situation", "Der Haushalt wurde bisher **allein** vom Rat beraten.")
            .enter("aims", "Jeder Haushalt soll Vorschläge machen können.").enter("licence", "ccby40");
    }

    /**
     * @param body who takes part
     * @return this form
     */
    public ProjectForm enterParticipant(String body)
    {
        return enter("ParticipantClass_0_body", body).enter("ParticipantClass_0_role", body.isEmpty() ? "" : "partner");
    }

    /**
     * @param field the name of a field
     * @return the values among which the form lets choose
     */
    public List<String> offered(String field)
    {
        String name = "[name=\"%s\"]".formatted(parameter(field));
        List<String> offered = this.html
            .select("select%1$s option, input[type=checkbox]%1$s, input[type=radio]%1$s".formatted(name))
            .eachAttr("value").stream().filter(value -> !value.isEmpty()).toList();
        if (offered.isEmpty()) {
            throw new AssertionError("Nothing to choose in [%s] on %s".formatted(field, this.answer.uri()));
        }
        return offered;
    }

    /**
     * @param field the name of a field
     * @return what stands in it
     */
    public String entered(String field)
    {
        return this.form.get(parameter(field));
    }

    /**
     * @param field the name of a field
     * @return everything that is chosen in it
     */
    public List<String> allEntered(String field)
    {
        return this.form.getAll(parameter(field)).stream().filter(value -> !value.isEmpty()).toList();
    }

    /**
     * Saves for the state in which the entry is to be.
     *
     * @param state the editorial state
     * @return what the wiki answers
     */
    public Answer save(String state)
    {
        enter("editorialState", state);
        return this.visitor.submit(this.form);
    }

    /**
     * @return the project as a draft
     */
    public ProjectPage saveDraft()
    {
        return saved(save("draft"));
    }

    /**
     * @return the project, open to everybody
     */
    public ProjectPage publish()
    {
        return saved(save("published"));
    }

    /**
     * Saves something that the wiki must not take.
     *
     * @param status the HTTP status that says so
     * @param state the editorial state to save for
     * @return the form as it comes back
     */
    public ProjectForm refused(int status, String state)
    {
        Answer refusal = save(state);
        if (refusal.status() != status) {
            throw new AssertionError("Expected %d, got %d: %s".formatted(status, refusal.status(), refusal.text()));
        }
        return new ProjectForm(this.visitor, refusal);
    }

    /**
     * @param field the name of a field
     * @return what the form says is wrong with it, beside the field
     */
    public String messageAt(String field)
    {
        Element input = this.html.selectFirst("[name=\"%s\"][aria-invalid=true]".formatted(parameter(field)));
        if (input == null) {
            input = this.html.selectFirst("[aria-invalid=true]:has([name=\"%s\"])".formatted(parameter(field)));
        }
        if (input == null) {
            throw new AssertionError("[%s] is not marked as wrong. The form says: %s".formatted(field, errors()));
        }
        StringBuilder message = new StringBuilder();
        for (String id : input.attr("aria-describedby").trim().split("\\s+")) {
            Element described = this.html.getElementById(id);
            if (described == null) {
                throw new AssertionError("[%s] is described by [%s], which is not there".formatted(field, id));
            }
            if (described.hasClass("opengov-field-error")) {
                message.append(described.text());
            }
        }
        return message.toString();
    }

    /**
     * @return the summary of everything that is wrong, on top of the form
     */
    public List<String> errors()
    {
        return this.html.select("[role=alert] a[href^=#]").eachText();
    }

    /**
     * @return the fields that the links of the summary lead to, which must be there
     */
    public List<Element> linkedFields()
    {
        return this.html.select("[role=alert] a[href^=#]").eachAttr("href").stream()
            .map(href -> this.html.getElementById(href.substring(1))).toList();
    }

    /**
     * Presses the button that saves over what somebody else has saved in the meantime.
     *
     * @return the project
     */
    public ProjectPage overwrite()
    {
        Element button = this.html.selectFirst("button[name=og_overwrite]");
        this.form.set(button.attr("name"), button.attr("value"));
        return saved(this.visitor.submit(this.form));
    }

    /**
     * @return what a reader sees above and beside the fields
     */
    public String text()
    {
        return this.answer.text();
    }

    /**
     * @return the page with the form
     */
    public Answer answer()
    {
        return this.answer;
    }

    private ProjectPage saved(Answer saved)
    {
        if (saved.status() != 200 || saved.uri().toString().contains(QUERY)) {
            throw new AssertionError("Not saved (%d, %s): %s".formatted(saved.status(), saved.uri(), saved.text()));
        }
        return new ProjectPage(saved);
    }
}
