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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    private static final int SOURCE_COLUMN = 3;

    private final SortedMap<String, String> lands = new TreeMap<>();

    private final Map<String, RegisterEntry> districts = new HashMap<>();

    private final SortedMap<String, RegisterEntry> entries = new TreeMap<>();

    private final SortedMap<String, RegisterEntry> past = new TreeMap<>();

    private final Set<String> ambiguousNames = new HashSet<>();

    private final String date;

    private final String formerDate;

    private RegisterReader(String[] head)
    {
        this.date = head[1];
        this.formerDate = head[2];
    }

    /**
     * @param resource the name of a resource of this package
     * @return the register in it
     */
    static Register read(String resource)
    {
        try (InputStream stream = RegisterReader.class.getResourceAsStream(resource)) {
            return read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param content the lines in UTF-8
     * @return the register in them
     */
    static Register read(byte[] content)
    {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        String[] head = lines.get(0).split(Row.SEPARATOR);
        List<Row> rows = lines.stream().skip(1).map(Row::parse).toList();
        return new RegisterReader(head).read(rows, head.length > SOURCE_COLUMN ? head[SOURCE_COLUMN] : null,
            hash(content));
    }

    /**
     * @param content some content
     * @return its SHA-256 in hexadecimal digits
     */
    static String hash(byte[] content)
    {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param date the day of the register
     * @param source whom to name as source
     * @param rows the rows in the order of their keys
     * @return the lines in UTF-8
     */
    static byte[] write(String date, String source, Iterable<Row> rows)
    {
        StringBuilder lines = new StringBuilder(String.join(Row.SEPARATOR, "register", date, date, source));
        rows.forEach(row -> lines.append('\n').append(row.format()));
        return lines.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private Register read(List<Row> rows, String source, String hash)
    {
        collectAmbiguousNames(rows);
        rows.stream().filter(Row::isLand).forEach(row -> this.lands.put(row.key(), row.name()));
        rows.stream().filter(Row::isDistrict).forEach(this::add);
        rows.stream().filter(row -> !row.isLand() && !row.isDistrict()).forEach(this::add);
        return new Register(this.entries, this.past, this.lands, new Register.Origin(this.date, source, hash));
    }

    private void collectAmbiguousNames(List<Row> rows)
    {
        Set<String> names = new HashSet<>();
        rows.stream().filter(row -> !row.isLand() && !row.isDissolved() && !names.add(nameInDistrict(row)))
            .forEach(row -> this.ambiguousNames.add(nameInDistrict(row)));
    }

    private void add(Row row)
    {
        RegisterEntry entry = new RegisterEntry(row, this.districts.get(row.districtKey()),
            this.lands.get(row.landKey()), row.former() ? this.formerDate : this.date,
            row.isDissolved() || this.ambiguousNames.contains(nameInDistrict(row)));
        (row.isDissolved() ? this.past : this.entries).put(row.key(), entry);
        if (row.isDistrict()) {
            this.districts.put(row.key(), entry);
        }
    }

    private static String nameInDistrict(Row row)
    {
        return row.districtKey() + row.name();
    }
}
