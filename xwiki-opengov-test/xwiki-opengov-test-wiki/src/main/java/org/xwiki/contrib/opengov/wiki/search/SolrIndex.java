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
package org.xwiki.contrib.opengov.wiki.search;

import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.SolrParams;
import org.xwiki.component.annotation.Role;

/**
 * The search index, embedded, with the fields of XWiki's. It follows every change of the store at once.
 *
 * @version $Id$
 */
@Role
public interface SolrIndex
{
    /**
     * @param parameters the parameters of a search request
     * @return the answer, with everything that is in the index, whoever asks
     */
    QueryResponse query(SolrParams parameters);

    /**
     * Indexes every page of the store again.
     */
    void rebuild();

    /**
     * @return how many requests the index answered since the start
     */
    long getRequestCount();
}
