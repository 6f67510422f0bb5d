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

import java.net.URI;
import java.util.List;

import org.jsoup.nodes.Document;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * The list of the projects with its search, filters, order and pages.
 */
public final class ProjectList
{
    private static final String PATH = "/bin/view/OpenGov/Projects/";

    private final Visitor visitor;

    private final Answer answer;

    private final Document html;

    /**
     * @param visitor who looks
     * @param answer a page of the list
     */
    public ProjectList(Visitor visitor, Answer answer)
    {
        this.visitor = visitor;
        this.answer = answer;
        this.html = answer.html();
    }

    /**
     * @param visitor who looks
     * @param namesAndValues what the address says, one name and one value after the other
     * @return the list
     */
    public static ProjectList open(Visitor visitor, String... namesAndValues)
    {
        String query = Parameters.of(namesAndValues).encode();
        return new ProjectList(visitor, visitor.get(PATH + (query.isEmpty() ? "" : '?' + query)));
    }

    /**
     * @param visitor who looks
     * @param address an address that somebody else has shared
     * @return the list
     */
    public static ProjectList at(Visitor visitor, URI address)
    {
        return new ProjectList(visitor, visitor.get(address.toString()));
    }

    /**
     * Searches with the form of the page.
     *
     * @param words what to type
     * @return the list that is found
     */
    public ProjectList search(String words)
    {
        Form form = this.answer.form(".opengov form[role=search]").set("q", words);
        return new ProjectList(this.visitor, this.visitor.get(form.query()));
    }

    /**
     * @param text the text of a link of the page
     * @return the list that it leads to
     */
    public ProjectList follow(String text)
    {
        String href = this.html.select(".opengov a").stream().filter(link -> text.equals(link.text()))
            .map(link -> link.absUrl("href")).findFirst()
            .orElseThrow(() -> new AssertionError("No link [%s] on %s".formatted(text, this.answer.uri())));
        return new ProjectList(this.visitor, this.visitor.get(href));
    }

    /**
     * @return the titles on this page of the list
     */
    public List<String> titles()
    {
        return this.html.select(".opengov-hit").stream().map(hit -> hit.selectFirst("a").text()).toList();
    }

    /**
     * @return how many projects were found in all
     */
    public int count()
    {
        String text = this.html.select(".opengov-count").text();
        String digits = text.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            throw new AssertionError("No number in the count [%s] on %s".formatted(text, this.answer.uri()));
        }
        return Integer.parseInt(digits);
    }

    /**
     * @return the page of the list that is marked as the current one
     */
    public String currentPage()
    {
        return this.html.select(".opengov-pages [aria-current=page]").text();
    }

    /**
     * @return the addresses that the page offers for other pages, orders, views and filters
     */
    public List<String> links()
    {
        return this.html.select(".opengov a[href]").eachAttr("abs:href");
    }

    /**
     * @return what a reader sees
     */
    public String text()
    {
        return this.answer.text();
    }

    /**
     * @return the page
     */
    public Answer answer()
    {
        return this.answer;
    }
}
