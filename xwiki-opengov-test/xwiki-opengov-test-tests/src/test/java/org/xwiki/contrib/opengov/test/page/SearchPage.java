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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * The search over everything.
 */
public final class SearchPage
{
    /**
     * The address of the page.
     */
    public static final String PATH = "/bin/view/OpenGov/Search/";

    private final Visitor visitor;

    private final Answer answer;

    private final Document html;

    private SearchPage(Visitor visitor, Answer answer)
    {
        this.visitor = visitor;
        this.answer = answer;
        this.html = answer.html();
    }

    /**
     * @param visitor who looks
     * @param namesAndValues what the address says, one name and one value after the other
     * @return the page
     */
    public static SearchPage open(Visitor visitor, String... namesAndValues)
    {
        String query = Parameters.of(namesAndValues).encode();
        return new SearchPage(visitor, visitor.get(PATH + (query.isEmpty() ? "" : '?' + query)));
    }

    /**
     * Chooses in the form of the page, without a script.
     *
     * @param filter the name of a filter
     * @param values the values to choose
     * @return the page that is found
     */
    public SearchPage choose(String filter, String... values)
    {
        Form form = this.answer.form(".opengov form:has(#opengov-q)").set(filter, values);
        return new SearchPage(this.visitor, this.visitor.get(form.query()));
    }

    /**
     * @param text the start of the text of a link of the page
     * @return the page that it leads to
     */
    public SearchPage follow(String text)
    {
        String href = this.html.select(".opengov a").stream().filter(link -> link.text().startsWith(text))
            .map(link -> link.absUrl("href")).findFirst()
            .orElseThrow(() -> new AssertionError("No link [%s] on %s".formatted(text, this.answer.uri())));
        return new SearchPage(this.visitor, this.visitor.get(href));
    }

    /**
     * @return how many entries were found
     */
    public int count()
    {
        return number(this.html.select(".opengov-count").text());
    }

    /**
     * @return the titles on this page
     */
    public List<String> titles()
    {
        return this.html.select(".opengov-hit .opengov-card-title").eachText();
    }

    /**
     * @param filter the name of a filter
     * @return the numbers beside its values
     */
    public Map<String, Integer> numbers(String filter)
    {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Element option : this.html.select("input[type=checkbox][name=%s]".formatted(filter))) {
            numbers.put(option.val(), number(option.parent().select(".opengov-facet-count").text()));
        }
        return numbers;
    }

    /**
     * @return the filters that are on
     */
    public List<String> chips()
    {
        return this.html.select(".opengov-chip-remove").eachText();
    }

    /**
     * @return the words that are marked in the passages
     */
    public List<String> marked()
    {
        return this.html.select(".opengov-hit mark").eachText();
    }

    /**
     * @return what the page says may have been meant
     */
    public String meant()
    {
        return this.html.select(".opengov-didyoumean a").text();
    }

    /**
     * @return the page
     */
    public Answer answer()
    {
        return this.answer;
    }

    private static int number(String text)
    {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
