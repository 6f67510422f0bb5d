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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * Keeps what was read last of pages. What was read before a change is never put in after it.
 *
 * @param <V> what is kept of a page
 * @version $Id$
 */
public final class PageCache<V>
{
    private static final int INITIAL_CAPACITY = 1000;

    private static final float LOAD_FACTOR = 0.75f;

    private final Map<DocumentReference, V> values;

    private long changes;

    /**
     * @param capacity of how many pages something is kept
     */
    public PageCache(int capacity)
    {
        this.values = new LinkedHashMap<>(INITIAL_CAPACITY, LOAD_FACTOR, true)
        {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<DocumentReference, V> eldest)
            {
                return size() > capacity;
            }
        };
    }

    /**
     * @param page a page
     * @param loader reads what is not there
     * @return what is kept of the page
     */
    public V get(DocumentReference page, Supplier<V> loader)
    {
        long changesBefore;
        synchronized (this) {
            V value = this.values.get(page);
            if (value != null) {
                return value;
            }
            changesBefore = this.changes;
        }
        V loaded = loader.get();
        synchronized (this) {
            if (this.changes == changesBefore) {
                this.values.put(page, loaded);
            }
        }
        return loaded;
    }

    /**
     * @param page a page that has changed
     */
    public synchronized void remove(DocumentReference page)
    {
        this.changes++;
        this.values.remove(page);
    }

    /**
     * Forgets all pages, since what changed may concern each of them.
     */
    public synchronized void clear()
    {
        this.changes++;
        this.values.clear();
    }
}
