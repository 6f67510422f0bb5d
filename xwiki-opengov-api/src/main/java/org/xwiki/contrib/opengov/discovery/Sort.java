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

/**
 * The order of a list. Every order ends with the name of the page, so that no entry is on two pages of a list.
 *
 * @param name the name as in the address
 * @param by Solr's parameter {@code sort}, without the name of the page
 */
record Sort(String name, String by)
{
    /** The parameter with a query for what is not over. */
    static final String UPCOMING = "opengov.upcoming";

    /** The best match first. */
    static final Sort RELEVANCE = new Sort("relevance", "score desc,creationdate desc");

    /** The newest page first. */
    static final Sort NEWEST = new Sort("newest", "creationdate desc");

    /** The page that was changed last first. */
    static final Sort CHANGED = new Sort("changed", "date desc");

    /**
     * @param className the class of the entries
     * @return by title, without case and accents
     */
    static Sort title(String className)
    {
        return new Sort("title", IndexFields.of(className, "sortTitle") + "_sortString asc");
    }

    /**
     * The next one first, and what is over after it, the last one first. Needs the parameter {@link #UPCOMING}.
     *
     * @param className the class of the entries
     * @param property the time
     * @return by a time
     */
    static Sort next(String className, String property)
    {
        String field = IndexFields.of(className, property) + "_sortString";
        String upcoming = "exists(query($%s))".formatted(UPCOMING);
        return new Sort("next",
            "if(%1$s,1,0) desc,if(%1$s,sub(0,ord(%2$s)),ord(%2$s)) desc".formatted(upcoming, field));
    }

    String order()
    {
        return this.by + ",fullname asc";
    }

    @Override
    public String toString()
    {
        return this.name;
    }
}
