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

import java.util.List;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * A question to the database or the index, put together step by step and asked with {@link #execute()}.
 *
 * @version $Id$
 */
public interface Query
{
    /** The language of Hibernate over XWiki's entities. */
    String HQL = "hql";

    /** XWiki's own language, which knows objects. */
    String XWQL = "xwql";

    /** The language of the search index. */
    String SOLR = "solr";

    /**
     * @return the statement as it was given
     */
    String getStatement();

    /**
     * @return the language of the statement
     */
    String getLanguage();

    /**
     * @param name a named parameter, or for Solr a parameter of the request as {@code fq}
     * @param value its value; for Solr a list for a parameter that comes several times
     * @return this
     */
    Query bindValue(String name, Object value);

    /**
     * @param position the number of a positional parameter, from 1
     * @param value its value
     * @return this
     */
    Query bindValue(int position, Object value);

    /**
     * @param limit how many rows at most, 0 for all
     * @return this
     */
    Query setLimit(int limit);

    /**
     * @param offset how many rows to leave out
     * @return this
     */
    Query setOffset(int offset);

    /**
     * @param filter the name of a filter: {@code hidden} leaves out hidden pages, {@code unique} repeated rows,
     *     {@code viewable} pages that the user may not read, {@code currentlanguage} other translations,
     *     {@code count} counts
     * @return this
     */
    Query addFilter(String filter);

    /**
     * @param user who asks: pages that they may not read are left out by {@code viewable} and by Solr, {@code null}
     *     for a guest
     * @return this
     */
    Query setUser(DocumentReference user);

    /**
     * @param checked whether Solr leaves out what the user may not read
     * @return this
     */
    Query checkUser(boolean checked);

    /**
     * @return whether a script without programming right may run the statement
     */
    boolean isSafe();

    /**
     * @param <T> what a row is; for Solr the list has one {@code QueryResponse}
     * @return the rows
     */
    <T> List<T> execute();

    /**
     * @return how many rows there are in all
     */
    long count();
}
