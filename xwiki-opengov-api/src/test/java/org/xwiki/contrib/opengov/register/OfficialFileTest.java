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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests of {@link OfficialFile}.
 */
class OfficialFileTest
{
    private static final String LAND =
        "102023113001          Schleswig-Holstein                                Kiel" + " ".repeat(144);

    private static final String REGION = "2020231130011         Region" + " ".repeat(180);

    private static final String DISTRICT =
        "402023113001051       Dithmarschen                                      Heide" + " ".repeat(45) + "43";

    private static final String CITY_DISTRICT =
        "402023113001003       Lübeck, Hansestadt                                Lübeck" + " ".repeat(44) + "41";

    private static final String ASSOCIATION =
        "502023113001051   5163Burg-St. Michaelisdonn" + " ".repeat(78) + "51";

    private static final String CITY = "6020231130010030000000Lübeck, Hansestadt" + " ".repeat(82)
        + "61    000000214190000021809500000104723    23539*****  2122172113501011";

    private static final String TOWN = "6020231130010510440044Heide, Stadt" + " ".repeat(88)
        + "63    000000031970000002164500000010413    25746*****  2114151213501001";

    private static final String FOREST = "6020231130010510509050Forst,gemfr.Geb." + " ".repeat(84)
        + "66    000000031970000000000000000000000    25746";

    private static final String FILE =
        String.join("\r\n", LAND, REGION, DISTRICT, CITY_DISTRICT, ASSOCIATION, CITY, TOWN, FOREST) + "\r\n\u001a";

    @Test
    void readsLandsDistrictsAndMunicipalities() throws Exception
    {
        OfficialFile file = read(FILE);

        assertThat(file.getDate()).isEqualTo("2023-11-30");
        assertThat(file.getAreas().keySet()).containsExactly("01", "01003000", "01051", "01051044");
        assertThat(file.getAreas().get("01").name()).isEqualTo("Schleswig-Holstein");
        OfficialFile.Area city = file.getAreas().get("01003000");
        assertThat(city.name()).isEqualTo("Lübeck");
        assertThat(city.type()).isEqualTo("Kreisfreie Stadt");
        assertThat(city.population()).isEqualTo(218095);
        assertThat(city.area()).isEqualTo(214.19f);
        OfficialFile.Area district = file.getAreas().get("01051");
        assertThat(district.name()).isEqualTo("Kreis Dithmarschen");
        assertThat(district.population()).isEqualTo(21645);
        assertThat(file.getAreas().get("01051044").type()).isEqualTo("Stadt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsTheEncodingsInWhichItIsDelivered(String charset) throws Exception
    {
        byte[] bytes = FILE.getBytes(Charset.forName(charset));

        assertThat(read(bytes).getAreas().get("01003000").name()).isEqualTo("Lübeck");
        assertThat(read(("\ufeff" + FILE).getBytes(StandardCharsets.UTF_8)).getAreas()).hasSize(4);
    }

    @Test
    void readsItFromItsArchive() throws Exception
    {
        assertThat(read(zip("Readme.pdf", "Datei/GV100AD_301123.txt")).getAreas()).hasSize(4);
        assertThat(problem(zip("AuszugGV.xlsx")).getKey()).isEqualTo("opengov.register.error.not_in_archive");
        byte[] broken = zip("GV100AD.txt");
        broken[60] ^= 0x55;
        assertThat(problem(broken).getKey()).isEqualTo("opengov.register.error.archive");
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty, 0",
        "ags;name;einwohner, kind, 1",
        "10xx231130, date, 1",
        "1020231130, key, 1",
        "1020231130990         Land, key, 1"
    })
    void saysWhatIsWrongAndWhere(String text, String code, String line)
    {
        RegisterFileException problem = problem(text.getBytes(StandardCharsets.UTF_8));

        assertThat(problem.getKey()).isEqualTo("opengov.register.error." + code);
        assertThat(problem.getArguments()).element(0).isEqualTo(line);
        assertThat(problem).hasMessageContaining(code.toUpperCase(Locale.ROOT));
    }

    @Test
    void saysInWhichLineAMunicipalityIsWrong()
    {
        assertThat(problem(bytes(LAND, TOWN.substring(0, 140))).getArguments()).containsExactly("2", "140");
        assertThat(problem(bytes(LAND, TOWN, TOWN)).getArguments()).containsExactly("3", "01051044");
        assertThat(problem(bytes(LAND, TOWN.replace("00000003197", "0000000319x"))).getKey())
            .isEqualTo("opengov.register.error.number");
        assertThat(problem(bytes(LAND, TOWN.replace("01051044", "01051   "))).getKey())
            .isEqualTo("opengov.register.error.key");
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception
    {
        byte[] large = new byte[OfficialFile.MAX_SIZE + 1];

        assertThat(problem(large).getArguments()).containsExactly("0", "40");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("GV100AD.txt"));
            zip.write(large);
        }
        assertThat(bomb.size()).isLessThan(100_000);
        assertThat(problem(bomb.toByteArray()).getKey()).isEqualTo("opengov.register.error.too_large");
    }

    private static byte[] bytes(String... lines)
    {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) throws IOException
    {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(FILE.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static OfficialFile read(String text) throws Exception
    {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OfficialFile read(byte[] bytes) throws Exception
    {
        return OfficialFile.read(new ByteArrayInputStream(bytes));
    }

    private static RegisterFileException problem(byte[] bytes)
    {
        return catchThrowableOfType(() -> read(bytes), RegisterFileException.class);
    }
}
