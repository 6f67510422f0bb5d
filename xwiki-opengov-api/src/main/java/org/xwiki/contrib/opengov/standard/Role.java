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
package org.xwiki.contrib.opengov.standard;


/**
 * What somebody is to a standard. A person can be several of these.
 *
 * @version $Id$
 * @since 0.1
 */
public enum Role
{
    /** Has not signed in. */
    GUEST,

    /** Has signed in. */
    USER,

    /** Belongs to the working group. */
    MEMBER,

    /** Writes for the working group. */
    EDITOR,

    /** Leads the working group. */
    CHAIR,

    /** Administers the wiki. */
    ADMINISTRATOR,

    /** Nobody: what happens by itself. */
    SYSTEM;

    /**
     * @return the code, for example {@code chair}
     */
    public String getCode()
    {
        return Codes.of(this);
    }

    /**
     * @return the translation key of its name
     */
    public String getKey()
    {
        return "opengov.standard.role." + getCode();
    }

    @Override
    public String toString()
    {
        return getCode();
    }
}
