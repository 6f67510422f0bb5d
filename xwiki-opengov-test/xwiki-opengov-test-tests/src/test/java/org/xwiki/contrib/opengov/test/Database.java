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

import java.util.List;

import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;

/**
 * Asks the database of the wiki itself, with a page that an administrator writes.
 */
final class Database
{
    private static final String PUBLIC = "from doc.object(%s) as entry"
        + " where entry.editorialState in ('published', 'needsUpdate', 'archived') and doc.fullName like 'OpenGov.%%'";

    private final Wiki wiki;

    Database(Wiki wiki)
    {
        this.wiki = wiki;
    }

    /**
     * @param condition a condition on {@code entry} and {@code doc} in XWiki's query language
     * @return the number of projects that everybody may see and that meet it
     */
    int countPublicProjects(String condition)
    {
        return countPublic("OpenGov.Code.ProjectClass", condition);
    }

    /**
     * @param className the name of the class of a type of entries
     * @param condition a condition on {@code entry} and {@code doc} in XWiki's query language
     * @return the number of entries that everybody may see and that meet it
     */
    int countPublic(String className, String condition)
    {
        return list(PUBLIC.formatted(className) + " and " + condition).size();
    }

    /**
     * @param statement a statement of XWiki's query language
     * @return the full names of the pages
     */
    List<String> list(String statement)
    {
        String path = "Main/" + this.wiki.uniqueTitle("Abfrage").replace(' ', '-');
        String content = """
            {{velocity}}
            #foreach ($name in $services.query.xwql("%s").setLimit(100000).execute())
            * (%% class="test-row" %%)$services.rendering.escape($name, 'xwiki/2.1')(%%%%)
            #end
            {{/velocity}}""".formatted(statement);
        this.wiki.administrator().post("/bin/save/" + path, Parameters.of("title", "Abfrage", "content", content));
        Answer answer = this.wiki.administrator().get("/bin/view/" + path);
        if (!answer.html().select(".xwikirenderingerror").isEmpty()) {
            throw new AssertionError("The database does not answer [%s]: %s".formatted(statement, answer.text()));
        }
        List<String> rows = answer.html().select(".test-row").eachText();
        this.wiki.administrator().post("/bin/delete/" + path, Parameters.of("confirm", "1"));
        return rows;
    }
}
