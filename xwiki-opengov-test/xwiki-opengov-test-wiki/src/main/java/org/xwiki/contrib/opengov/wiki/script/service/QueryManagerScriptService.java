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
package org.xwiki.contrib.opengov.wiki.script.service;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.query.Query;
import org.xwiki.contrib.opengov.wiki.query.QueryManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.ContextualAuthorization;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.script.api.ScriptQuery;
import org.xwiki.contrib.opengov.wiki.script.api.XWikiException;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.query}. Without programming right a script can only ask for what any reader may know.
 *
 * @version $Id$
 */
@Component
@Named("query")
@Singleton
public class QueryManagerScriptService implements ScriptService
{
    @Inject
    private QueryManager queries;

    @Inject
    private ContextualAuthorization authorization;

    @Inject
    private RequestContexts contexts;

    /**
     * @param statement a statement in XWiki's query language
     * @return the query
     * @throws XWikiException if the script may not ask that
     */
    public ScriptQuery xwql(String statement) throws XWikiException
    {
        return createQuery(statement, Query.XWQL);
    }

    /**
     * @param statement a statement in Hibernate's query language
     * @return the query
     * @throws XWikiException if the script may not ask that
     */
    public ScriptQuery hql(String statement) throws XWikiException
    {
        return createQuery(statement, Query.HQL);
    }

    /**
     * @param statement a statement
     * @param language its language: {@code hql}, {@code xwql} or {@code solr}
     * @return the query
     * @throws XWikiException if the script may not ask that
     */
    public ScriptQuery createQuery(String statement, String language) throws XWikiException
    {
        Query query = this.queries.createQuery(statement, language);
        if (!query.isSafe() && !this.authorization.hasAccess(Right.PROGRAMMING)) {
            throw new XWikiException(
                "The query requires programming right. Query statement: [" + statement + "]");
        }
        return new ScriptQuery(query.setUser(this.contexts.getCurrent().getUserReference()).checkUser(true));
    }
}
