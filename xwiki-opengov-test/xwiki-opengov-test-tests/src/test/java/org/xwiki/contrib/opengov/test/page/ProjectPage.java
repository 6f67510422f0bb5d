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
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * The profile of a project.
 */
public final class ProjectPage
{
    private final Answer answer;

    private final Document html;

    /**
     * @param answer the page
     */
    public ProjectPage(Answer answer)
    {
        this.answer = answer;
        this.html = answer.html();
    }

    /**
     * @param visitor who looks
     * @param path the path of the project
     * @return its profile
     */
    public static ProjectPage open(Visitor visitor, String path)
    {
        return new ProjectPage(visitor.get("/bin/view/" + path));
    }

    /**
     * @return the identifier of the project
     */
    public String identifier()
    {
        return this.answer.content().select("dd:matchesOwn(^P-[0-9A-Z]{8}$)").text();
    }

    /**
     * @return the path of the project, as in {@code /bin/view/<path>}
     */
    public String path()
    {
        return this.answer.uri().getRawPath().replaceFirst("^.*?/bin/view/", "");
    }

    /**
     * @return the heading of the page
     */
    public String title()
    {
        return this.html.select("h1").text();
    }

    /**
     * @return the headings of the sections
     */
    public List<String> sections()
    {
        return this.html.select("h2").eachText();
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
