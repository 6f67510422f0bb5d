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
package org.xwiki.contrib.opengov.wiki.script.api;

import java.util.List;
import java.util.Map;

import org.xwiki.contrib.opengov.wiki.query.Query;

/**
 * A query that a script puts together.
 *
 * @version $Id$
 */
public class ScriptQuery
{
    private final Query query;

    /**
     * @param query the query, for the current user
     */
    public ScriptQuery(Query query)
    {
        this.query = query;
    }

    /**
     * @return the statement
     */
    public String getStatement()
    {
        return this.query.getStatement();
    }

    /**
     * @return the language of the statement
     */
    public String getLanguage()
    {
        return this.query.getLanguage();
    }

    /**
     * @param name the name of a parameter
     * @param value its value
     * @return this query
     */
    public ScriptQuery bindValue(String name, Object value)
    {
        this.query.bindValue(name, value);
        return this;
    }

    /**
     * @param position the number of a positional parameter
     * @param value its value
     * @return this query
     */
    public ScriptQuery bindValue(int position, Object value)
    {
        this.query.bindValue(position, value);
        return this;
    }

    /**
     * @param values the values of parameters, by their names
     * @return this query
     */
    public ScriptQuery bindValues(Map<String, ?> values)
    {
        values.forEach(this.query::bindValue);
        return this;
    }

    /**
     * @param values the values of the positional parameters
     * @return this query
     */
    public ScriptQuery bindValues(List<?> values)
    {
        for (int i = 0; i < values.size(); i++) {
            this.query.bindValue(i + 1, values.get(i));
        }
        return this;
    }

    /**
     * @param filter the name of a filter
     * @return this query
     */
    public ScriptQuery addFilter(String filter)
    {
        this.query.addFilter(filter);
        return this;
    }

    /**
     * @param wiki the wiki to ask: there is only this one
     * @return this query
     */
    public ScriptQuery setWiki(String wiki)
    {
        return this;
    }

    /**
     * @param limit how many results are wanted at most
     * @return this query
     */
    public ScriptQuery setLimit(int limit)
    {
        this.query.setLimit(limit);
        return this;
    }

    /**
     * @param offset how many results are left out
     * @return this query
     */
    public ScriptQuery setOffset(int offset)
    {
        this.query.setOffset(offset);
        return this;
    }

    /**
     * @return the results
     */
    public List<Object> execute()
    {
        return this.query.execute();
    }

    /**
     * @return how many results there are in all
     */
    public long count()
    {
        return this.query.count();
    }
}
