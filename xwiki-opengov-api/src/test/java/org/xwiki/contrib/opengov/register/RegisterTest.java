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

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

/**
 * Tests of {@link Register} with the register that is shipped.
 */
class RegisterTest
{
    private final Register register = Register.getInstance();

    @Test
    void theRegisterIsComplete()
    {
        List<RegisterEntry> entries = this.register.getEntries();

        assertThat(this.register.size()).isEqualTo(entries.size());
        assertThat(entries).filteredOn(RegisterEntry::isDistrict).hasSize(294);
        assertThat(entries).filteredOn(entry -> !entry.isDistrict()).hasSizeBetween(10_800, 10_900);
        assertThat(entries).extracting(RegisterEntry::getAgs).isSorted().doesNotHaveDuplicates();
        assertThat(entries).extracting(RegisterEntry::getLand).containsAll(this.register.getLands().keySet());
        assertThat(this.register.getLands()).hasSize(16).containsEntry("01", "Schleswig-Holstein")
            .containsEntry("16", "Thüringen");
    }

    @Test
    void everyEntryIsConsistent()
    {
        Set<String> labels = new HashSet<>();
        assertThat(this.register.getEntries()).allSatisfy(entry -> assertAll(entry.getAgs(),
            () -> assertThat(entry.getAgs()).matches("\\d{5}|\\d{8}"),
            () -> assertThat(entry.getKind()).isEqualTo(entry.getAgs().length() == 5 ? "district" : "municipality"),
            () -> assertThat(entry.getName()).isNotBlank().isEqualTo(entry.getName().strip()),
            () -> assertThat(entry.getFullName()).contains(entry.getName()),
            () -> assertThat(entry.getType()).isNotBlank(),
            () -> assertThat(entry.getLandName()).isEqualTo(this.register.getLands().get(entry.getLand())),
            () -> assertThat(entry.getLat()).isBetween(47.2, 55.1),
            () -> assertThat(entry.getLon()).isBetween(5.8, 15.1),
            () -> assertThat(entry.getPopulation()).isBetween(0, 4_000_000),
            () -> assertThat(entry.getArea()).isBetween(0d, 6_000d),
            () -> assertThat(labels.add(entry.getLabel())).as("label is unique").isTrue(),
            () -> assertThat(entry.getDistrict().isEmpty())
                .isEqualTo(entry.isDistrict() || entry.getAgs().endsWith("000"))));
    }

    @Test
    void everyKeyAndEveryLabelMeansItsEntry()
    {
        assertThat(this.register.getEntries()).allSatisfy(entry -> {
            assertThat(this.register.get(entry.getAgs())).isSameAs(entry);
            assertThat(this.register.find(entry.getAgs(), 1)).containsExactly(entry);
            assertThat(this.register.resolve(entry.getAgs()).getEntry()).isSameAs(entry);
            assertThat(this.register.resolve(entry.getLabel()).getEntry()).isSameAs(entry);
        });
    }

    @Test
    void everyEntryIsFoundByItsName()
    {
        assertThat(this.register.getEntries())
            .allSatisfy(entry -> assertThat(this.register.find(entry.getName(), 50)).contains(entry));
    }

    @Test
    void factsOfAMunicipality()
    {
        RegisterEntry moers = this.register.get("05170024");

        assertThat(moers.getName()).isEqualTo("Moers");
        assertThat(moers.getFullName()).isEqualTo("Stadt Moers");
        assertThat(moers.getType()).isEqualTo("Stadt");
        assertThat(moers.getDistrict()).isEqualTo("05170");
        assertThat(moers.getDistrictName()).isEqualTo("Kreis Wesel");
        assertThat(moers.getLand()).isEqualTo("05");
        assertThat(moers.getPopulation()).isBetween(95_000, 115_000);
        assertThat(moers.getLabel()).isEqualTo("Moers (Kreis Wesel, Nordrhein-Westfalen)")
            .isEqualTo(moers.toString().substring(9));
        assertThat(moers.getAsOf()).isEqualTo(this.register.getDate());
    }

    @Test
    void aDistrictIsCalledWithItsDesignationUnlessTheNameSaysIt()
    {
        assertThat(this.register.get("05766").getName()).isEqualTo("Kreis Lippe");
        assertThat(this.register.get("05766").getOtherName()).isEqualTo("Lippe");
        assertThat(this.register.get("06534").getName()).isEqualTo("Landkreis Marburg-Biedenkopf");
        assertThat(this.register.get("15088").getName()).isEqualTo("Saalekreis");
        assertThat(this.register.get("03241").getFullName()).isEqualTo("Region Hannover");
        assertThat(this.register.get("05766").getPopulationClass()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11000, 11000000, Berlin",
        "02000, 02000000, Hamburg",
        "04011, 04011000, Bremen (Bremen)",
        "05315, 05315000, Köln (Nordrhein-Westfalen)"
    })
    void aCityThatIsItsOwnDistrictIsThereOnce(String district, String key, String label)
    {
        RegisterEntry city = this.register.get(district);

        assertThat(city.getAgs()).isEqualTo(key);
        assertThat(city.getDistrict()).isEmpty();
        assertThat(city.getDistrictName()).isEmpty();
        assertThat(city.getKind()).isEqualTo("municipality");
    }

    @Test
    void whatIsMergedSinceIsGoneOrMarkedAsOlder()
    {
        assertThat(this.register.get("03156")).as("district merged into Göttingen in 2016").isNull();
        assertThat(this.register.get("03159").getName()).isEqualTo("Landkreis Göttingen");
        assertThat(this.register.get("06437016").getName()).as("formed in 2018").isEqualTo("Oberzent");
        assertThat(this.register.get("06437015").getAsOf()).isEqualTo("2016-01-01")
            .isLessThan(this.register.getDate());
    }

    @Test
    void twoOfTheSameNameInOneDistrictShowTheirKeys()
    {
        assertThat(this.register.find("Neuenkirchen Vorpommern-Greifswald", 10)).hasSize(2)
            .allSatisfy(entry -> assertThat(entry.getLabel()).contains(entry.getAgs()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Köln", "koeln", "koln", "KÖLN", "köl", "Ko\u0308ln", "05315", "Stadt Köln", "köln, stadt",
        "  Köln  ", "Köln (Nordrhein-Westfalen)"})
    void cologneComesFirstHoweverItIsWritten(String query)
    {
        assertThat(this.register.find(query, 3)).first().extracting(RegisterEntry::getAgs).isEqualTo("05315000");
    }

    @ParameterizedTest
    @CsvSource({
        "St. Augustin, 05382056",
        "sankt aug, 05382056",
        "st aug, 05382056",
        "hoehe homb, 06434001",
        "Weissenburg, 09577177",
        "Landkreis Lippe, 05766",
        "lk marb, 06534",
        "lippe, 05766",
        "frankfurt oder, 12053000",
        "neuenkirchen steinfurt, 05566060",
        "Hildesheim, 03254021",
        "marb, 06534014"
    })
    void theMostLikelyComesFirst(String query, String key)
    {
        assertThat(this.register.find(query, 5)).first().extracting(RegisterEntry::getAgs).isEqualTo(key);
    }

    @Test
    void exactNamesComeBeforeBeginningsBeforeOtherWordsAndBigBeforeSmall()
    {
        List<RegisterEntry> found = this.register.find("Münster", 100);

        assertThat(found).extracting(RegisterEntry::getName).startsWith("Münster", "Münster", "Münster")
            .contains("Bad Münstereifel", "Münstertal/Schwarzwald");
        assertThat(found.subList(0, 3)).extracting(RegisterEntry::getPopulation).isSortedAccordingTo(
            (a, b) -> Integer.compare(b, a));
        assertThat(this.register.find("Münster", 2)).isEqualTo(found.subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "%", "xyzzy", "99999", "köln bayern", "<script>"})
    void nothingIsFoundForNothing(String query)
    {
        assertThat(this.register.find(query, 10)).isEmpty();
        assertThat(this.register.resolve(query).getEntry()).isNull();
        assertThat(this.register.resolve(query).getCandidates()).isEmpty();
    }

    @Test
    void aTextThatIsNoNameIsNotSearchedFor()
    {
        String text = "Köln ".repeat(200_000);

        assertThat(this.register.find(text, 10)).isEmpty();
        assertThat(this.register.resolve(text).getCandidates()).isEmpty();
        assertThat(this.register.getEntries()).extracting(entry -> entry.getLabel().length())
            .allMatch(length -> length < 200);
    }

    @Test
    void nullIsNothing()
    {
        assertThat(this.register.get(null)).isNull();
        assertThat(this.register.find(null, 10)).isEmpty();
        assertThat(this.register.resolve(null).isClear()).isFalse();
        assertThat(this.register.neighbours(null, 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Köln, 05315000",
        "koeln, 05315000",
        "05 315 000, 05315000",
        "Stadt Moers, 05170024",
        "Gemeinde Stemwede, 05770044",
        "Lippe, 05766",
        "LK Lippe, 05766",
        "Landkreis Saalekreis, 15088",
        "Hildesheim, 03254021",
        "Landkreis Hildesheim, 03254",
        "'Stadt Oldenburg (Oldb)', 03403000",
        "Landkreis Oldenburg, 03458",
        "Frankfurt am Main, 06412000",
        "Weiden i.d. OPf., 09363000",
        "Berlin, 11000000",
        "'Neuenkirchen (Kreis Steinfurt, Nordrhein-Westfalen)', 05566060",
        "neuenkirchen kreis steinfurt nordrhein-westfalen, 05566060"
    })
    void whatIsClearIsResolved(String text, String key)
    {
        Resolution resolution = this.register.resolve(text);

        assertThat(resolution.isClear()).isTrue();
        assertThat(resolution.getEntry().getAgs()).isEqualTo(key);
        assertThat(resolution.getCandidates()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neuenkirchen", "Oldenburg", "Münster", "Stadt Münster", "Frankfurt", "Stadt Frankfurt", "Weiden",
        "köl"})
    void whatIsNotClearGivesCandidates(String text)
    {
        Resolution resolution = this.register.resolve(text);

        assertThat(resolution.isClear()).isFalse();
        assertThat(resolution.getEntry()).isNull();
        assertThat(resolution.getCandidates()).isNotEmpty().hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void neighboursAreTheClosestOfTheSameKind()
    {
        RegisterEntry moers = this.register.get("05170024");
        List<RegisterEntry> neighbours = this.register.neighbours("05170024", 6);

        int farthest = distance(moers, neighbours.get(5));
        assertThat(neighbours).hasSize(6).doesNotContain(moers);
        assertThat(neighbours).extracting(entry -> distance(moers, entry)).isSorted();
        assertThat(this.register.getEntries())
            .filteredOn(entry -> !entry.isDistrict() && entry != moers && distance(moers, entry) < farthest)
            .isSubsetOf(neighbours);
        assertThat(this.register.neighbours("05766", 3)).hasSize(3).allMatch(RegisterEntry::isDistrict);
    }

    @Test
    void theBiggestAndTheUnknownHaveNeighboursToo()
    {
        assertThat(this.register.neighbours("11000000", 2)).extracting(RegisterEntry::getName)
            .containsExactly("Hamburg", "München");
        assertThat(this.register.neighbours("12071372", 2)).as("inhabitants not known").isEmpty();
        assertThat(this.register.neighbours("99999999", 2)).isEmpty();
        assertThat(this.register.neighbours("11000000", Integer.MAX_VALUE)).hasSizeGreaterThan(9_000);
    }

    @Test
    void theRegisterSaysWhatItIs()
    {
        assertThat(this.register.getDate()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(this.register.getHash()).matches("[0-9a-f]{64}");
        assertThat(this.register.getVersion()).startsWith(this.register.getDate())
            .endsWith(this.register.getHash().substring(0, 8));
        assertThat(this.register.getSource()).contains("GeoNames", "CC BY 4.0", "GeoBasis-DE / BKG");
        assertThat(Register.getInstance()).isSameAs(this.register);
    }

    private static int distance(RegisterEntry a, RegisterEntry b)
    {
        return b.getPopulation() == 0 ? Integer.MAX_VALUE : Math.abs(a.getPopulation() - b.getPopulation());
    }
}
