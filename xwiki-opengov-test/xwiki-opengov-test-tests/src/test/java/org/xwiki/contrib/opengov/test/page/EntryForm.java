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
public final class EntryForm
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
     * @return what stands in it
     */
    public String entered(String field)
    {
        return this.form.get(this.kind.parameter(field));
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
     * @return the summary of everything that is wrong, on top of the form; each is a link to a field
     */
    public List<Element> errors()
    {
        return this.html.select("[role=alert] a[href^=#]");
    }

    /**
     * @param error a link of the summary
     * @return the field that it leads to, null if it is not there
     */
    public Element linked(Element error)
    {
        return this.html.getElementById(error.attr("href").substring(1));
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
        if (saved.status() != 200 || saved.uri().toString().contains(this.kind.formQuery())) {
            throw new AssertionError("Not saved (%d, %s): %s".formatted(saved.status(), saved.uri(), saved.text()));
        }
        return new ProjectPage(saved);
    }
}
