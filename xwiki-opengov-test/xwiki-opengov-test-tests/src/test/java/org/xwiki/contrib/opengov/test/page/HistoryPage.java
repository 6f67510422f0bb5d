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
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * The versions of a page.
 */
public final class HistoryPage
{
    private final Visitor visitor;

    private final String path;

    private final Answer answer;

    private HistoryPage(Visitor visitor, String path, Answer answer)
    {
        this.visitor = visitor;
        this.path = path;
        this.answer = answer;
    }

    /**
     * @param visitor who looks
     * @param path the path of a page
     * @return its history
     */
    public static HistoryPage open(Visitor visitor, String path)
    {
        return new HistoryPage(visitor, path, visitor.get("/bin/view/%s?viewer=history".formatted(path)));
    }

    /**
     * @return the version numbers, the newest first
     */
    public List<String> versions()
    {
        return this.answer.html().select("#historycontent input[name=rev1]").eachAttr("value");
    }

    /**
     * @param from how many versions ago
     * @param to how many versions ago
     * @return what changed between the two
     */
    public Answer compare(int from, int to)
    {
        return this.visitor.get("/bin/view/%s?viewer=changes&rev1=%s&rev2=%s".formatted(this.path,
            versions().get(from), versions().get(to)));
    }

    /**
     * @param ago how many versions ago
     * @return the page as it was
     */
    public Answer read(int ago)
    {
        return this.visitor.get("/bin/view/%s?rev=%s".formatted(this.path, versions().get(ago)));
    }

    /**
     * Makes an old version the newest again.
     *
     * @param ago how many versions ago
     * @return what the wiki answers
     */
    public Answer bringBack(int ago)
    {
        return this.visitor.post("/bin/rollback/" + this.path, Parameters.of("rev", versions().get(ago), "confirm",
            "1"));
    }

    /**
     * @return what a reader sees
     */
    public String text()
    {
        return this.answer.html().text();
    }
}
