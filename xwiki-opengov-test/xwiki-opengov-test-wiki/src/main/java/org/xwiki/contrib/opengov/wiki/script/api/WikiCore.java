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

import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * What only scripts with programming right may use: {@code $xwiki.XWiki}.
 *
 * @version $Id$
 */
public class WikiCore
{
    private final WikiStore store;

    /**
     * @param store where the pages are
     */
    WikiCore(WikiStore store)
    {
        this.store = store;
    }

    /**
     * @return the recycle bin
     */
    public RecycleBin getRecycleBinStore()
    {
        return new RecycleBin(this.store);
    }

    /**
     * The recycle bin of deleted pages.
     *
     * @version $Id$
     */
    public static final class RecycleBin
    {
        private final WikiStore store;

        private RecycleBin(WikiStore store)
        {
            this.store = store;
        }

        /**
         * Deletes a page for ever.
         *
         * @param id tells the deletion from others
         * @param context the context of the script, which XWiki needs here
         * @param transaction whether it is a transaction of its own
         */
        public void deleteFromRecycleBin(long id, Context context, boolean transaction)
        {
            this.store.purgeDocument(id);
        }
    }
}
