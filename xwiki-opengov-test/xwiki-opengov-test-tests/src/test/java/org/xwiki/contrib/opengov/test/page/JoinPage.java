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

import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * The guided page by which a municipality joins, for somebody without JavaScript.
 */
public final class JoinPage
{
    /**
     * The address of the page.
     */
    public static final String ADDRESS = "/bin/view/OpenGov/Join/";

    private static final String STEP = "og_step";

    private final Visitor visitor;

    private Answer answer;

    private Form form;

    private JoinPage(Visitor visitor, Answer answer)
    {
        this.visitor = visitor;
        show(answer);
    }

    /**
     * @param visitor who joins
     * @param ags the official key of the municipality
     * @return the first step, with the municipality filled in
     */
    public static JoinPage open(Visitor visitor, String ags)
    {
        return new JoinPage(visitor, visitor.get(ADDRESS + "?ags=" + ags));
    }

    /**
     * @param field the name of a field
     * @return the name under which the form sends it
     */
    public static String parameter(String field)
    {
        return "OpenGov.Code.JoinRequestClass_0_" + field;
    }

    /**
     * @param ags the official key of a municipality
     * @return everything that a request needs
     */
    public static Parameters complete(String ags)
    {
        return Parameters.of("og_step", "send", parameter("municipality"), ags, parameter("themes"), "GOVE",
            parameter("activity"), "Wir fragen früh.", parameter("offer"), "Wir zeigen unser Portal. Gern vor Ort.",
            parameter("need"), "Wer hat einen Beirat ausgelost?", parameter("memberRole"), "member",
            parameter("contactFunction"), "Stabsstelle", parameter("contactMail"), "beitritt@example.org");
    }

    /**
     * @param field the name of a field
     * @param values what to enter
     * @return this page
     */
    public JoinPage enter(String field, String... values)
    {
        this.form.set(parameter(field), values);
        return this;
    }

    /**
     * @param field the name of a field
     * @return everything that stands in it, or is carried along for it
     */
    public List<String> entered(String field)
    {
        return this.form.getAll(parameter(field)).stream().filter(value -> !value.isBlank()).toList();
    }

    /**
     * @param step the name of a step, or {@code send}
     * @return this page, as it answers
     */
    public JoinPage go(String step)
    {
        show(this.visitor.submit(this.form.set(STEP, step)));
        return this;
    }

    /**
     * Presses the Enter key.
     *
     * @return this page, as it answers
     */
    public JoinPage enterKey()
    {
        show(this.visitor.submit(this.form));
        return this;
    }

    /**
     * @return the number of the step that is shown
     */
    public int step()
    {
        return this.answer.html().select(".opengov-steps > li").eachAttr("aria-current").isEmpty() ? 0
            : this.answer.html().select(".opengov-steps > li[aria-current=step]").first().elementSiblingIndex() + 1;
    }

    /**
     * @return the addresses of the fields that have to be put right
     */
    public List<String> errors()
    {
        return this.answer.html().select("#opengov-errors a").eachAttr("href");
    }

    /**
     * @return the page
     */
    public Answer answer()
    {
        return this.answer;
    }

    /**
     * @return the form of the page
     */
    public Form form()
    {
        return this.form;
    }

    private void show(Answer next)
    {
        this.answer = next;
        this.form = next.html().selectFirst("#opengov-form") == null ? null : next.form("#opengov-form");
    }
}
