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
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * The form of an entry of any type.
 */
public class EntryForm
{
    private final EntryKind kind;

    private final Visitor visitor;

    private final Answer answer;

    private final Document html;

    private final Form form;

    /**
     * @param kind the type of the entry
     * @param visitor who writes
     * @param answer the page with the form
     */
    public EntryForm(EntryKind kind, Visitor visitor, Answer answer)
    {
        this.kind = kind;
        this.visitor = visitor;
        this.answer = answer;
        this.html = answer.html();
        this.form = answer.form("form:has([name=title])");
    }

    /**
     * @param kind the type of the entry
     * @param visitor who writes
     * @return the short form of a new entry
     */
    public static EntryForm create(EntryKind kind, Visitor visitor)
    {
        return new EntryForm(kind, visitor, visitor.get(kind.list() + '?' + kind.formQuery()));
    }

    /**
     * @param kind the type of the entry
     * @param visitor who writes
     * @param path the path of the entry
     * @return its form
     */
    public static EntryForm edit(EntryKind kind, Visitor visitor, String path)
    {
        return new EntryForm(kind, visitor, visitor.get("/bin/view/%s?%s".formatted(path, kind.formQuery())));
    }

    /**
     * @return this form as it was when it was opened, to be filled in once more; of a new entry, for one more entry
     */
    public EntryForm another()
    {
        EntryForm another = new EntryForm(this.kind, this.visitor, this.answer);
        another.forgetIdentifier();
        return another;
    }

    /**
     * @param field the name of a field
     * @param values what to enter
     * @return this form
     */
    public EntryForm enter(String field, String... values)
    {
        this.form.set(this.kind.parameter(field), values);
        return this;
    }

    /**
     * @param values what to enter, by the name of the field
     * @return this form
     */
    public EntryForm enter(Map<String, String> values)
    {
        values.forEach(this::enter);
        return this;
    }

    /**
     * @param field the name of a field
     * @return the values among which the form lets choose
     */
    public List<String> offered(String field)
    {
        String name = "[name=\"%s\"]".formatted(this.kind.parameter(field));
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
        return this.form.get(this.kind.parameter(field));
    }

    /**
     * @param field the name of a field
     * @return everything that is chosen in it
     */
    public List<String> allEntered(String field)
    {
        return this.form.getAll(this.kind.parameter(field)).stream().filter(value -> !value.isEmpty()).toList();
    }

    /**
     * @param state the editorial state
     * @return what the wiki answers
     */
    public Answer save(String state)
    {
        enter("editorialState", state);
        return this.visitor.submit(this.form);
    }

    /**
     * @return the entry as a draft
     */
    public ProjectPage saveDraft()
    {
        return saved(save("draft"));
    }

    /**
     * @return the entry, open to everybody
     */
    public ProjectPage publish()
    {
        return saved(save("published"));
    }

    /**
     * @param status the HTTP status that the wiki refuses with
     * @param state the editorial state to save for
     * @return the form with everything that was entered
     */
    public EntryForm refused(int status, String state)
    {
        Answer refusal = save(state);
        if (refusal.status() != status) {
            throw new AssertionError("Expected %d, got %d: %s".formatted(status, refusal.status(), refusal.text()));
        }
        return new EntryForm(this.kind, this.visitor, refusal);
    }

    /**
     * @param field the name of a field
     * @return what the form says is wrong with it, beside the field
     */
    public String messageAt(String field)
    {
        Element input = this.html.selectFirst("[name=\"%s\"][aria-invalid=true]".formatted(this.kind.parameter(field)));
        if (input == null) {
            input = this.html
                .selectFirst("[aria-invalid=true]:has([name=\"%s\"])".formatted(this.kind.parameter(field)));
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
     * @return the entry
     */
    public ProjectPage overwrite()
    {
        Element button = this.html.selectFirst("button[name=og_overwrite]");
        this.form.set(button.attr("name"), button.attr("value"));
        return saved(this.visitor.submit(this.form));
    }

    /**
     * @return the page with the form
     */
    public Answer answer()
    {
        return this.answer;
    }

    /**
     * @return what a reader sees above and beside the fields
     */
    public String text()
    {
        return this.answer.text();
    }

    /** The identifier tells a form that is sent twice from one more entry. */
    void forgetIdentifier()
    {
        this.form.parameters().remove("identifier");
    }

    Visitor visitor()
    {
        return this.visitor;
    }

    private ProjectPage saved(Answer saved)
    {
        if (saved.status() != 200 || saved.uri().toString().contains(this.kind.formQuery())) {
            throw new AssertionError("Not saved (%d, %s): %s".formatted(saved.status(), saved.uri(), saved.text()));
        }
        return new ProjectPage(saved);
    }
}
