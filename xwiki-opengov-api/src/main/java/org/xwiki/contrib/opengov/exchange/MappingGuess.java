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
package org.xwiki.contrib.opengov.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.EntryType;

/**
 * Guesses from its heading which field a column is about.
 */
final class MappingGuess
{
    private static final int SAME = 100;

    private static final int START = 60;

    private static final int END = 50;

    private static final int WITHIN = 40;

    /** How much more an own name counts than what people also call it. */
    private static final int OWN = 5;

    private static final int MIN_LENGTH = 3;

    private static final String SPACE = " ";

    private static final int SAMPLE = 50;

    private static final Map<String, Pattern> NEEDED =
        Map.of("url", Pattern.compile("://|www\\."), "email", Pattern.compile("@"));

    /** What people call fields besides their labels. */
    private static final Synonyms SYNONYMS = new Synonyms("headings.properties");

    private final Labels labels;

    MappingGuess(Labels labels)
    {
        this.labels = labels;
    }

    /**
     * @param type the content type
     * @param table a table
     * @return for each of its columns the name of a column of the type, or an empty text
     */
    List<String> guess(EntryType type, Table table)
    {
        List<String> headings = table.getHeadings();
        List<Match> matches = new ArrayList<>();
        for (Column column : Column.of(type)) {
            for (int index = 0; index < headings.size(); index++) {
                int score = score(column, Labels.fold(headings.get(index)));
                if (score > 0 && fits(column, table, index)) {
                    matches.add(new Match(index, column.getId(), score));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::score).reversed());
        List<String> targets = new ArrayList<>(Collections.nCopies(headings.size(), ""));
        Set<String> taken = new HashSet<>();
        for (Match match : matches) {
            if (targets.get(match.index()).isEmpty() && taken.add(match.target())) {
                targets.set(match.index(), match.target());
            }
        }
        return List.copyOf(targets);
    }

    /** Many headings mean an address in some way; the values tell whether they are any. */
    private static boolean fits(Column column, Table table, int index)
    {
        Pattern needed = NEEDED.get(column.getField().getType());
        List<String> cells = table.getRows().stream().map(row -> row.getCell(index)).filter(cell -> !cell.isEmpty())
            .limit(SAMPLE).toList();
        return needed == null || cells.isEmpty() || cells.stream().anyMatch(cell -> needed.matcher(cell).find());
    }

    private int score(Column column, String heading)
    {
        int own = Stream.concat(this.labels.headings(column).stream(), Stream.of(column.getId()))
            .mapToInt(name -> score(heading, Labels.fold(name))).max().orElse(0);
        int other = SYNONYMS.of(column.getId()).stream()
            .mapToInt(name -> score(heading, name)).max().orElse(0);
        return Math.max(own == 0 ? 0 : own + OWN, other);
    }

    private static int score(String heading, String name)
    {
        if (heading.equals(name)) {
            return SAME;
        }
        if (name.length() < MIN_LENGTH) {
            return 0;
        }
        if (heading.startsWith(name + SPACE)) {
            return START;
        }
        if (heading.endsWith(SPACE + name)) {
            return END;
        }
        return heading.contains(SPACE + name + SPACE) ? WITHIN : 0;
    }

    /**
     * A column of a file and what it may be.
     */
    private record Match(int index, String target, int score)
    {
    }
}
