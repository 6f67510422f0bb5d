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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryType;
import org.xwiki.contrib.opengov.Identifiers;

/**
 * Some rows of a table of an import, to be looked up in the wiki and then planned.
 *
 * @version $Id$
 * @since 0.1
 */
public final class TableWindow
{
    private static final String STATE = "editorialState";

    private final EntryType type;

    private final List<RowDraft> drafts;

    private final Entries entries;

    private final EntryChanges changes;

    private final String seed;

    TableWindow(EntryType type, List<RowDraft> drafts, Entries entries, CellTexts cells, String seed)
    {
        this.type = type;
        this.drafts = List.copyOf(drafts);
        this.entries = entries;
        this.changes = new EntryChanges(cells);
        this.seed = seed;
    }

    /**
     * @return the identifiers to look for
     */
    public List<String> getIdentifiers()
    {
        return this.drafts.stream().map(RowDraft::getIdentifier).filter(text -> !text.isEmpty()).distinct().toList();
    }

    /**
     * @return the official keys to look for
     */
    public List<String> getMunicipalities()
    {
        return EntryKey.isMunicipality(this.type)
            ? this.drafts.stream().map(RowDraft::getKey).filter(text -> !text.isEmpty()).distinct().toList()
            : List.of();
    }

    /**
     * @return the titles to look for
     */
    public List<String> getTitles()
    {
        return EntryKey.isMunicipality(this.type) ? List.of()
            : this.drafts.stream().filter(draft -> draft.getIdentifier().isEmpty())
                .map(draft -> draft.getAlone().getTitle()).filter(text -> !text.isEmpty()).distinct().toList();
    }

    /**
     * @param pages the entries found, each a map of {@code page}, {@code version}, {@code title}, {@code tags},
     *     {@code objects} and {@code editable}; one that nobody may read has no {@code objects}
     * @param defaults what a new entry starts with: class name to a list of numbers and values
     * @return what is to be done with each row
     */
    public List<PlannedRow> plan(List<? extends Map<String, ?>> pages,
        Map<String, ? extends List<? extends Map<String, ?>>> defaults)
    {
        List<StoredEntry> stored = pages.stream().filter(TableWindow::isReadable)
            .map(page -> StoredEntry.of(this.type, page, this.entries)).toList();
        boolean hidden = stored.size() < pages.size();
        Map<String, Integer> keys = new HashMap<>();
        List<PlannedRow> rows = new ArrayList<>();
        for (RowDraft draft : this.drafts) {
            List<StoredEntry> found = stored.stream().filter(entry -> isSame(draft.getIdentifier(), draft.getKey(),
                entry)).toList();
            List<Detail> problems = new ArrayList<>(draft.getProblems());
            Integer same = keys.putIfAbsent(draft.getIdentifier() + '\n' + draft.getKey(), draft.getRow().getNumber());
            if (problems.isEmpty() && same != null) {
                problems.add(Detail.ofRow(RowProblem.DUPLICATE, same));
            }
            addProblems(found, hidden, problems);
            rows.add(problems.isEmpty() ? plan(draft, found.isEmpty() ? null : found.get(0), defaults)
                : new PlannedRow(draft, Outcome.WRONG, null, null, Map.of(), problems));
        }
        return rows;
    }

    /**
     * @param row a row that was planned as new
     * @param page a page that is there by now, as {@link #plan} takes it
     * @return {@code true} if it is the entry of the row
     */
    public boolean isSame(PlannedRow row, Map<String, ?> page)
    {
        String[] parts = row.getKey().split("\n", 2);
        return isReadable(page) && isSame(parts[0], parts[1], StoredEntry.of(this.type, page, this.entries));
    }

    private static boolean isReadable(Map<String, ?> page)
    {
        return page.get("objects") != null;
    }

    private static boolean isSame(String identifier, String key, StoredEntry entry)
    {
        return identifier.isEmpty() ? key.equals(entry.key()) : identifier.equals(entry.get(EntryKey.IDENTIFIER));
    }

    private static void addProblems(List<StoredEntry> found, boolean hidden, List<Detail> problems)
    {
        if (found.size() > 1) {
            problems.add(Detail.ofRow(RowProblem.AMBIGUOUS, found.size()));
        } else if (found.isEmpty() ? hidden : !found.get(0).editable()) {
            problems.add(Detail.ofRow(RowProblem.RIGHT));
        }
    }

    private PlannedRow plan(RowDraft draft, StoredEntry entry,
        Map<String, ? extends List<? extends Map<String, ?>>> defaults)
    {
        Map<String, Object> facts = entry == null ? this.entries.municipality(municipality(draft)) : Map.of();
        EntryForm before = entry == null ? start(facts, defaults) : entry.form();
        EntryForm after = this.entries.read(this.type, draft.getTexts().over(before, draft.getAlone()));
        if (!after.isValid()) {
            List<Detail> errors = after.getErrors().stream().map(error -> new Detail(error.getFieldKey(),
                draft.getAlone().get(error.getParameter()), error.getKey(), error.getArguments())).toList();
            return new PlannedRow(draft, Outcome.WRONG, entry, null, Map.of(), errors);
        }
        List<Detail> details = entry == null ? List.of() : this.changes.between(before, after);
        Outcome outcome = details.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        return new PlannedRow(draft, entry == null ? Outcome.CREATED : outcome, entry, after,
            derived(draft, entry, after, facts), details);
    }

    private String municipality(RowDraft draft)
    {
        return EntryKey.isMunicipality(this.type) ? draft.getKey() : "";
    }

    private EntryForm start(Map<String, Object> facts,
        Map<String, ? extends List<? extends Map<String, ?>>> defaults)
    {
        return facts.isEmpty() ? this.entries.show(this.type, "", List.of(), defaults)
            : this.entries.show(this.type, Objects.toString(facts.get("name"), ""), List.of(),
                Map.of(this.type.getClassName(), List.of(Map.of("number", 0, "values", facts))));
    }

    /** What the form of the type sets itself. */
    private Map<String, Object> derived(RowDraft draft, StoredEntry entry, EntryForm form, Map<String, Object> facts)
    {
        Map<String, Object> derived = new LinkedHashMap<>();
        facts.forEach((name, value) -> {
            if (this.type.getField(name) != null && this.type.getField(name).isDerived()
                && !form.getObjects().get(0).getValues().containsKey(name)) {
                derived.put(name, value);
            }
        });
        if (this.type.getField(STATE) != null) {
            derived.put(STATE, form.getEditorialState());
        }
        if (this.type.getField(EntryKey.IDENTIFIER) != null
            && (entry == null || entry.get(EntryKey.IDENTIFIER).isEmpty())) {
            derived.put(EntryKey.IDENTIFIER, Stream.of(draft.getIdentifier()).filter(text -> !text.isEmpty())
                .findFirst().orElseGet(() -> Identifiers.toProjectIdentifier(
                    this.seed + ' ' + draft.getRow().getNumber())));
        }
        return derived;
    }
}
