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

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;

/**
 * Makes up projects as they would be sent by the form: the same number gives the same project, every time. Every tenth
 * is taken over from an earlier one, every fifth was looked at after its end.
 *
 * @version $Id$
 * @since 0.1
 */
public final class ProjectGenerator
{
    static final List<String> KINDS = List.of("Bürgerhaushalt", "Open-Data-Portal", "Beteiligungsplattform",
        "Ratsinformationssystem", "Mängelmelder", "Leitbild", "Digitales Stadtarchiv", "Offene Werkstatt",
        "Klimakarte", "Jugendrat", "Transparenzbericht", "Bürgerrat");

    private static final long SEED = 20260101;

    private static final String TITLE = "title";

    private static final String MUNICIPALITY = "municipality";

    private static final String MONTH = "%d-%02d";

    private static final List<String> ABOUT = List.of("für die Innenstadt", "mit den Ortsteilen", "mit Schulen",
        "der Verwaltung", "für Familien", "im Quartier", "für das Klima", "mit Vereinen", "im Landkreis", "für alle");

    private static final int FIRST_YEAR = 2012;

    private static final int YEARS = 12;

    private static final int TAKEN_OVER = 10;

    private static final int LOOKED_AT = 5;

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

    RegisterEntry municipality(int project)
    {
        return this.municipalities.get(project % this.municipalities.size());
    }

    static String identifier(int number)
    {
        return "P-%08d".formatted(number);
    }

    /**
     * @param number the number of the project
     * @return the parameters with which the form would publish it
     */
    TypedForm project(int number)
    {
        TypedForm form = new TypedForm("project", SEED + number);
        RegisterEntry municipality = municipality(number);
        String title = "%s %s %s %d".formatted(form.any(KINDS), municipality.getName(), form.any(ABOUT), number);
        int year = FIRST_YEAR + form.below(YEARS);
        form.put(TITLE, title).put("tags", form.any(KINDS)).put("summary", title + ": " + form.anySentence())
            .put(MUNICIPALITY, municipality.getAgs()).choose("principles", "themes", "policyAreas",
                "participationLevel", "status", "programme", "transferability", "licence")
            .put("contactFunction", "Stabsstelle Digitalisierung").put("contactMail", "digital@example.org")
            .put("start", MONTH.formatted(year, month(form)))
            .put("end", MONTH.formatted(year + 1 + form.below(3), month(form)))
            .put("asOf", "2025-%02d-%02d".formatted(month(form), 1 + form.below(28)))
            .put("amount", form.below(500_000)).put("rating", 1 + form.below(5))
            .write("situation", "aims", "approach", "results", "effect", "relevance").publish()
            .row("Participant", Map.of("body", "Hochschule " + municipality.getName(), "role",
                form.anyCode("participantRole")))
            .row("Link", Map.of("address", "https://example.org/projekt/" + number, TITLE, "Projektseite", "kind",
                "website"))
            .row("Milestone", Map.of(TITLE, "Beschluss des Rates", "progress", form.below(101)));
        if (number % TAKEN_OVER == 0) {
            form.put("takenOverFrom", identifier(1 + form.below(1 + form.below(number - 1))));
        }
        if (number % LOOKED_AT == 0) {
            check(form);
        }
        return form;
    }

    private static void check(TypedForm form)
    {
        String day = "%d-%02d-15";
        int month = month(form);
        form.row("SustainabilityRecord", Map.of("checked", day.formatted(2025, month), "state",
            form.anyCode("sustainabilityState"), "carrier", "Hauptamt", "nextCheck",
            day.formatted(2026 + form.below(2), month)));
    }

    private static int month(TypedForm form)
    {
        return 1 + form.below(12);
    }
}
