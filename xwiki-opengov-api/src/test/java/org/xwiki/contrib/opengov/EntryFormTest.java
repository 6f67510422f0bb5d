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

import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xwiki.contrib.opengov.register.Register;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link EntryForm} with the content type project.
 */
class EntryFormTest
{
    private static final String PROJECT = "OpenGov.Code.ProjectClass";

    private static final String LINK = "OpenGov.Code.LinkClass";

    private static final String MUNICIPALITY = parameter("municipality");

    private final Map<String, Object> parameters = new LinkedHashMap<>(Map.of(
        "title", "Hackerspace in der Innenstadt",
        MUNICIPALITY, "05170024",
        parameter("summary"), "Ein Ort für alle."));

    @Test
    void takesTheShortForm()
    {
        EntryForm form = read(Locale.GERMAN);

        assertThat(form.getErrors()).isEmpty();
        assertThat(form.isValid()).isTrue();
        assertThat(form.getTitle()).isEqualTo("Hackerspace in der Innenstadt");
        assertThat(form.getEditorialState()).isEqualTo("draft");
        assertThat(form.isPublic()).isFalse();
        assertThat(form.getObjects()).singleElement().satisfies(object -> {
            assertThat(object.getClassName()).isEqualTo(PROJECT);
            assertThat(object.getNumber()).isZero();
            assertThat(object.getValues()).containsEntry("checkDue", null).containsAllEntriesOf(
                Map.of("municipality", "05170024", "summary", "Ein Ort für alle.", "land", "05", "populationClass",
                    "12", "sortTitle", "hackerspace in der innenstadt", "sustainability", "")).hasSize(7);
        });
    }

    @Test
    void reportsAllErrorsAtOnceAndKeepsWhatWasTyped()
    {
        this.parameters.clear();
        this.parameters.put("title", " ");
        this.parameters.put(MUNICIPALITY, "Entenhausen");
        this.parameters.put(parameter("summary"), "x".repeat(281));
        this.parameters.put(parameter("amount"), "-1");
        this.parameters.put(parameter("rate"), "100,5");
        this.parameters.put(parameter("rating"), "6");
        this.parameters.put(parameter("effortDays"), "1,5");
        this.parameters.put(parameter("effortCost"), "viel");
        this.parameters.put(parameter("start"), "01.06.2018");
        this.parameters.put(parameter("end"), "Mai 2018");
        this.parameters.put(parameter("asOf"), "2018");
        this.parameters.put(parameter("status"), "perhaps");
        this.parameters.put(parameter("themes"), new String[] {"ENVI", "EDUC", "TECH", "GOVE"});
        this.parameters.put(parameter("effectEvidence"), "javascript:alert(1)");
        this.parameters.put(parameter("contactMail"), "nobody");
        this.parameters.put(parameter("contactPerson"), "Main.WebHome");
        this.parameters.put(parameter("contactName"), "Erika Musterfrau");
        this.parameters.put(parameter("contactConsent"), "perhaps");
        this.parameters.put(parameter("takenOverFrom"), "P-1");
        this.parameters.put(parameter("funder"), "a\u0000b");
        this.parameters.put(parameter("period"), "unknown field");

        EntryForm form = read(Locale.GERMAN);

        assertThat(codes(form)).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
            Map.entry("title", "required"), Map.entry("municipality", "municipalityUnknown"),
            Map.entry("summary", "tooLong"), Map.entry("amount", "tooSmall"), Map.entry("rate", "tooLarge"),
            Map.entry("rating", "tooLarge"), Map.entry("effortDays", "integer"), Map.entry("effortCost", "decimal"),
            Map.entry("end", "notBefore"), Map.entry("asOf", "date"), Map.entry("status", "term"),
            Map.entry("themes", "tooMany"), Map.entry("effectEvidence", "url"), Map.entry("contactMail", "email"),
            Map.entry("contactPerson", "user, consent"), Map.entry("contactName", "consent"),
            Map.entry("contactConsent", "flag"), Map.entry("takenOverFrom", "project"),
            Map.entry("funder", "controlCharacter")));
        this.parameters.forEach((name, value) -> assertThat(form.getAll(name))
            .isEqualTo(value instanceof String[] array ? Arrays.asList(array) : List.of(value)));
        assertThat(form.isValid()).isFalse();
    }

    @Test
    void whatCannotBeSeenIsNothing()
    {
        this.parameters.put("title", "\u00a0\u200b\t ");
        this.parameters.put(LINK + "_0_address", "\u200b");

        EntryForm form = read(Locale.GERMAN);

        assertThat(codes(form)).isEqualTo(Map.of("title", "required"));
        assertThat(form.getTitle()).isEmpty();
        assertThat(form.getObjects()).hasSize(1);
    }

    @Test
    void errorsSpeakTheReadersLanguage()
    {
        this.parameters.put(parameter("summary"), "x".repeat(281));
        this.parameters.put(parameter("start"), "31.05.2018");
        this.parameters.put(parameter("end"), "2017");
        this.parameters.put(parameter("asOf"), "bald");
        EntryForm form = read(Locale.GERMAN);

        assertThat(form.getErrors(parameter("summary"))).singleElement().satisfies(error -> {
            assertThat(error.getParameter()).isEqualTo(parameter("summary"));
            assertThat(error.getFieldKey()).isEqualTo("opengov.project.summary");
            assertThat(error.getKey()).isEqualTo("opengov.error.tooLong");
            assertThat(error.getArguments()).containsExactly("280", "281");
            assertThat(error).hasToString(parameter("summary") + ": tooLong[280, 281]");
        });
        assertThat(form.getErrors(parameter("end"))).singleElement()
            .satisfies(error -> assertThat(error.getArguments()).containsExactly("31. Mai 2018"));
        assertThat(form.getErrors(parameter("asOf"))).singleElement()
            .satisfies(error -> assertThat(error.getArguments()).containsExactly("31.05.2017"));
    }

    @Test
    void understandsNamesOfMunicipalities()
    {
        this.parameters.put(MUNICIPALITY, "Moers");
        assertThat(main(read(Locale.GERMAN))).containsEntry("municipality", "05170024");

        this.parameters.put(MUNICIPALITY, Register.getInstance().get("05170024").getLabel());
        assertThat(main(read(Locale.GERMAN))).containsEntry("municipality", "05170024");

        this.parameters.put(MUNICIPALITY, "Neuenkirchen");
        assertThat(read(Locale.GERMAN).getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getCode()).isEqualTo("municipalityAmbiguous");
            assertThat(error.getArguments()).singleElement().asString().contains("Neuenkirchen (", "; ");
        });
    }

    @Test
    void givesTheTypesThatXWikiStores()
    {
        this.parameters.put(parameter("amount"), "1.234,50 €");
        this.parameters.put(parameter("effortDays"), "1.000");
        this.parameters.put(parameter("start"), "Mai 2017");
        this.parameters.put(parameter("asOf"), "31.05.2017");
        this.parameters.put(parameter("principles"), new String[] {"", "participation", "transparency", "participation"});
        this.parameters.put(parameter("themes"), "");
        this.parameters.put(parameter("standards"), "OParl 1.0, DCAT-AP.de ,");
        this.parameters.put(parameter("rate"), "");
        this.parameters.put(parameter("contactConsent"), List.of("", "1"));
        this.parameters.put(parameter("situation"), "Erste Zeile\r\nZweite Zeile");
        this.parameters.put("XWiki.TagClass_0_tags", "offene Daten, Sensoren, offene Daten");

        EntryForm form = read(Locale.GERMAN);

        assertThat(form.getErrors()).isEmpty();
        assertThat(form.getTags()).containsExactly("offene Daten", "Sensoren");
        assertThat(form.get(parameter("contactConsent"))).isEqualTo("1");
        assertThat(main(form)).containsEntry("amount", 1234.5).containsEntry("effortDays", 1000)
            .containsEntry("start", "2017-05").containsEntry("rate", null)
            .containsEntry("principles", List.of("participation", "transparency")).containsEntry("themes", List.of())
            .containsEntry("standards", List.of("OParl 1.0", "DCAT-AP.de"))
            .containsEntry("situation", "Erste Zeile\nZweite Zeile").doesNotContainKeys("tags", "title", "end")
            .hasEntrySatisfying("asOf", date -> assertThat((Date) date).isEqualTo("2017-05-31T00:00:00"));
    }

    @Test
    void neverTakesWhatTheWikiSetsItself()
    {
        this.parameters.put(parameter("identifier"), "P-00000000");
        this.parameters.put(parameter("land"), "16");

        assertThat(main(read(Locale.GERMAN))).containsEntry("land", "05").doesNotContainKey("identifier");
    }

    @Test
    void publishesOnlyWhatIsComplete()
    {
        this.parameters.put(parameter("editorialState"), "published");
        this.parameters.put(parameter("status"), "completed");

        EntryForm incomplete = read(Locale.GERMAN);

        assertThat(incomplete.isPublic()).isTrue();
        assertThat(codes(incomplete)).isEqualTo(new TreeMap<>(Map.of("principles", "required", "themes", "required",
            "contactFunction", "requiredOneOf", "start", "required", "asOf", "required", "situation", "required",
            "aims", "required", "results", "required", "transferability", "required", "licence", "required")));
        assertThat(incomplete.getCompleteness().getMissing()).extracting(Field::getName).containsExactly("principles",
            "themes", "contactFunction", "start", "asOf", "situation", "aims", "transferability", "licence", "results");
        assertThat(incomplete.getCompleteness().getPercent()).isEqualTo(28);
        assertThat(incomplete.getCompleteness().isComplete()).isFalse();

        complete();
        EntryForm complete = read(Locale.GERMAN);

        assertThat(complete.getErrors()).isEmpty();
        assertThat(complete.getCompleteness().getPercent()).isEqualTo(100);
        assertThat(complete.getCompleteness().isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"draft", "proposed", "needsUpdate", "archived", "nonsense", "''"})
    void otherStatesNeedTheDraftOnly(String state)
    {
        this.parameters.put(parameter("editorialState"), state);

        assertThat(read(Locale.GERMAN).getErrors()).extracting(FormError::getCode)
            .isEqualTo("nonsense".equals(state) ? List.of("term") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"contactFunction, Stabsstelle", "contactMail, open@moers.de", "contactForm, https://moers.de/kontakt"})
    void anyContactWill(String name, String value)
    {
        complete();
        this.parameters.remove(parameter("contactFunction"));
        this.parameters.put(parameter(name), value);

        assertThat(read(Locale.GERMAN).getErrors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017, 2017, true", "2017-05, 2017, true", "2017-05-31, 2017-05, true", "2018, 2017, false",
        "2017-06, 2017-05-31, false", "2017-06-01, 2017-06-01, true"})
    void comparesPeriodsAsFarAsTheyGo(String start, String end, boolean valid)
    {
        this.parameters.put(parameter("start"), start);
        this.parameters.put(parameter("end"), end);

        assertThat(read(Locale.ENGLISH).isValid()).isEqualTo(valid);
    }

    @Test
    void readsRowsByTheirNumbers()
    {
        this.parameters.put(LINK + "_0_address", "");
        this.parameters.put(LINK + "_0_title", "  ");
        this.parameters.put(LINK + "_2_address", "https://example.org/");
        this.parameters.put(LINK + "_2_kind", "source");
        this.parameters.put(LINK + "_10_title", "without address");
        this.parameters.put(LINK + "_11_unknown", "x");
        this.parameters.put(LINK + "_9999999_title", "number too big");
        this.parameters.put(LINK + "X_1_title", "other class");

        EntryForm form = read(Locale.GERMAN);

        assertThat(form.getNumbers(LINK)).containsExactly(0, 2, 10);
        assertThat(form.getNumbers("OpenGov.Code.PictureClass")).isEmpty();
        assertThat(form.getNumbers("XWiki.XWikiUsers")).isEmpty();
        assertThat(form.getObjects()).filteredOn(object -> LINK.equals(object.getClassName()))
            .extracting(EntryObject::getNumber).containsExactly(2, 10);
        assertThat(form.getErrors()).singleElement()
            .hasToString("OpenGov.Code.LinkClass_10_address: required[]");
    }

    @Test
    void theNewestSustainabilityRecordCounts()
    {
        String record = "OpenGov.Code.SustainabilityRecordClass_";
        this.parameters.put(record + "0_checked", "01.06.2021");
        this.parameters.put(record + "0_state", "ended");
        this.parameters.put(record + "1_checked", "01.06.2020");
        this.parameters.put(record + "1_state", "ownMeans");
        this.parameters.put(record + "1_nextCheck", "01.06.2019");

        EntryForm form = read(Locale.GERMAN);

        assertThat(main(form)).containsEntry("sustainability", "ended").containsEntry("checkDue",
            new PartialDate(2022, 6, 1).toDate());
        assertThat(form.getErrors()).extracting(FormError::getCode).containsExactly("notBefore");
    }

    @Test
    void refusesThousandsOfRows()
    {
        for (int i = 0; i < 5000; i++) {
            this.parameters.put(LINK + '_' + i + "_address", "https://example.org/" + i);
        }

        EntryForm form = read(Locale.GERMAN);

        assertThat(form.getNumbers(LINK)).hasSize(5000);
        assertThat(form.getObjects()).hasSize(EntryReader.MAX_ROWS + 1);
        assertThat(form.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getCode()).isEqualTo("tooManyRows");
            assertThat(error.getArguments()).containsExactly(String.valueOf(EntryReader.MAX_ROWS));
            assertThat(error.getParameter()).isEqualTo(LINK + '_' + EntryReader.MAX_ROWS + "_address");
        });
    }

    @Test
    void refusesAMegabyteInEveryField()
    {
        String text = "Lang ".repeat(250_000);
        EntryType type = EntryTypes.get("project");
        type.getFields().forEach(field -> this.parameters.put(field.getParameter(), text));

        EntryForm form = read(Locale.GERMAN);

        assertThat(type.getFields()).filteredOn(field -> !field.isDerived())
            .allMatch(field -> !form.getErrors(field.getParameter()).isEmpty())
            .allMatch(field -> form.get(field.getParameter()).equals(text));
    }

    @Test
    void takesParametersOfAnyShape()
    {
        Map<String, Object> odd = new HashMap<>(this.parameters);
        odd.put("title", new String[] {null, "Titel"});
        odd.put(null, "x");
        odd.put(parameter("funder"), null);
        odd.put(parameter("amount"), new Object[0]);
        odd.put(parameter("themes"), Collections.singletonList(null));
        odd.put(parameter("rating"), 3);

        EntryForm form = EntryForm.fromRequest(EntryTypes.get("project"), odd, null, Register.getInstance());

        assertThat(form.getErrors()).isEmpty();
        assertThat(form.getTitle()).isEqualTo("Titel");
        assertThat(form.get(null)).isEqualTo("x");
        assertThat(form.get("nothing")).isEmpty();
        assertThat(form.getAll("nothing")).isEmpty();
        assertThat(form.getErrors(null)).isEmpty();
        assertThat(main(form)).containsEntry("rating", 3).containsEntry("funder", "").containsEntry("amount", null);
        assertThat(EntryForm.fromRequest(EntryTypes.get("project"), null, Locale.GERMAN, Register.getInstance())
            .getErrors()).hasSize(3);
    }

    @Test
    void showsStoredValuesAsTheyAreTyped()
    {
        complete();
        this.parameters.put(parameter("amount"), "1234,5");
        this.parameters.put(parameter("effortDays"), "1000");
        this.parameters.put(parameter("contactConsent"), "1");
        this.parameters.put(parameter("standards"), "OParl 1.0, DCAT-AP.de");
        this.parameters.put(LINK + "_4_address", "https://example.org/");
        this.parameters.put("XWiki.TagClass_0_tags", "a, b");
        EntryForm typed = read(Locale.GERMAN);
        assertThat(typed.getErrors()).isEmpty();

        EntryForm stored = store(typed, Locale.GERMAN);

        this.parameters.put(MUNICIPALITY, Register.getInstance().get("05170024").getLabel());
        this.parameters.forEach((name, value) -> assertThat(stored.get(name)).as(name).isEqualTo(value));
        assertThat(stored.getType()).hasToString("project");
        assertThat(stored.getNumbers(LINK)).containsExactly(4);
        assertThat(stored.getErrors()).isEmpty();
        assertThat(main(stored)).containsAllEntriesOf(main(typed));
        assertThat(store(typed, Locale.ENGLISH).get(parameter("asOf"))).isEqualTo("2018-12-31");
        assertThat(main(store(typed, Locale.ENGLISH))).containsAllEntriesOf(main(typed));
    }

    @Test
    void showsNothingStored()
    {
        EntryForm form = EntryForm.fromValues(EntryTypes.get("municipality"), null, null, null, Locale.GERMAN,
            Register.getInstance());

        assertThat(form.get("title")).isEmpty();
        assertThat(form.getErrors()).extracting(FormError::getCode).containsExactly("required");
        assertThat(form.getTags()).isEmpty();
    }

    @Test
    void showsWhateverIsStored()
    {
        Map<String, Object> values = new HashMap<>(Map.of("start", "someday", "municipality", "00000000", "amount",
            "much", "themes", "ENVI", "asOf", new Date(0)));
        values.put("rate", null);

        EntryForm form = EntryForm.fromValues(EntryTypes.get("project"), "x", null,
            Map.of(PROJECT, List.of(Map.of("number", 0, "values", values), Map.of())), Locale.GERMAN,
            Register.getInstance());

        assertThat(form.get(parameter("start"))).isEqualTo("someday");
        assertThat(form.get(MUNICIPALITY)).isEqualTo("00000000");
        assertThat(form.get(parameter("amount"))).isEqualTo("much");
        assertThat(form.get(parameter("themes"))).isEqualTo("ENVI");
        assertThat(form.get(parameter("rate"))).isEmpty();
    }

    @Test
    void sortKeyFitsItsFieldEvenIfItIsLongerThanTheTitle()
    {
        EntryType type = EntryTypes.get("project");
        EntryForm form = EntryForm.fromRequest(type, Map.of("title", "릆".repeat(150)), Locale.GERMAN,
            Register.getInstance());

        assertThat(form.getErrors("title")).isEmpty();
        assertThat(main(form).get("sortTitle").toString()).hasSizeGreaterThan(150)
            .hasSizeLessThanOrEqualTo(type.getField("sortTitle").getMaxLength());
    }

    @Test
    void readsMunicipalities()
    {
        String prefix = "OpenGov.Code.MunicipalityClass_0_";
        EntryForm form = EntryForm.fromRequest(EntryTypes.get("municipality"), Map.of("title", "Moers",
            prefix + "population", "104.000", prefix + "validFrom", "01.01.2020", prefix + "validTo", "31.12.2019",
            prefix + "ags", "00000000"), Locale.GERMAN, Register.getInstance());

        assertThat(main(form)).containsEntry("population", 104_000).containsEntry("populationClass", "12")
            .containsEntry("sortTitle", "moers").doesNotContainKeys("ags", "land", "sustainability");
        assertThat(form.getErrors()).extracting(FormError::getCode).containsExactly("notBefore");
        assertThat(form.getObjects().get(0)).asString().startsWith("OpenGov.Code.MunicipalityClass[0]{");
    }

    private void complete()
    {
        this.parameters.put(parameter("editorialState"), "published");
        this.parameters.put(parameter("principles"), "participation");
        this.parameters.put(parameter("themes"), "GOVE");
        this.parameters.put(parameter("contactFunction"), "Stabsstelle Digitalisierung");
        this.parameters.put(parameter("start"), "05/2017");
        this.parameters.put(parameter("status"), "completed");
        this.parameters.put(parameter("asOf"), "31.12.2018");
        this.parameters.put(parameter("situation"), "Ausgangslage");
        this.parameters.put(parameter("aims"), "Ziele");
        this.parameters.put(parameter("results"), "Ergebnisse");
        this.parameters.put(parameter("transferability"), "asIs");
        this.parameters.put(parameter("licence"), "ccby40");
    }

    @Test
    void readsWhatOtherTypesHold()
    {
        EntryForm event = EntryForm.fromRequest(EntryTypes.get("event"), Map.of(
            "title", "Offene Daten", "OpenGov.Code.EventClass_0_start", "31.05.2026 18:00",
            "OpenGov.Code.EventClass_0_end", "31.05.2026 20 Uhr",
            "OpenGov.Code.EventClass_0_group", "OpenGov.WorkingGroups.Daten.WebHome",
            "OpenGov.Code.EventClass_0_projects", "p-7k3m9qxa, P-7K3M9QXB"), Locale.GERMAN, Register.getInstance());

        assertThat(codes(event)).isEmpty();
        assertThat(event.getObjects().get(0).getValues()).containsEntry("start", "2026-05-31T18:00")
            .containsEntry("end", "2026-05-31T20:00").containsEntry("group", "OpenGov.WorkingGroups.Daten.WebHome")
            .containsEntry("projects", List.of("P-7K3M9QXA", "P-7K3M9QXB"));
    }

    @ParameterizedTest
    @CsvSource({"start, bald, dateTime", "end, 30.05.2026 18:00, notBefore", "group, Main.WebHome, entry",
        "group, OpenGov.Organisations.X.WebHome, entry", "organisation, OpenGov.Organisations.X@y, entry",
        "projects, 'P-7K3M9QXA, P-1', project"})
    void refusesWhatOtherTypesCannotHold(String field, String text, String code)
    {
        Map<String, String> typed = new HashMap<>(Map.of("title", "Offene Daten",
            "OpenGov.Code.EventClass_0_start", "31.05.2026 18:00"));
        typed.put("OpenGov.Code.EventClass_0_" + field, text);

        EntryForm event =
            EntryForm.fromRequest(EntryTypes.get("event"), typed, Locale.GERMAN, Register.getInstance());

        assertThat(codes(event)).isEqualTo(Map.of("OpenGov.Code.EventClass_0_" + field, code));
    }

    @Test
    void readsWhoUsesWhichStandard()
    {
        EntryForm adoption = EntryForm.fromRequest(EntryTypes.get("adoption"), Map.of("title", "Moers wendet es an",
            "OpenGov.Code.AdoptionClass_0_standard", "ogs-7", "OpenGov.Code.AdoptionClass_0_version", "1.0.0",
            "OpenGov.Code.AdoptionClass_0_degree", "partly", "OpenGov.Code.AdoptionClass_0_municipality", "05170024",
            "OpenGov.Code.FulfilmentClass_4_requirement", "R-1",
            "OpenGov.Code.FulfilmentClass_4_fulfilment", "notApplicable"), Locale.GERMAN, Register.getInstance());

        assertThat(codes(adoption)).isEmpty();
        assertThat(adoption.getObjects().get(0).getValues()).containsEntry("standard", "OGS-7")
            .containsEntry("land", "05");
        assertThat(adoption.getObjects().get(1).getValues()).containsEntry("requirement", "R-1")
            .containsEntry("fulfilment", "notApplicable");
    }

    @Test
    void refusesWhatIsNoIdentifierOfAStandard()
    {
        EntryForm adoption = EntryForm.fromRequest(EntryTypes.get("adoption"),
            Map.of("OpenGov.Code.AdoptionClass_0_standard", "OGS-0"), Locale.GERMAN, Register.getInstance());

        assertThat(codes(adoption)).containsEntry("OpenGov.Code.AdoptionClass_0_standard", "standard");
    }

    @Test
    void writesTimesAsTheyAreTyped()
    {
        EntryForm event = EntryForm.fromValues(EntryTypes.get("event"), "x", List.of(),
            Map.of("OpenGov.Code.EventClass", List.of(Map.of("number", 0, "values", Map.of("start",
                "2026-05-31T18:00")))), Locale.GERMAN, Register.getInstance());

        assertThat(event.get("OpenGov.Code.EventClass_0_start")).isEqualTo("31.05.2026 18:00");
    }

    @Test
    void whatIsNotForEverybodyIsKeptApart()
    {
        assertThat(read(Locale.GERMAN).getContact().isEmpty()).isTrue();

        this.parameters.put(parameter("contactFunction"), "Stabsstelle Digitalisierung");
        this.parameters.put(parameter("contactMail"), "open@moers.de");
        this.parameters.put(parameter("contactConsent"), "0");
        EntryForm form = read(Locale.GERMAN);

        assertThat(form.getObjects().get(0).getValues()).containsKey("contactFunction")
            .doesNotContainKeys("contactMail", "contactConsent");
        assertThat(form.getContact().getClassName()).isEqualTo("OpenGov.Code.ContactClass");
        assertThat(form.getContact().getValues())
            .isEqualTo(Map.of("contactMail", "open@moers.de", "contactConsent", 0));
        assertThat(form.getContact().isEmpty()).isFalse();
    }

    private EntryForm read(Locale locale)
    {
        return EntryForm.fromRequest(EntryTypes.get("project"), this.parameters, locale, Register.getInstance());
    }

    private static EntryForm store(EntryForm form, Locale locale)
    {
        Map<String, List<Map<String, Object>>> objects = new HashMap<>();
        Stream.concat(form.getObjects().stream(), Stream.of(form.getContact())).forEach(object -> objects.put(
            object.getClassName(), List.of(Map.of("number", object.getNumber(), "values", object.getValues()))));
        return EntryForm.fromValues(form.getType(), form.getTitle(), form.getTags(), objects, locale,
            Register.getInstance());
    }

    private static Map<String, Object> main(EntryForm form)
    {
        return form.getObjects().get(0).getValues();
    }

    private static Map<String, String> codes(EntryForm form)
    {
        Map<String, String> codes = new TreeMap<>();
        form.getErrors().forEach(error -> codes.merge(error.getParameter().replace(PROJECT + "_0_", "")
            .replace(EntryType.CONTACT + "_0_", ""), error.getCode(), (one, other) -> one + ", " + other));
        return codes;
    }

    private static String parameter(String name)
    {
        Field field = EntryTypes.get("project").getField(name);
        return field == null ? PROJECT + "_0_" + name : field.getParameter();
    }
}
