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
package org.xwiki.contrib.opengov.register;

import java.util.List;

/**
 * A page of a list of changes. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class RegisterChanges
{
    private static final int LIMIT = 50;

    private final String kind;

    private final List<RegisterChange> all;

    private final int page;

    /**
     * @param kind the code of the kind of all changes
     * @param all all changes of the list
     * @param page the number of the page, which is brought into the range
     */
    RegisterChanges(String kind, List<RegisterChange> all, int page)
    {
        this.kind = kind;
        this.all = all;
        this.page = Math.max(1, Math.min(page, getPageCount()));
    }

    /**
     * @return the code of the kind of the changes
     */
    public String getKind()
    {
        return this.kind;
    }

    /**
     * @return the number of this page, from 1 on
     */
    public int getPage()
    {
        return this.page;
    }

    /**
     * @return the number of pages
     */
    public int getPageCount()
    {
        return (this.all.size() + LIMIT - 1) / LIMIT;
    }

    /**
     * @return the changes of this page
     */
    public List<RegisterChange> getItems()
    {
        int from = (this.page - 1) * LIMIT;
        return this.all.subList(from, Math.min(this.all.size(), from + LIMIT));
    }
}
