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
package org.xwiki.contrib.opengov.wiki.store;

import java.util.Date;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * One entry of the history of a page or of a file.
 *
 * @version $Id$
 */
public class Revision
{
    private final String version;

    private final Date date;

    private final DocumentReference author;

    private final String comment;

    private final boolean minorEdit;

    /**
     * @param version as {@code 2.1}
     * @param date when it was saved
     * @param author who saved it, {@code null} for a guest
     * @param comment what the change was about
     * @param minorEdit whether it was a small one
     */
    public Revision(String version, Date date, DocumentReference author, String comment, boolean minorEdit)
    {
        this.version = version;
        this.date = new Date(date.getTime());
        this.author = author;
        this.comment = comment;
        this.minorEdit = minorEdit;
    }

    /**
     * @return the version, as {@code 2.1}
     */
    public String getVersion()
    {
        return this.version;
    }

    /**
     * @return when it was saved
     */
    public Date getDate()
    {
        return new Date(this.date.getTime());
    }

    /**
     * @return who saved it, {@code null} for a guest
     */
    public DocumentReference getAuthor()
    {
        return this.author;
    }

    /**
     * @return what the change was about
     */
    public String getComment()
    {
        return this.comment;
    }

    /**
     * @return whether the change was a small one
     */
    public boolean isMinorEdit()
    {
        return this.minorEdit;
    }
}
