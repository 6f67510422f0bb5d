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
package org.xwiki.contrib.opengov.exchange;

import java.util.List;
import java.util.Map;

import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryType;

/**
 * How entries are read and checked: as in their forms, in the language of the table.
 *
 * @version $Id$
 * @since 0.1
 */
public interface Entries
{
    /**
     * @param type the content type
     * @param parameterMap what a form would have sent
     * @return the form
     */
    EntryForm read(EntryType type, Map<String, ?> parameterMap);

    /**
     * @param type the content type
     * @param title the title of the page
     * @param tags the tags of the page
     * @param objects the stored values
     * @return the form with these values
     */
    EntryForm show(EntryType type, String title, List<String> tags,
        Map<String, ? extends List<? extends Map<String, ?>>> objects);

    /**
     * @param ags an official key
     * @return what the register says about the municipality, by the names of properties; empty if it doesn't know it
     */
    Map<String, Object> municipality(String ags);
}
