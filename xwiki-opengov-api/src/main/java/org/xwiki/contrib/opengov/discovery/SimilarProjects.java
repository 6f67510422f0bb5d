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
package org.xwiki.contrib.opengov.discovery;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.xwiki.contrib.opengov.discovery.Traits.Trait;

/**
 * Which projects are like another: by what both are about, by the size of their municipalities, by Land, programme and
 * principles. The index gives the candidates, already weighed in the same way, so that the best are among them.
 *
 * @version $Id$
 * @since 0.1
 */
public final class SimilarProjects
{
    private static final int CANDIDATES = 24;

    private static final Traits TRAITS = new Traits(SearchedTypes.PROJECT,
        List.of(new Trait("theme", "themes", 4), Trait.of("populationClass", 2), Trait.of("municipality", 2),
            new Trait("principle", "principles", 1), Trait.of("land", 1), Trait.of("programme", 1)));

    private SimilarProjects()
    {
    }

    /**
     * @param values the values of a project by the names of its properties, each a String, array or collection
     * @param page the full name of its page
     * @param locale the language of the reader
     * @return the projects that everybody may see and that have something in common with it, but not it itself
     */
    public static SearchRequest search(Map<String, ?> values, String page, Locale locale)
    {
        String statement = TRAITS.toStatement(values);
        List<String> filters = Searches.publicPages(SearchedTypes.PROJECT);
        filters.add("-fullname:" + IndexFields.quote(String.valueOf(page)));
        Scope scope = Scope.of(SearchedTypes.PROJECT);
        // Exact values with weights of their own: not what XWiki's parser for words is for.
        return new SearchRequest(new Parameters(null, scope),
            statement.isEmpty() ? Searches.NOTHING : statement, filters, Sort.RELEVANCE.order(),
            CANDIDATES, locale, Map.of("defType", "lucene"));
    }

    /**
     * @param values as for {@link #search}
     * @param candidates the projects that were found
     * @param limit how many
     * @return those that are most like it, and why
     */
    public static List<Match<Hit>> rank(Map<String, ?> values, Collection<Hit> candidates, int limit)
    {
        return TRAITS.rank(values, candidates, limit);
    }
}
