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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.xwiki.contrib.opengov.register.RegisterFileException.Code;

/**
 * The official register of municipalities (GV100AD of the Federal Statistical Office): lines of fixed width, as they
 * are or in the archive in which they are offered.
 *
 * @version $Id$
 * @since 0.1
 */
final class OfficialFile
{
    /** Ten times the size of a file of today. */
    static final int MAX_SIZE = 40_000_000;

    private static final int MAX_ARCHIVED = 100;

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private static final Charset OLDER_FILES = Charset.forName("windows-1252");

    private static final Pattern NAME_IN_ARCHIVE = Pattern.compile(".*gv100ad[^/]*\\.(txt|asc|dat)");

    private static final String LAND = "10";

    private static final String DISTRICT = "40";

    private static final String MUNICIPALITY = "60";

    private static final String MARKET_TOWN = MUNICIPALITY;

    private static final List<String> KINDS = List.of(LAND, "20", "30", DISTRICT, "50", MUNICIPALITY);

    /** What a district is called; cities that are their own district have a line of their own as municipality. */
    private static final Map<String, String> DISTRICT_TYPES =
        Map.of("43", "Kreis", "44", "Landkreis", "45", "Regionalverband");

    private static final Map<String, String> TYPES = Map.of(MARKET_TOWN, "Markt", "61", "Kreisfreie Stadt",
        "62", "Stadtkreis", "63", "Stadt", "67", "Große Kreisstadt");

    private static final List<String> WITHOUT_MUNICIPALITY = List.of("65", "66");

    /** A name that says by itself that it is a district's. */
    private static final Pattern SELF_EXPLAINING = Pattern.compile(".*(kreis|region|verband).*",
        Pattern.CASE_INSENSITIVE);

    private static final Pattern KEY = Pattern.compile("(0[1-9]|1[0-6])(\\d{3}(\\d{3})?)?");

    private static final int LAND_DIGITS = 2;

    private static final int DISTRICT_DIGITS = 5;

    private static final int MUNICIPALITY_DIGITS = 8;

    /** Up to the number of inhabitants. */
    private static final int WIDTH = 150;

    private static final int SHOWN = 40;

    private static final int HECTARES = 100;

    /**
     * What the file says about a Land, a district or a municipality.
     *
     * @param key the official key
     * @param name the name without its designation
     * @param type the designation
     * @param population the number of inhabitants
     * @param area the area in square kilometres
     */
    record Area(String key, String name, String type, int population, float area)
    {
    }

    private final SortedMap<String, Area> areas = new TreeMap<>();

    private LocalDate date;

    private OfficialFile()
    {
    }

    /**
     * @param content the file
     * @return what is in it
     * @throws IOException if it can't be read
     * @throws RegisterFileException if it is not such a file
     */
    static OfficialFile read(InputStream content) throws IOException, RegisterFileException
    {
        OfficialFile file = new OfficialFile();
        int number = 0;
        for (String line : decode(unpack(limited(content))).lines().toList()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '\u001a') {
                file.add(line, number);
            }
        }
        if (file.areas.isEmpty()) {
            throw new RegisterFileException(Code.EMPTY, 0, "");
        }
        file.sumUpDistricts();
        return file;
    }

    /**
     * @return the day that the file describes
     */
    LocalDate getDate()
    {
        return this.date;
    }

    /**
     * @return the Länder, districts and municipalities by their keys
     */
    SortedMap<String, Area> getAreas()
    {
        return this.areas;
    }

    private static byte[] limited(InputStream content) throws IOException, RegisterFileException
    {
        byte[] bytes = content.readNBytes(MAX_SIZE + 1);
        if (bytes.length > MAX_SIZE) {
            throw new RegisterFileException(Code.TOO_LARGE, 0, Integer.toString(MAX_SIZE / 1_000_000));
        }
        return bytes;
    }

    private static byte[] unpack(byte[] bytes) throws IOException, RegisterFileException
    {
        if (!ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, ARCHIVE.length)).equals(ByteBuffer.wrap(ARCHIVE))) {
            return bytes;
        }
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = archive.getNextEntry();
            for (int i = 0; i < MAX_ARCHIVED && entry != null; i++) {
                if (NAME_IN_ARCHIVE.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches()) {
                    return limited(archive);
                }
                entry = archive.getNextEntry();
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new RegisterFileException(Code.ARCHIVE, 0, String.valueOf(e.getMessage()));
        }
        throw new RegisterFileException(Code.NOT_IN_ARCHIVE, 0, "");
    }

    private static String decode(byte[] bytes)
    {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, OLDER_FILES);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private void add(String line, int number) throws RegisterFileException
    {
        String kind = column(line, 1, 2);
        if (!KINDS.contains(kind)) {
            throw new RegisterFileException(Code.KIND, number, start(line));
        }
        if (this.date == null) {
            this.date = readDate(column(line, 3, 10), number);
        }
        String key = column(line, 11, 18);
        String type = column(line, 123, 124);
        switch (kind) {
            case LAND -> put(new Area(key, column(line, 23, 72), "Land", 0, 0), LAND_DIGITS, number);
            case DISTRICT -> {
                if (DISTRICT_TYPES.containsKey(type)) {
                    put(districtOf(key, nameOf(line), DISTRICT_TYPES.get(type)), DISTRICT_DIGITS, number);
                }
            }
            case MUNICIPALITY -> {
                if (line.length() < WIDTH) {
                    throw new RegisterFileException(Code.SHORT, number, Integer.toString(line.length()));
                }
                if (!WITHOUT_MUNICIPALITY.contains(type)) {
                    put(new Area(key, nameOf(line), TYPES.getOrDefault(type, "Gemeinde"),
                        (int) readNumber(column(line, 140, 150), number),
                        (float) readNumber(column(line, 129, 139), number) / HECTARES), MUNICIPALITY_DIGITS, number);
                }
            }
            default -> {
                // Regions and associations of municipalities are not in the register.
            }
        }
    }

    private void put(Area area, int digits, int number) throws RegisterFileException
    {
        if (!KEY.matcher(area.key()).matches() || area.key().length() != digits || area.name().isEmpty()) {
            throw new RegisterFileException(Code.KEY, number, area.key() + ' ' + area.name());
        }
        if (this.areas.put(area.key(), area) != null) {
            throw new RegisterFileException(Code.DUPLICATE, number, area.key());
        }
    }

    private void sumUpDistricts()
    {
        Map<String, Integer> populations = this.areas.values().stream()
            .collect(Collectors.groupingBy(area -> area.key().substring(0, Math.min(DISTRICT_DIGITS,
                area.key().length())), Collectors.summingInt(Area::population)));
        this.areas.replaceAll((key, area) -> key.length() == DISTRICT_DIGITS
            ? new Area(key, area.name(), area.type(), populations.get(key), area.area()) : area);
    }

    private static Area districtOf(String key, String name, String type)
    {
        return new Area(key, SELF_EXPLAINING.matcher(name).matches() ? name : type + ' ' + name, type, 0, 0);
    }

    /**
     * @return the name without designation, which follows after a comma
     */
    private static String nameOf(String line)
    {
        return column(line, 23, 72).replaceFirst("\\s*,.*", "").replaceAll("\\s+", " ");
    }

    private static LocalDate readDate(String digits, int number) throws RegisterFileException
    {
        try {
            return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            throw new RegisterFileException(Code.DATE, number, digits);
        }
    }

    private static long readNumber(String digits, int number) throws RegisterFileException
    {
        if (!digits.matches("\\d{1,11}")) {
            throw new RegisterFileException(Code.NUMBER, number, digits);
        }
        return Long.parseLong(digits);
    }

    private static String column(String line, int from, int to)
    {
        return line.length() < from ? "" : line.substring(from - 1, Math.min(to, line.length())).strip();
    }

    private static String start(String line)
    {
        return line.substring(0, Math.min(SHOWN, line.length())).strip();
    }
}
