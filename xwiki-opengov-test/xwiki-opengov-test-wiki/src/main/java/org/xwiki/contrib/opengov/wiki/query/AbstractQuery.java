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

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * Collects what queries in all languages have.
 *
 * @version $Id$
 */
abstract class AbstractQuery implements Query
{
    /** The values of parameters: by name, the positional ones by their number. */
    protected final Map<String, Object> parameters = new LinkedHashMap<>();

    /** The names of filters, in their order. */
    protected final Set<String> filters = new LinkedHashSet<>();

    /** How many rows at most, 0 for all. */
    protected int limit;

    /** How many rows to leave out. */
    protected int offset;

    /** Who asks. */
    protected DocumentReference user;

    /** Whether what the user may not read is left out, where the language can. */
    protected boolean userChecked;

    private final String statement;

    private final String language;

    protected AbstractQuery(String statement, String language)
    {
        this.statement = statement;
        this.language = language;
    }

    @Override
    public String getStatement()
    {
        return this.statement;
    }

    @Override
    public String getLanguage()
    {
        return this.language;
    }

    @Override
    public Query bindValue(String name, Object value)
    {
        this.parameters.put(name, value);
        return this;
    }

    @Override
    public Query bindValue(int position, Object value)
    {
        return bindValue(String.valueOf(position), value);
    }

    @Override
    public Query setLimit(int newLimit)
    {
        this.limit = newLimit;
        return this;
    }

    @Override
    public Query setOffset(int newOffset)
    {
        this.offset = newOffset;
        return this;
    }

    @Override
    public Query addFilter(String filter)
    {
        this.filters.add(filter);
        return this;
    }

    @Override
    public Query setUser(DocumentReference newUser)
    {
        this.user = newUser;
        return this;
    }

    @Override
    public Query checkUser(boolean checked)
    {
        this.userChecked = checked;
        return this;
    }
}
