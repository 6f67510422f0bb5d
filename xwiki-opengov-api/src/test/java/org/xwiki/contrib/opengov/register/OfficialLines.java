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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the lines of an official file (GV100AD) from a register: the official file itself may not be shipped.
 */
public final class OfficialLines
{
    private static final Map<String, String> TYPES = Map.of("Kreis", "43", "Landkreis", "44", "Markt", "60",
        "Kreisfreie Stadt", "61", "Stadtkreis", "62", "Stadt", "63", "Gemeinde", "64");

    private final String date;

    private final SortedMap<String, String> lines = new TreeMap<>();

    private OfficialLines(String date)
    {
        this.date = date;
    }

    /**
     * @return the lines of all Länder, districts and municipalities of a register
     */
    public static OfficialLines of(Register register, String date)
    {
        OfficialLines lines = new OfficialLines(date);
        register.getLands().forEach((key, name) -> lines.put("10", key, name, "", 0, 0));
        register.getEntries().forEach(entry -> lines.with(entry.getAgs(), entry.getName(), entry.getType(),
            entry.getPopulation(), entry.getArea()));
        return lines;
    }

    public OfficialLines with(String key, String name, String type, int population, double area)
    {
        String kind = key.length() == 5 ? "40" : "60";
        put(kind, key, "40".equals(kind) ? name.replaceFirst("^(Kreis|Landkreis) ", "") : name, TYPES.get(type),
            population, area);
        return this;
    }

    public OfficialLines without(String key)
    {
        this.lines.remove(key);
        return this;
    }

    private void put(String kind, String key, String name, String type, int population, double area)
    {
        this.lines.put(key, "%2s%8s%-12s%-50s%-50s%-6s%011d%011d%011d%70s".formatted(kind, this.date, key, name, "",
            type, Math.round(area * 100), population, population / 2, ""));
    }

    public InputStream toStream()
    {
        return new ByteArrayInputStream(toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString()
    {
        return String.join("\r\n", this.lines.values()) + "\r\n";
    }
}
