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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a register from the tab-separated lines in which it is stored.
 *
 * @version $Id$
 * @since 0.1
 */
final class RegisterReader
{
    private final SortedMap<String, String> lands = new TreeMap<>();

    private final Map<String, RegisterEntry> districts = new HashMap<>();

    private final SortedMap<String, RegisterEntry> entries = new TreeMap<>();

    private final Set<String> ambiguousNames = new HashSet<>();

    private String date;

    private String formerDate;

    /**
     * @param resource the name of a resource of this package
     * @return the register in it
     */
    static Register read(String resource)
    {
        try (InputStream stream = RegisterReader.class.getResourceAsStream(resource)) {
            return new RegisterReader().read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Register read(InputStream stream) throws IOException
    {
        MessageDigest digest = sha256();
        List<Row> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
            new InputStreamReader(new DigestInputStream(stream, digest), StandardCharsets.UTF_8)))
        {
            String[] head = reader.readLine().split(Row.SEPARATOR);
            this.date = head[1];
            this.formerDate = head[2];
            reader.lines().map(Row::parse).forEach(rows::add);
        }
        collectAmbiguousNames(rows);
        rows.stream().filter(Row::isLand).forEach(row -> this.lands.put(row.key(), row.name()));
        rows.stream().filter(Row::isDistrict).forEach(this::add);
        rows.stream().filter(row -> !row.isLand() && !row.isDistrict()).forEach(this::add);
        return new Register(this.entries, this.lands, this.date, HexFormat.of().formatHex(digest.digest()));
    }

    private void collectAmbiguousNames(List<Row> rows)
    {
        Set<String> names = new HashSet<>();
        rows.stream().filter(row -> !row.isLand() && !names.add(nameInDistrict(row)))
            .forEach(row -> this.ambiguousNames.add(nameInDistrict(row)));
    }

    private void add(Row row)
    {
        RegisterEntry entry = new RegisterEntry(row, this.districts.get(row.districtKey()),
            this.lands.get(row.landKey()), row.former() ? this.formerDate : this.date,
            this.ambiguousNames.contains(nameInDistrict(row)));
        this.entries.put(row.key(), entry);
        if (row.isDistrict()) {
            this.districts.put(row.key(), entry);
        }
    }

    private static String nameInDistrict(Row row)
    {
        return row.districtKey() + row.name();
    }

    private static MessageDigest sha256()
    {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
