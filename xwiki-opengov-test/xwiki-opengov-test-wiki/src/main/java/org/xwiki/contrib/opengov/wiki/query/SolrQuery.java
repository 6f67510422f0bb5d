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
package org.xwiki.contrib.opengov.wiki.query;

import java.util.Collection;
import java.util.List;

import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.search.SolrIndex;

/**
 * A question to the index. What the user may not read is taken out of the results, and is missing in the number of
 * them, but not in facets.
 *
 * @version $Id$
 */
class SolrQuery extends AbstractQuery
{
    private final SolrIndex index;

    private final AuthorizationManager authorization;

    SolrQuery(String statement, SolrIndex index, AuthorizationManager authorization)
    {
        super(statement, SOLR);
        this.index = index;
        this.authorization = authorization;
    }

    @Override
    public boolean isSafe()
    {
        return true;
    }

    @Override
    public <T> List<T> execute()
    {
        @SuppressWarnings("unchecked")
        List<T> result = (List<T>) List.of(ask(this.limit));
        return result;
    }

    private QueryResponse ask(int rows)
    {
        ModifiableSolrParams request = new ModifiableSolrParams();
        request.set("q", getStatement());
        if (this.offset > 0) {
            request.set("start", this.offset);
        }
        if (rows > 0) {
            request.set("rows", rows);
        }
        this.parameters.forEach((name, value) -> request.set(name, toTexts(value)));
        QueryResponse response = this.index.query(request);
        SolrDocumentList results = response.getResults();
        if (this.userChecked && results != null) {
            int before = results.size();
            results.removeIf(result -> !isViewable(result));
            results.setNumFound(Math.max(0, results.getNumFound() - before + results.size()));
        }
        return response;
    }

    private static String[] toTexts(Object value)
    {
        if (value instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).toArray(String[]::new);
        }
        return value instanceof Object[] values ? toTexts(List.of(values)) : new String[] { String.valueOf(value) };
    }

    /** As in XWiki, a result that doesn't say which page it is can't be shown. */
    private boolean isViewable(SolrDocument result)
    {
        Object wiki = result.getFieldValue("wiki");
        Object name = result.getFieldValue("name");
        Collection<Object> spaces = result.getFieldValues("spaces");
        return wiki != null && name != null && spaces != null
            && this.authorization.hasAccess(Right.VIEW, this.user, new DocumentReference(wiki.toString(),
                spaces.stream().map(String::valueOf).toList(), name.toString()));
    }

    @Override
    public long count()
    {
        return ask(this.limit).getResults().getNumFound();
    }
}
