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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.register.OfficialFile.Area;
import org.xwiki.contrib.opengov.register.RegisterChange.Kind;
import org.xwiki.contrib.opengov.register.RegisterFileException.Code;
import org.xwiki.contrib.opengov.register.Row.Earlier;
import org.xwiki.contrib.opengov.register.Row.Past;
import org.xwiki.contrib.opengov.register.Successors.Guess;

/**
 * What the register becomes with a newer official file, and how that differs from the register in use. Nothing is
 * forgotten: positions and other names stay, and what is dissolved is kept with its successor. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class RegisterUpdate
{
    /** A file that has less than this part of the municipalities known so far is cut short. */
    private static final double COMPLETE = 0.75;

    private static final Pattern PAGE = Pattern.compile("\\d{1,5}");

    private static final String OFFICIAL_SOURCE =
        "Statistisches Bundesamt (Destatis), GV-ISys %s, dl-de/by-2-0; " + Register.SHIPPED_SOURCE;

    private final Register base;

    private final SortedMap<String, Row> before = new TreeMap<>();

    private final SortedMap<String, Row> rows = new TreeMap<>();

    private final Map<String, Guess> successors = new HashMap<>();

    private final Set<String> stated = new HashSet<>();

    private final List<String> unknown = new ArrayList<>();

    private final byte[] content;

    private final Register register;

    private RegisterUpdate(OfficialFile file, Register base, Function<String, String> statement)
        throws RegisterFileException
    {
        this.base = base;
        base.getEntries().forEach(entry -> this.before.put(entry.getAgs(), entry.row()));
        file.getAreas().values().forEach(area -> this.rows.put(area.key(), merge(area)));
        checkComplete();
        this.rows.replaceAll((key, row) -> row.isLand() || row.hasPosition() ? row : locate(row));
        this.successors.putAll(new Successors(this.before, this.rows).getGuesses());
        this.base.getDissolved().stream().map(RegisterEntry::row)
            .forEach(row -> this.rows.putIfAbsent(row.key(), row));
        byte[] guessed = write(file);
        Register withGuesses = RegisterReader.read(guessed);
        if (state(withGuesses, statement)) {
            this.content = write(file);
            this.register = RegisterReader.read(this.content);
        } else {
            this.content = guessed;
            this.register = withGuesses;
        }
    }

    /**
     * @param file an official file
     * @param base the register in use
     * @param statement gives for the key of what is dissolved the successor that the administrator stated, as key, name
     *     or label; an empty text for none, {@code null} to leave the guess
     * @return the update
     * @throws IOException if the file can't be read
     * @throws RegisterFileException if it can't become the register
     */
    public static RegisterUpdate of(InputStream file, Register base, Function<String, String> statement)
        throws IOException, RegisterFileException
    {
        return new RegisterUpdate(OfficialFile.read(file), base, statement);
    }

    /**
     * @return the new register
     */
    public Register getRegister()
    {
        return this.register;
    }

    /**
     * @return the content of the new register, to be stored
     */
    public InputStream getContent()
    {
        return new ByteArrayInputStream(this.content);
    }

    /**
     * @return the keys of what is dissolved for which a successor was stated that is not in the file
     */
    public List<String> getUnknown()
    {
        return List.copyOf(this.unknown);
    }

    /**
     * @return {@code true} if the file is not younger than the register in use
     */
    public boolean isOlder()
    {
        return this.register.getDate().compareTo(this.base.getDate()) <= 0;
    }

    /**
     * @return {@code true} if the file changes nothing
     */
    public boolean isSame()
    {
        return this.register.getHash().equals(this.base.getHash());
    }

    /**
     * @return the changes by the codes of their kinds, in the order in which they are shown
     */
    public Map<String, List<RegisterChange>> getChanges()
    {
        Map<String, List<RegisterChange>> changes = new LinkedHashMap<>();
        Arrays.stream(Kind.values()).forEach(kind -> changes.put(kind.getCode(), new ArrayList<>()));
        Stream.concat(this.before.keySet().stream(), this.register.getEntries().stream().map(RegisterEntry::getAgs))
            .sorted().distinct().map(this::compare).filter(Objects::nonNull)
            .forEach(change -> changes.get(change.getKind()).add(change));
        return changes;
    }

    /**
     * @param kind the code of a kind of changes; any other text for the first kind of which there are some
     * @param page the number of a page, from 1 on; any other text for the first
     * @return this page of the changes, or {@code null} if there are none
     */
    public RegisterChanges getChanges(String kind, String page)
    {
        Map<String, List<RegisterChange>> changes = getChanges();
        changes.values().removeIf(List::isEmpty);
        if (changes.isEmpty()) {
            return null;
        }
        String chosen = changes.containsKey(kind) ? kind : changes.keySet().iterator().next();
        return new RegisterChanges(chosen, changes.get(chosen),
            page != null && PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1);
    }

    /**
     * @return what is dissolved where the administrator has to look at the successor, or has done so
     */
    public List<RegisterChange> getDoubts()
    {
        return getChanges().values().stream().flatMap(List::stream).filter(change -> !change.isCertain()
            || change.getBefore() != null && this.stated.contains(change.getBefore().getAgs())).toList();
    }

    private RegisterChange compare(String key)
    {
        RegisterEntry then = this.before.containsKey(key) ? this.base.get(key) : null;
        RegisterEntry now = this.register.get(key);
        if (then == null) {
            return new RegisterChange(Kind.NEW, null, now, true);
        }
        if (now.isDissolved()) {
            return compareWithSuccessor(then);
        }
        if (!then.getName().equals(now.getName())) {
            return new RegisterChange(Kind.RENAMED, then, now, true);
        }
        return then.getPopulation() == now.getPopulation() ? null
            : new RegisterChange(Kind.POPULATION, then, now, true);
    }

    private RegisterChange compareWithSuccessor(RegisterEntry then)
    {
        RegisterEntry successor = this.register.successorOf(then.getAgs());
        if (successor == null) {
            return new RegisterChange(Kind.DISSOLVED, then, null, false);
        }
        Kind kind = !this.before.containsKey(successor.getAgs()) && isSameName(then.row(), successor.getName())
            ? Kind.MOVED : Kind.MERGED;
        return new RegisterChange(kind, then, successor, this.successors.get(then.getAgs()).certain());
    }

    private void checkComplete() throws RegisterFileException
    {
        if (!this.rows.keySet().containsAll(this.base.getLands().keySet())
            || this.rows.size() < COMPLETE * this.before.size()) {
            throw new RegisterFileException(Code.INCOMPLETE, 0, Integer.toString(this.rows.size()));
        }
        for (Row row : this.rows.values()) {
            if (!row.isLand() && !row.key().endsWith("000") && !this.rows.containsKey(row.districtKey())) {
                throw new RegisterFileException(Code.DISTRICT, 0, row.key());
            }
        }
    }

    private Row merge(Area area)
    {
        RegisterEntry entry = this.base.get(area.key());
        if (entry == null || !entry.getAgs().equals(area.key())) {
            return new Row(area.key(), area.name(), "", area.type(), area.population(), 0, 0, area.area(), false,
                Past.NONE, Earlier.NOTHING);
        }
        Row known = entry.row();
        boolean renamed = !isSameName(known, area.name());
        Earlier earlier = known.earlier();
        if (renamed) {
            earlier = earlier.andName(known.name());
        }
        if (known.population() != 0 && known.population() != area.population()) {
            earlier = earlier.andPopulation(known.population());
        }
        return new Row(area.key(), renamed ? area.name() : known.name(), known.otherName(), area.type(),
            area.population(), known.lat(), known.lon(), area.area() == 0 ? known.area() : area.area(), false,
            Past.NONE, earlier);
    }

    private static boolean isSameName(Row row, String name)
    {
        return compact(row.name()).equals(compact(name));
    }

    private static String compact(String name)
    {
        return FoldedText.fold(name).replace(" ", "");
    }

    /**
     * A new one lies where the one of its name lay, else in the middle of its district, else of its Land.
     */
    private Row locate(Row row)
    {
        List<Row> land = this.before.values().stream()
            .filter(other -> other.landKey().equals(row.landKey()) && other.hasPosition()).toList();
        String name = FoldedText.fold(FoldedText.withoutQualifier(row.name()));
        Row namesake = land.stream()
            .filter(other -> FoldedText.fold(FoldedText.withoutQualifier(other.name())).equals(name))
            .max(Comparator.comparingInt(Row::population)).orElse(null);
        if (namesake != null) {
            return row.at(namesake.lat(), namesake.lon());
        }
        List<Row> district = land.stream().filter(other -> other.key().startsWith(row.districtKey())).toList();
        List<Row> around = district.isEmpty() ? land : district;
        return row.at((float) around.stream().mapToDouble(Row::lat).average().orElse(0),
            (float) around.stream().mapToDouble(Row::lon).average().orElse(0));
    }

    /**
     * @return {@code true} if that makes a difference
     */
    private boolean state(Register withGuesses, Function<String, String> statement)
    {
        Map<String, Guess> guesses = Map.copyOf(this.successors);
        for (String key : this.before.keySet()) {
            String text = withGuesses.get(key).isDissolved() ? statement.apply(key) : null;
            if (text == null) {
                continue;
            }
            this.stated.add(key);
            if (text.isBlank()) {
                this.successors.remove(key);
            } else {
                RegisterEntry successor = withGuesses.resolve(text).getEntry();
                if (successor == null || successor.isDissolved()) {
                    this.unknown.add(key);
                } else {
                    this.successors.put(key, new Guess(successor.getAgs(), true));
                }
            }
        }
        return !guesses.equals(this.successors);
    }

    private byte[] write(OfficialFile file)
    {
        String date = file.getDate().toString();
        this.before.values().stream().filter(row -> !file.getAreas().containsKey(row.key()))
            .forEach(row -> this.rows.put(row.key(), row.dissolved(new Past(date,
                this.successors.containsKey(row.key()) ? this.successors.get(row.key()).key() : ""))));
        return RegisterReader.write(date, OFFICIAL_SOURCE.formatted(date), this.rows.values());
    }
}
