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
package org.xwiki.contrib.opengov;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.xwiki.contrib.opengov.register.Register;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for {@link EntryForm} whatever is typed.
 */
class EntryFormPropertiesTest
{
    private static final List<Field> FIELDS = EntryTypes.get("project").getFields();

    @Provide
    Arbitrary<Map<String, List<String>>> requests()
    {
        Arbitrary<String> names = Arbitraries.oneOf(Arbitraries.of(FIELDS).map(Field::getParameter),
            Arbitraries.of(FIELDS).map(field -> field.getParameter(12)), Arbitraries.strings().ofMaxLength(20));
        Arbitrary<String> values = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(300),
            Arbitraries.of("", " ", "05170024", "2017-05", "31.05.2017", "1", "1.234,5", "transparency", "published",
                "https://example.org/", "{{velocity}}$doc.delete(){{/velocity}}", "<script>alert(1)</script>", "a, b"));
        return Arbitraries.maps(names, values.list().ofMaxSize(4)).ofMaxSize(30);
    }

    @Property(tries = 200)
    void nothingIsLostAndNothingBreaks(@ForAll("requests") Map<String, List<String>> request)
    {
        EntryForm form = read(request);

        assertThat(form.getErrors()).isNotNull();
        assertThat(form.getCompleteness().getPercent()).isBetween(0, 100);
        request.forEach((name, values) -> assertThat(form.getAll(name)).isEqualTo(values));
    }

    @Property(tries = 200)
    void onlyValidValuesAreStored(@ForAll("requests") Map<String, List<String>> request)
    {
        EntryForm form = read(request);

        assertThat(form.getObjects().get(0).getValues()).allSatisfy((name, value) -> {
            Field field = EntryTypes.get("project").getField(name);
            if (value instanceof String text) {
                assertThat(text).hasSizeLessThanOrEqualTo(field.getMaxLength()).doesNotContain("\u0000");
            }
            if (field.getVocabulary() != null) {
                List<?> codes = value instanceof List<?> list ? list : List.of(value);
                assertThat(codes).allMatch(code -> "".equals(code)
                    || Vocabularies.get(field.getVocabulary()).contains((String) code));
            }
        });
    }

    @Property(tries = 200)
    void whatIsStoredIsShownAndReadAgain(@ForAll("requests") Map<String, List<String>> request,
        @ForAll("languages") Locale locale)
    {
        EntryForm form = read(request);
        EntryObject main = form.getObjects().get(0);

        EntryForm shown = EntryForm.fromValues(form.getType(), form.getTitle(), form.getTags(),
            Map.of(main.getClassName(), List.of(Map.of("number", 0, "values", main.getValues()))), locale,
            Register.getInstance());

        main.getValues().forEach((name, value) -> {
            if (!form.getType().getField(name).isDerived()) {
                assertThat(shown.getObjects().get(0).getValues()).containsEntry(name, value);
            }
        });
        assertThat(shown.getTitle()).isEqualTo(form.getTitle());
        assertThat(shown.getTags()).isEqualTo(form.getTags());
    }

    @Provide
    Arbitrary<Locale> languages()
    {
        return Arbitraries.of(Locale.GERMAN, Locale.ENGLISH, Locale.FRENCH, Locale.ROOT);
    }

    private static EntryForm read(Map<String, List<String>> request)
    {
        return EntryForm.fromRequest(EntryTypes.get("project"), request, Locale.GERMAN, Register.getInstance());
    }
}
