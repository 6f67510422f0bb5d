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
import java.util.Map;

/**
 * The register of municipalities and districts: reference data for every project and every municipality's page.
 * Immutable and safe for use by many threads.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Register
{
    private final Map<String, RegisterEntry> entries;

    Register(Map<String, RegisterEntry> entries)
    {
        this.entries = entries;
    }

    /**
     * Reads the register at the first call.
     *
     * @return the register that comes with this module
     */
    public static Register getInstance()
    {
        return Bundled.REGISTER;
    }

    /**
     * @param ags an official key, 8 digits for a municipality or 5 for a district; the 5 digits of a city that is its
     *     own district give the city
     * @return the entry or {@code null}
     */
    public RegisterEntry get(String ags)
    {
        return ags == null ? null : this.entries.get(ags);
    }

    /**
     * Type-ahead: finds entries by the beginning of any word of their name, or of their key. Case, umlauts and accents
     * do not matter: {@code koeln}, {@code koln} and {@code KÖLN} all find Köln.
     *
     * @param query what was typed
     * @param limit the greatest number of entries to return
     * @return the entries, those named exactly so first, then those whose name begins so, each with the biggest first
     */
    public List<RegisterEntry> find(String query, int limit)
    {
        return List.of();
    }

    /**
     * Understands what somebody typed or chose in a form that works without JavaScript.
     *
     * @param text a key, a label, or a name
     * @return the entry if there is no doubt about it, otherwise the candidates
     */
    public Resolution resolve(String text)
    {
        return new Resolution(get(text), List.of());
    }

    /**
     * @param ags the key of an entry
     * @param limit the greatest number of entries to return
     * @return the entries of the same kind whose number of inhabitants is closest, the closest first; empty for an
     *     unknown key or where the number of inhabitants is not known
     */
    public List<RegisterEntry> neighbours(String ags, int limit)
    {
        return List.of();
    }

    /**
     * @return the number of municipalities and districts
     */
    public int size()
    {
        return this.entries.size();
    }

    /**
     * @return all municipalities and districts in the order of their keys
     */
    public List<RegisterEntry> getEntries()
    {
        return List.copyOf(this.entries.values());
    }

    /**
     * @return the German names of the Länder by their official two-digit keys, in the order of the keys
     */
    public Map<String, String> getLands()
    {
        return Map.of();
    }

    /**
     * @return the version of the register, which changes with its content
     */
    public String getVersion()
    {
        return "";
    }

    /**
     * @return the day of the youngest of its sources, as {@code 2023-11-30}
     */
    public String getDate()
    {
        return "";
    }

    /**
     * @return who has to be named as source, and under which licence
     */
    public String getSource()
    {
        return "";
    }

    /**
     * @return the SHA-256 of the content, in hexadecimal digits
     */
    public String getHash()
    {
        return "";
    }

    /**
     * @return the map of the Länder to show where a municipality lies
     */
    public LocatorMap getMap()
    {
        return new LocatorMap();
    }

    private static final class Bundled
    {
        private static final Register REGISTER = new Register(Map.of());
    }
}
