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

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.register.NameIndex.Hit;
import org.xwiki.contrib.opengov.register.NameIndex.Match;

/**
 * The register of municipalities and districts: reference data for every project and every municipality's page.
 * Immutable and safe for use by many threads.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Register
{
    static final String SHIPPED_SOURCE = "GeoNames (geonames.org), CC BY 4.0; © GeoBasis-DE / BKG 2017";

    private static final int CANDIDATES = 10;

    private static final int VERSION_DIGITS = 8;

    private static final String OWN_DISTRICT = "000";

    private static final Set<String> DISTRICT_DESIGNATIONS = Set.of("kreis", "landkreis", "lk");

    private static final Set<String> TOWN_DESIGNATIONS = Set.of("stadt", "gemeinde", "markt", "flecken",
        "landeshauptstadt", "hansestadt", "universitätsstadt", "kreisstadt");

    /** A district counts as much as a town with so many times fewer inhabitants, or districts would hide the towns. */
    private static final int INHABITANTS_OF_DISTRICT = 10;

    private static final Comparator<RegisterEntry> BIGGEST_FIRST = Comparator
        .comparingInt(RegisterEntry::getPopulation).reversed().thenComparing(RegisterEntry::getAgs);

    private static final Comparator<RegisterEntry> FOUND_FIRST = Comparator
        .comparingInt(Register::weight).reversed().thenComparing(RegisterEntry::getAgs);

    private final SortedMap<String, RegisterEntry> entries;

    private final SortedMap<String, RegisterEntry> past;

    private final SortedMap<String, String> lands;

    private final Origin origin;

    private final NameIndex index;

    private final SizeOrder municipalities;

    private final SizeOrder districts;

    /**
     * Where a register comes from.
     *
     * @param date the day of the youngest of its sources
     * @param source whom to name, {@code null} for those of the register that is shipped
     * @param hash the SHA-256 of its content
     */
    record Origin(String date, String source, String hash)
    {
    }

    Register(SortedMap<String, RegisterEntry> entries, SortedMap<String, RegisterEntry> past,
        SortedMap<String, String> lands, Origin origin)
    {
        this.entries = entries;
        this.past = past;
        this.lands = lands;
        this.origin = origin;
        this.index = new NameIndex(entries.values().stream().sorted(FOUND_FIRST).toList(), collectAliases());
        List<RegisterEntry> populated = entries.values().stream()
            .filter(entry -> entry.getPopulation() > 0).sorted(BIGGEST_FIRST).toList();
        this.municipalities = new SizeOrder(populated.stream().filter(entry -> !entry.isDistrict()).toList());
        this.districts = new SizeOrder(populated.stream().filter(RegisterEntry::isDistrict).toList());
    }

    /**
     * @return for the key of each entry the names that it had, and the names and keys of those that became part of it
     */
    private Map<String, List<String>> collectAliases()
    {
        Map<String, List<String>> aliases = new HashMap<>();
        getRenamed().forEach(entry -> aliases.put(entry.getAgs(), new ArrayList<>(entry.getFormerNames())));
        for (RegisterEntry entry : this.past.values()) {
            RegisterEntry successor = successorOf(entry.getAgs());
            if (successor != null) {
                aliases.computeIfAbsent(successor.getAgs(), key -> new ArrayList<>())
                    .addAll(List.of(entry.getAgs(), entry.getName()));
            }
        }
        return aliases;
    }

    private static int weight(RegisterEntry entry)
    {
        return entry.isDistrict() ? entry.getPopulation() / INHABITANTS_OF_DISTRICT : entry.getPopulation();
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
     * @return the entry, which may be a dissolved one, or {@code null}
     */
    public RegisterEntry get(String ags)
    {
        if (ags == null) {
            return null;
        }
        RegisterEntry entry = this.entries.get(ags);
        if (entry == null) {
            entry = this.entries.get(ags + OWN_DISTRICT);
        }
        return entry == null ? this.past.get(ags) : entry;
    }

    /**
     * @param ags the key of an entry that is dissolved
     * @return the entry of today that it became part of, directly or by several steps, or {@code null} if that is not
     *     known or if the entry is not dissolved
     */
    public RegisterEntry successorOf(String ags)
    {
        RegisterEntry entry = this.past.get(String.valueOf(ags));
        for (int steps = 0; entry != null && entry.isDissolved() && steps <= this.past.size(); steps++) {
            entry = get(entry.getSuccessor());
        }
        return entry == null || entry.isDissolved() ? null : entry;
    }

    /**
     * @param ags the key of an entry of today
     * @return those that became part of it, directly or by several steps, in the order of their keys
     */
    public List<RegisterEntry> predecessorsOf(String ags)
    {
        RegisterEntry entry = get(ags);
        return this.past.values().stream()
            .filter(former -> entry != null && successorOf(former.getAgs()) == entry).toList();
    }

    /**
     * @return the municipalities and districts of today that had another name in an earlier register
     */
    public List<RegisterEntry> getRenamed()
    {
        return this.entries.values().stream().filter(entry -> !entry.getFormerNames().isEmpty()).toList();
    }

    /**
     * @return the municipalities and districts that are dissolved, in the order of their keys
     */
    public List<RegisterEntry> getDissolved()
    {
        return List.copyOf(this.past.values());
    }

    /**
     * Type-ahead: finds entries by the beginning of any word of their name, or of their key. Case, umlauts and accents
     * do not matter: {@code koeln}, {@code koln} and {@code KÖLN} all find Köln. The district, the Land or the
     * designation may be added: {@code Neuenkirchen Steinfurt}, {@code Stadt Moers}.
     *
     * @param query what was typed
     * @param limit the greatest number of entries to return
     * @return the entries, those named exactly so first, then those whose name begins so, each with the biggest first
     */
    public List<RegisterEntry> find(String query, int limit)
    {
        return query == null ? List.of() : this.index.search(query, limit).stream().map(Hit::entry).toList();
    }

    /**
     * Understands what somebody typed or chose in a form that works without JavaScript.
     *
     * @param text a key, a label, or a name, which may follow a designation as in {@code Stadt Moers}
     * @return the entry if there is no doubt about it, otherwise the candidates
     */
    public Resolution resolve(String text)
    {
        if (text == null || text.isBlank()) {
            return new Resolution(null, List.of());
        }
        RegisterEntry entry = get(text.replace(" ", ""));
        if (entry == null) {
            entry = byLabel(text);
        }
        if (entry == null) {
            entry = byName(this.index.search(text, Integer.MAX_VALUE));
        }
        if (entry == null) {
            entry = byDesignation(text.strip());
        }
        return entry == null ? new Resolution(null, find(text, CANDIDATES)) : new Resolution(entry, List.of());
    }

    private RegisterEntry byLabel(String text)
    {
        String folded = FoldedText.fold(text);
        return Stream.concat(this.index.search(text, CANDIDATES).stream().map(Hit::entry), this.past.values().stream())
            .filter(entry -> FoldedText.fold(entry.getLabel()).equals(folded)).findFirst().orElse(null);
    }

    /**
     * @param hits what was found, the best first
     * @return the only entry that has this name or is called so for short, or {@code null}; a district that is called
     *     so for short is no rival for a town with just this name
     */
    private static RegisterEntry byName(List<Hit> hits)
    {
        List<Hit> named = hits.stream().filter(hit -> hit.match().compareTo(Match.OTHER_NAME) <= 0).toList();
        if (named.isEmpty()) {
            return null;
        }
        Hit best = named.get(0);
        boolean rivals = named.stream().skip(1).anyMatch(hit -> hit.match() == best.match()
            || hit.entry().isDistrict() == best.entry().isDistrict());
        return rivals ? null : best.entry();
    }

    private RegisterEntry byDesignation(String text)
    {
        String designation = text.replaceFirst("\\s.*", "").toLowerCase(Locale.ROOT);
        boolean district = DISTRICT_DESIGNATIONS.contains(designation);
        if (!district && !TOWN_DESIGNATIONS.contains(designation)) {
            return null;
        }
        String name = text.substring(designation.length());
        return byName(this.index.search(name, Integer.MAX_VALUE).stream()
            .filter(hit -> hit.entry().isDistrict() == district).toList());
    }

    /**
     * @param ags the key of an entry
     * @param limit the greatest number of entries to return
     * @return the entries of the same kind whose number of inhabitants is closest, the closest first; empty for an
     *     unknown key or where the number of inhabitants is not known
     */
    public List<RegisterEntry> neighbours(String ags, int limit)
    {
        RegisterEntry entry = get(ags);
        if (entry == null) {
            return List.of();
        }
        return (entry.isDistrict() ? this.districts : this.municipalities).neighbours(entry.getAgs(), limit);
    }

    /**
     * @return the number of municipalities and districts
     */
    public int size()
    {
        return this.entries.size();
    }

    /**
     * @return all municipalities and districts of today in the order of their keys
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
        return Collections.unmodifiableSortedMap(this.lands);
    }

    /**
     * @return the version of the register, which changes with its content
     */
    public String getVersion()
    {
        return getDate() + '-' + getHash().substring(0, VERSION_DIGITS);
    }

    /**
     * @return the day of the youngest of its sources, as {@code 2023-03-02}
     */
    public String getDate()
    {
        return this.origin.date();
    }

    /**
     * @return who has to be named as source, and under which licence
     */
    public String getSource()
    {
        return this.origin.source() == null ? SHIPPED_SOURCE : this.origin.source();
    }

    /**
     * @return the SHA-256 of the content, in hexadecimal digits
     */
    public String getHash()
    {
        return this.origin.hash();
    }

    /**
     * @return the map of the Länder and districts to show where a municipality lies
     */
    public LocatorMap getMap()
    {
        return LocatorMap.getInstance();
    }

    private static final class Bundled
    {
        private static final Register REGISTER = RegisterReader.read("register.tsv");
    }
}
