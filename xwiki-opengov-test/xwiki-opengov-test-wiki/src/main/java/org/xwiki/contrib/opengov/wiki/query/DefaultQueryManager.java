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

import javax.inject.Inject;
import javax.inject.Provider;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.search.SolrIndex;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * Makes queries to the database and to the index.
 *
 * @version $Id$
 */
@Component
@Singleton
public class DefaultQueryManager implements QueryManager
{
    @Inject
    private WikiStore store;

    @Inject
    private Provider<SolrIndex> index;

    @Inject
    private AuthorizationManager authorization;

    @Override
    public Query createQuery(String statement, String language)
    {
        return switch (language) {
            case Query.HQL, Query.XWQL -> new HqlQuery(statement, language, this.store, this.authorization);
            case Query.SOLR -> new SolrQuery(statement, this.index.get(), this.authorization);
            default -> throw new IllegalArgumentException("No such query language: " + language);
        };
    }
}
