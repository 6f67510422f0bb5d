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

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.Field;
import org.xwiki.contrib.opengov.Section;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is exported is imported unchanged, whatever was typed into the form.
 */
class RoundTripPropertiesTest
{
    private static final Map<String, List<String>> LABELS = TestEntries.labels(TestEntries.PROJECT);

    private static final TestEntries GERMAN = new TestEntries(Locale.GERMAN);

    @Provide
    Arbitrary<String> texts()
    {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60), Arbitraries.strings()
            .withChars(";|,\"'\n =+-@\\äß€x1.\t").ofMaxLength(20), Arbitraries.of("=1+1", "'=1", "-5", "a; b",
                "\"a\"; b", "05170024", "P-7Z3K0QXM", "2017-05", "31.05.2017", "1", "1.234", "1234,5", "12,345",
                "transparency", "published", "https://example.org/a;b?c=1,2", "XWiki.Anna", "anna@example.org"));
    }

    @Provide
    Arbitrary<EntryForm> forms()
    {
        Arbitrary<Map<String, String>> values = Arbitraries
            .maps(Arbitraries.of(TestEntries.PROJECT.getSections().stream().flatMap(this::parameters).toList()),
                texts())
            .ofMaxSize(40);
        return Arbitraries.maps(Arbitraries.just(""), values).ofSize(1).map(map -> valid(map.get("")));
    }

    private java.util.stream.Stream<String> parameters(Section section)
    {
        return section.getFields().stream().flatMap(field -> section.isRepeated()
            ? java.util.stream.Stream.of(field.getParameter(0), field.getParameter(3), field.getParameter(7))
            : java.util.stream.Stream.of(field.getParameter()));
    }

    /** The form without what is wrong with it, as it could have been saved. */
    private static EntryForm valid(Map<String, String> typed)
    {
        Map<String, String> right = new LinkedHashMap<>(typed);
        right.putIfAbsent("title", "Titel");
        right.put("OpenGov.Code.ProjectClass_0_summary", "Worum es geht");
        right.put("OpenGov.Code.ProjectClass_0_municipality", "05315000");
        right.put("OpenGov.Code.ProjectClass_0_editorialState", "draft");
        for (int i = 0; i < 5; i++) {
            GERMAN.read(TestEntries.PROJECT, right).getErrors().forEach(error -> {
                String parameter = error.getParameter();
                if (parameter.contains("_0_") && parameter.startsWith("OpenGov.Code.ProjectClass")) {
                    right.remove(parameter);
                } else {
                    String row = parameter.replaceFirst("_[a-zA-Z]+$", "_");
                    right.keySet().removeIf(name -> name.startsWith(row) || name.equals(parameter));
                }
            });
            right.putIfAbsent("title", "Titel");
        }
        return GERMAN.read(TestEntries.PROJECT, right);
    }

    @Property(tries = 50)
    void whatIsExportedIsUnchanged(@ForAll("forms") EntryForm form, @ForAll("languages") Locale locale) throws Exception
    {
        assertThat(form.getErrors()).isEmpty();
        Map<String, Object> page = TestEntries.page(form, Map.of("identifier", "P-7Z3K0QXM", "editorialState", "draft"));

        PlannedRow row = plan(page, List.of(page), locale);

        assertThat(row.getDetails()).isEmpty();
        assertThat(row.getOutcome()).isEqualTo("unchanged");
    }

    @Property(tries = 50)
    void whatIsExportedMakesTheSameEntryElsewhere(@ForAll("forms") EntryForm form) throws Exception
    {
        Map<String, Object> page = TestEntries.page(form, Map.of("identifier", "P-7Z3K0QXM", "editorialState", "draft"));

        PlannedRow row = plan(page, List.of(), Locale.GERMAN);

        assertThat(row.getDetails()).isEmpty();
        assertThat(row.getOutcome()).isEqualTo("created");
        assertThat(row.getDerived()).containsEntry("identifier", "P-7Z3K0QXM");
        assertThat(row.getForm().getTitle()).isEqualTo(form.getTitle());
        assertThat(row.getForm().getTags()).isEqualTo(form.getTags());
        for (Field field : TestEntries.PROJECT.getFields(TestEntries.PROJECT.getClassName())) {
            Object value = form.getObjects().get(0).getValues().get(field.getName());
            if (field.isProperty() && value != null && !"".equals(value) && !List.of().equals(value)) {
                assertThat(row.getForm().getObjects().get(0).getValues()).containsEntry(field.getName(), value);
            }
        }
    }

    @Property(tries = 300)
    void noTextBecomesAFormula(@ForAll("texts") String text)
    {
        String cell = FormulaGuard.protect(text);

        assertThat(FormulaGuard.unprotect(cell)).isEqualTo(text);
        assertThat(PlainNumber.is(cell) || cell.isBlank() || "=+-@\t\r".indexOf(cell.stripLeading().charAt(0)) < 0)
            .isTrue();
    }

    @Property(tries = 300)
    void listsAreReadAsTheyWereWritten(@ForAll("lists") List<String> items)
    {
        assertThat(ListCell.split(ListCell.join(items))).isEqualTo(items);
    }

    @Provide
    Arbitrary<List<String>> lists()
    {
        return texts().map(text -> text.replace("\r", "").strip()).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Locale> languages()
    {
        return Arbitraries.of(Locale.GERMAN, Locale.ENGLISH);
    }

    private static PlannedRow plan(Map<String, Object> page, List<Map<String, Object>> stored, Locale locale)
        throws Exception
    {
        TableWriter writer = new TableWriter(TestEntries.PROJECT, LABELS, new TestEntries(Locale.ROOT), true);
        String file = writer.getHead() + writer.write(page);
        Table table = Table.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        List<String> targets = ImportTable.guess(TestEntries.PROJECT, table, LABELS);
        assertThat(targets).isEqualTo(Column.of(TestEntries.PROJECT).stream().map(Column::getId).toList());
        ImportTable importing =
            new ImportTable(TestEntries.PROJECT, targets, Map.of(), LABELS, new TestEntries(locale), "seed");
        List<PlannedRow> rows = importing.read(importing.content(table), 0, 10).plan(stored, Map.of());
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
