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
package org.xwiki.contrib.opengov.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.xwiki.contrib.opengov.Term;
import org.xwiki.contrib.opengov.Vocabularies;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;

/**
 * Makes up projects as they would be sent by the form: the same number gives the same project, every time.
 *
 * @version $Id$
 * @since 0.1
 */
public final class ProjectGenerator
{
    private static final long SEED = 20260101;

    private static final String MUNICIPALITY = "municipality";

    private static final String MONTH = "%d-%02d";

    private static final String PROJECT = "OpenGov.Code.ProjectClass_0_";

    private static final List<String> KINDS = List.of("Bürgerhaushalt", "Open-Data-Portal", "Beteiligungsplattform",
        "Ratsinformationssystem", "Mängelmelder", "Leitbild", "Digitales Stadtarchiv", "Offene Werkstatt",
        "Klimakarte", "Jugendrat", "Transparenzbericht", "Bürgerrat");

    private static final List<String> ABOUT = List.of("für die Innenstadt", "mit den Ortsteilen", "mit Schulen",
        "der Verwaltung", "für Familien", "im Quartier", "für das Klima", "mit Vereinen", "im Landkreis", "für alle");

    private static final List<String> SENTENCES = List.of(
        "Die Verwaltung hat die Einwohnerinnen und Einwohner früh **beteiligt**.",
        "Die Daten stehen unter einer offenen Lizenz und werden monatlich erneuert.",
        "Aus den Fachämtern kamen je zwei Personen in die Arbeitsgruppe.",
        "Vorschläge wurden öffentlich beraten, und zu jedem gab es eine begründete Antwort.",
        "Die Software ist quelloffen und wird mit anderen Kommunen weiterentwickelt.",
        "Der Rat hat die Fortsetzung mit großer Mehrheit beschlossen.",
        "* Auftakt im Rathaus\n* Werkstätten in den Ortsteilen\n* Abschluss mit dem Rat",
        "Der Aufwand war kleiner als gedacht, weil es Vorlagen aus der Nachbarstadt gab.");

    private static final int FIRST_YEAR = 2012;

    private static final int YEARS = 12;

    private final List<RegisterEntry> municipalities;

    /**
     * Projects in 2,000 municipalities.
     */
    public ProjectGenerator()
    {
        this(2000);
    }

    /**
     * @param municipalities in how many municipalities the projects are
     */
    public ProjectGenerator(int municipalities)
    {
        List<RegisterEntry> all = Register.getInstance().getEntries().stream()
            .filter(entry -> MUNICIPALITY.equals(entry.getKind())).toList();
        int step = all.size() / municipalities;
        this.municipalities = IntStream.range(0, municipalities).mapToObj(i -> all.get(i * step))
            .toList();
    }

    /**
     * @return the municipalities that the projects are in
     */
    public List<RegisterEntry> getMunicipalities()
    {
        return this.municipalities;
    }

    /**
     * @param number the number of the project
     * @return the parameters with which the form would publish it
     */
    public Map<String, String[]> project(int number)
    {
        SplittableRandom random = new SplittableRandom(SEED + number);
        RegisterEntry municipality = this.municipalities.get(number % this.municipalities.size());
        String title = "%s %s %s %d".formatted(any(random, KINDS), municipality.getName(), any(random, ABOUT), number);
        int year = FIRST_YEAR + random.nextInt(YEARS);
        Map<String, String[]> parameters = new HashMap<>();
        parameters.put("title", one(title));
        parameters.put("XWiki.TagClass_0_tags", one(any(random, KINDS)));
        put(parameters, "summary", title + ": " + any(random, SENTENCES).replaceAll("[*\\n]", ""));
        put(parameters, MUNICIPALITY, municipality.getAgs());
        for (String vocabulary : List.of("principle", "theme", "policyArea")) {
            put(parameters, vocabulary + 's', code(random, vocabulary));
        }
        for (String vocabulary : List.of("participationLevel", "status", "programme", "transferability", "licence")) {
            put(parameters, vocabulary, code(random, vocabulary));
        }
        put(parameters, "contactFunction", "Stabsstelle Digitalisierung");
        parameters.put("OpenGov.Code.ContactClass_0_contactMail", one("digital@example.org"));
        put(parameters, "start", MONTH.formatted(year, 1 + random.nextInt(12)));
        put(parameters, "end", MONTH.formatted(year + 1 + random.nextInt(3), 1 + random.nextInt(12)));
        put(parameters, "asOf", "2025-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)));
        put(parameters, "amount", Integer.toString(random.nextInt(500_000)));
        put(parameters, "rating", Integer.toString(1 + random.nextInt(5)));
        for (String text : List.of("situation", "aims", "approach", "results", "effect", "relevance")) {
            put(parameters, text, paragraph(random));
        }
        put(parameters, "language", "de");
        put(parameters, "editorialState", "published");
        parameters.put("OpenGov.Code.ParticipantClass_0_body", one("Hochschule " + municipality.getName()));
        parameters.put("OpenGov.Code.ParticipantClass_0_role", one(code(random, "participantRole")));
        parameters.put("OpenGov.Code.LinkClass_0_address", one("https://example.org/projekt/" + number));
        parameters.put("OpenGov.Code.LinkClass_0_title", one("Projektseite"));
        parameters.put("OpenGov.Code.LinkClass_0_kind", one("website"));
        parameters.put("OpenGov.Code.MilestoneClass_0_title", one("Beschluss des Rates"));
        parameters.put("OpenGov.Code.MilestoneClass_0_progress", one(Integer.toString(random.nextInt(101))));
        return parameters;
    }

    private static String paragraph(SplittableRandom random)
    {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(any(random, SENTENCES)).append("\n\n");
        }
        return text.toString();
    }

    private static String code(SplittableRandom random, String vocabulary)
    {
        List<Term> terms = Vocabularies.get(vocabulary).getTerms();
        return terms.get(random.nextInt(terms.size())).getCode();
    }

    private static String any(SplittableRandom random, List<String> values)
    {
        return values.get(random.nextInt(values.size()));
    }

    private static void put(Map<String, String[]> parameters, String field, String value)
    {
        parameters.put(PROJECT + field, one(value));
    }

    private static String[] one(String value)
    {
        return new String[] {value};
    }
}
