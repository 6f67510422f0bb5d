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
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests of {@link RegisterUpdate}, {@link RegisterCache} and of what a register knows of earlier ones.
 */
class RegisterUpdateTest
{
    private static final String MOERS = "05170024";

    private static final String NEUKIRCHEN = "05170028";

    private static final String RHEURDT = "05154048";

    private static final String DATE = "20271231";

    private static final Function<String, String> NOTHING_STATED = key -> null;

    private final Register shipped = Register.getInstance();

    private final OfficialLines lines = OfficialLines.of(this.shipped, DATE);

    @Test
    void sameContentChangesNothingButTheSource() throws Exception
    {
        RegisterUpdate update = update(this.lines, this.shipped, NOTHING_STATED);

        assertThat(update.getChanges().values()).allSatisfy(changes -> assertThat(changes).isEmpty());
        assertThat(update.getChanges().keySet())
            .containsExactly("merged", "dissolved", "moved", "renamed", "new", "population");
        assertThat(update.isOlder()).isFalse();
        assertThat(update.isSame()).isFalse();
        Register register = update.getRegister();
        assertThat(register.getDate()).isEqualTo("2027-12-31");
        assertThat(register.getSource()).contains("Destatis", "2027-12-31", "dl-de/by-2-0", "GeoNames");
        assertThat(register.size()).isEqualTo(this.shipped.size());
        assertThat(register.get(MOERS)).usingRecursiveComparison()
            .comparingOnlyFields("name", "otherName", "type", "population", "lat", "lon", "district", "label");
        assertThat(register.get(MOERS).getLat()).isEqualTo(this.shipped.get(MOERS).getLat());
        assertThat(register.get(MOERS).getFormerNames()).isEmpty();
        assertThat(update(this.lines, register, NOTHING_STATED).isSame()).isTrue();
        assertThat(update(OfficialLines.of(this.shipped, "20150101"), register, NOTHING_STATED).isOlder()).isTrue();
    }

    @Test
    void aMergedMunicipalityIsKeptWithItsSuccessor() throws Exception
    {
        grow(MOERS, NEUKIRCHEN);
        RegisterUpdate update = update(this.lines.without(NEUKIRCHEN), this.shipped, NOTHING_STATED);

        RegisterChange change = only(update, "merged");
        assertThat(change.getBefore().getAgs()).isEqualTo(NEUKIRCHEN);
        assertThat(change.getAfter().getAgs()).isEqualTo(MOERS);
        assertThat(change.isCertain()).isTrue();
        Register register = update.getRegister();
        assertThat(register.size()).isEqualTo(this.shipped.size() - 1);
        assertThat(register.getEntries()).noneMatch(RegisterEntry::isDissolved);
        RegisterEntry dissolved = register.get(NEUKIRCHEN);
        assertThat(dissolved.isDissolved()).isTrue();
        assertThat(dissolved.getName()).isEqualTo("Neukirchen-Vluyn");
        assertThat(dissolved.getValidTo()).isEqualTo("2027-12-31");
        assertThat(dissolved.getSuccessor()).isEqualTo(MOERS);
        assertThat(register.successorOf(NEUKIRCHEN).getAgs()).isEqualTo(MOERS);
        assertThat(register.getDissolved()).containsExactly(dissolved);
        assertThat(register.find(NEUKIRCHEN, 1)).as("the old key leads there").extracting(RegisterEntry::getAgs)
            .containsExactly(MOERS);
        assertThat(register.find("neukirchen vluyn", 1)).extracting(RegisterEntry::getAgs).containsExactly(MOERS);
        assertThat(register.resolve(dissolved.getLabel()).getEntry()).as("stays where it was written")
            .isSameAs(dissolved);
        assertThat(register.neighbours(MOERS, 3)).hasSize(3).noneMatch(RegisterEntry::isDissolved);
    }

    @Test
    void theAdministratorStatesTheSuccessor() throws Exception
    {
        grow(MOERS, NEUKIRCHEN);
        this.lines.without(NEUKIRCHEN);

        RegisterChange stated = only(update(this.lines, this.shipped, Map.of(NEUKIRCHEN, "Rheurdt")::get), "merged");
        assertThat(stated.getAfter().getAgs()).isEqualTo(RHEURDT);
        assertThat(stated.isCertain()).isTrue();
        assertThat(only(update(this.lines, this.shipped, Map.of(NEUKIRCHEN, " ")::get), "dissolved").getAfter())
            .isNull();
        RegisterUpdate unknown = update(this.lines, this.shipped, Map.of(NEUKIRCHEN, "Nirgendwo")::get);
        assertThat(unknown.getUnknown()).containsExactly(NEUKIRCHEN);
        assertThat(only(unknown, "merged").getAfter().getAgs()).isEqualTo(MOERS);
    }

    @Test
    void changesAreShownInPages() throws Exception
    {
        RegisterUpdate update = update(withFewerInhabitants(), this.shipped, NOTHING_STATED);

        RegisterChanges first = update.getChanges("population", "1");
        assertThat(first.getKind()).isEqualTo("population");
        assertThat(first.getItems()).hasSize(50);
        assertThat(first.getPageCount()).isEqualTo((update.getChanges().get("population").size() + 49) / 50);
        RegisterChanges last = update.getChanges("nothing", "99999");
        assertThat(last.getKind()).as("the first kind of which there are some").isEqualTo("population");
        assertThat(last.getPage()).isEqualTo(first.getPageCount());
        assertThat(last.getItems()).hasSizeBetween(1, 50);
        assertThat(update.getChanges("population", null).getPage()).isEqualTo(1);
        assertThat(update.getChanges("population", "0").getPage()).isEqualTo(1);
        assertThat(update.getChanges("population", "-1 or more").getPage()).isEqualTo(1);
        assertThat(update(withFewerInhabitants(), update.getRegister(), NOTHING_STATED).getChanges("", "")).isNull();
    }

    @Test
    void doubtsStayWhereTheAdministratorHasDecided() throws Exception
    {
        this.lines.without(NEUKIRCHEN).with("05170098", "Neustadt am Niederrhein", "Gemeinde", 500, 3);

        assertThat(update(this.lines, this.shipped, NOTHING_STATED).getDoubts())
            .extracting(change -> change.getBefore().getAgs()).containsExactly(NEUKIRCHEN);
        assertThat(update(this.lines, this.shipped, Map.of(NEUKIRCHEN, MOERS)::get).getDoubts())
            .extracting(RegisterChange::isCertain).containsExactly(true);
    }

    private OfficialLines withFewerInhabitants()
    {
        OfficialLines fewer = OfficialLines.of(this.shipped, DATE);
        this.shipped.getEntries().stream()
            .filter(entry -> entry.getPopulation() > 1_000 && entry.getAgs().matches("\\d{5}(?!000)\\d{3}"))
            .forEach(entry -> fewer.with(entry.getAgs(), entry.getName(),
                entry.getType(), entry.getPopulation() - 100, entry.getArea()));
        return fewer;
    }

    @Test
    void withoutAnyTraceTheSuccessorIsNotKnown() throws Exception
    {
        Register base = withAreas();
        RegisterUpdate update = update(this.lines.without(NEUKIRCHEN), base, NOTHING_STATED);

        RegisterChange change = only(update, "dissolved");
        assertThat(change.getBefore().getAgs()).isEqualTo(NEUKIRCHEN);
        assertThat(change.getAfter()).isNull();
        assertThat(change.isCertain()).isFalse();
        assertThat(update.getRegister().get(NEUKIRCHEN).getSuccessor()).isEmpty();
        assertThat(update.getRegister().successorOf(NEUKIRCHEN)).isNull();
    }

    @Test
    void aMunicipalityMovesToAnotherDistrict() throws Exception
    {
        RegisterEntry rheurdt = this.shipped.get(RHEURDT);
        this.lines.without(RHEURDT).with("05170099", rheurdt.getName(), rheurdt.getType(), 6_700, 30);

        RegisterUpdate update = update(this.lines, this.shipped, NOTHING_STATED);

        RegisterChange change = only(update, "moved");
        assertThat(change.getAfter().getAgs()).isEqualTo("05170099");
        assertThat(change.getAfter().getLat()).as("lies where it lay").isEqualTo(rheurdt.getLat());
        assertThat(update.getRegister().find(RHEURDT, 1)).containsExactly(change.getAfter());
    }

    @Test
    void aRenamedMunicipalityIsFoundByItsFormerName() throws Exception
    {
        RegisterEntry moers = this.shipped.get(MOERS);
        this.lines.with(MOERS, "Grafenstadt", "Stadt", 111_111, moers.getArea());

        RegisterUpdate update = update(this.lines, this.shipped, NOTHING_STATED);

        RegisterChange change = only(update, "renamed");
        assertThat(change.getAfter().getName()).isEqualTo("Grafenstadt");
        assertThat(change.getAfter().getFormerNames()).containsExactly("Moers");
        assertThat(update.getRegister().find("Moers", 1)).containsExactly(change.getAfter());
        assertThat(change.getAfter().hadPopulation(moers.getPopulation())).isTrue();
        assertThat(change.getAfter().hadPopulation(111_111)).isTrue();
        assertThat(change.getAfter().hadPopulation(5)).isFalse();
        assertThat(change.getAfter().hadPopulation(null)).isFalse();
    }

    @Test
    void aNewMunicipalityLiesInTheMiddleOfItsDistrict() throws Exception
    {
        RegisterUpdate update = update(this.lines.with("05170098", "Neustadt am Niederrhein", "Markt", 500, 3),
            this.shipped, NOTHING_STATED);

        RegisterEntry added = only(update, "new").getAfter();
        assertThat(added.getFullName()).isEqualTo("Markt Neustadt am Niederrhein");
        assertThat(added.getLat()).isBetween(51.3, 51.9);
        assertThat(added.getLon()).isBetween(6.3, 7.0);
    }

    @Test
    void successorsAreFollowedOverSeveralUpdates() throws Exception
    {
        grow(MOERS, NEUKIRCHEN);
        Register first = update(this.lines.without(NEUKIRCHEN), this.shipped, NOTHING_STATED).getRegister();
        Register second = update(OfficialLines.of(first, "20281231").without(MOERS), first,
            Map.of(MOERS, RHEURDT)::get).getRegister();

        assertThat(second.get(NEUKIRCHEN).getSuccessor()).isEqualTo(MOERS);
        assertThat(second.get(NEUKIRCHEN).getValidTo()).isEqualTo("2027-12-31");
        assertThat(second.successorOf(NEUKIRCHEN).getAgs()).isEqualTo(RHEURDT);
        assertThat(second.find(NEUKIRCHEN, 1)).extracting(RegisterEntry::getAgs).containsExactly(RHEURDT);
        assertThat(second.successorOf(RHEURDT)).isNull();
        assertThat(second.predecessorsOf(RHEURDT)).extracting(RegisterEntry::getAgs).containsExactly(MOERS, NEUKIRCHEN);
        assertThat(second.predecessorsOf(MOERS)).isEmpty();
        assertThat(second.predecessorsOf("nothing")).isEmpty();
        Register again = update(OfficialLines.of(this.shipped, "20291231"), second, NOTHING_STATED).getRegister();
        assertThat(again.get(MOERS).isDissolved()).as("it is there again").isFalse();
    }

    @Test
    void aDissolvedDistrictGoesWhereItsMunicipalitiesGo() throws Exception
    {
        String district = "05154";
        this.lines.without(district);
        this.shipped.getEntries().stream().filter(entry -> entry.getDistrict().equals(district))
            .forEach(entry -> this.lines.without(entry.getAgs())
                .with(entry.getAgs().replaceFirst(district, "05170").replaceFirst("...$", "9")
                + entry.getAgs().substring(6), entry.getName(), entry.getType(), 1, entry.getArea()));

        RegisterUpdate update = update(this.lines, this.shipped, NOTHING_STATED);

        assertThat(update.getRegister().get(district).getSuccessor()).isEqualTo("05170");
        assertThat(update.getChanges().get("moved")).hasSizeGreaterThan(10);
    }

    @Test
    void aFileThatIsCutShortIsRefused()
    {
        String text = this.lines.toString();
        InputStream half = new ByteArrayInputStream(text.substring(0, text.length() / 2).getBytes());
        assertThat(catchThrowableOfType(() -> RegisterUpdate.of(half, this.shipped, NOTHING_STATED),
            RegisterFileException.class).getKey()).matches(".*(short|incomplete)");

        assertThat(catchThrowableOfType(() -> update(this.lines.without("05"), this.shipped, NOTHING_STATED),
            RegisterFileException.class).getKey()).endsWith("incomplete");
        OfficialLines withoutDistrict = OfficialLines.of(this.shipped, DATE).without("05154");
        assertThat(catchThrowableOfType(() -> update(withoutDistrict, this.shipped, NOTHING_STATED),
            RegisterFileException.class).getArguments()).element(1).asString().startsWith("05154");
    }

    @Test
    void theCacheKeepsWhatItsHashMeans() throws Exception
    {
        RegisterCache cache = new RegisterCache();
        RegisterUpdate update = update(this.lines, this.shipped, NOTHING_STATED);
        String hash = update.getRegister().getHash();

        assertThat(cache.get(this.shipped.getHash())).isSameAs(this.shipped);
        assertThat(cache.get(hash)).isNull();
        assertThat(cache.read("0".repeat(64), update.getContent())).as("another content").isNull();
        Register read = cache.read(hash, update.getContent());
        assertThat(read.getVersion()).isEqualTo(update.getRegister().getVersion());
        assertThat(cache.read(hash, InputStream.nullInputStream())).isSameAs(read);
        for (int year = 2028; year < 2031; year++) {
            RegisterUpdate other = update(OfficialLines.of(this.shipped, year + "1231"), this.shipped, NOTHING_STATED);
            cache.read(other.getRegister().getHash(), other.getContent());
        }
        assertThat(cache.get(hash)).as("used again and again").isSameAs(read);
        RegisterUpdate last = update(OfficialLines.of(this.shipped, "20311231"), this.shipped, NOTHING_STATED);
        cache.read(last.getRegister().getHash(), last.getContent());
        assertThat(cache.get(hash)).isSameAs(read);
    }

    /** As an official file leaves it behind: with the areas of all municipalities. */
    private Register withAreas() throws Exception
    {
        this.shipped.getEntries().stream().filter(entry -> entry.getArea() == 0)
            .forEach(entry -> this.lines.with(entry.getAgs(), entry.getName(), entry.getType(),
                entry.getPopulation(), 12));
        return update(this.lines, this.shipped, NOTHING_STATED).getRegister();
    }

    private void grow(String key, String by)
    {
        RegisterEntry entry = this.shipped.get(key);
        RegisterEntry other = this.shipped.get(by);
        this.lines.with(key, entry.getName(), entry.getType(), entry.getPopulation() + other.getPopulation(),
            entry.getArea() + other.getArea());
    }

    private static RegisterUpdate update(OfficialLines lines, Register base, Function<String, String> stated)
        throws Exception
    {
        return RegisterUpdate.of(lines.toStream(), base, stated);
    }

    private static RegisterChange only(RegisterUpdate update, String kind)
    {
        List<RegisterChange> changes = update.getChanges().get(kind);
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }
}
