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
import java.util.stream.IntStream;

import org.xwiki.contrib.opengov.register.RegisterEntry;

/**
 * Makes up what is learned, offered and held around generated projects: the same number gives the same entry, every
 * time. Each entry is about a project and in its municipality.
 *
 * @version $Id$
 * @since 0.1
 */
final class EntryGenerator
{
    static final int LESSONS_OF_A_PROJECT = 2;

    static final int PROJECTS_OF_AN_EVENT = 10;

    static final int PROJECTS_OF_AN_OFFER = 10;

    static final int PROJECTS_OF_AN_ORGANISATION = 50;

    static final int PROJECTS_OF_A_GROUP = 500;

    private static final long SEED = 20260102;

    private static final String LESSON = "lesson";

    private static final String CONFIRMATION = "confirmation";

    private static final String TITLE = "title";

    private static final String SUMMARY = "summary";

    private static final String MUNICIPALITY = "municipality";

    private static final String PLACE = "place";

    private static final String CONTACT = "contactFunction";

    private static final String PROJECTS = "projects";

    private static final String THEMES = "themes";

    private static final String KIND = "kind";

    private static final String STATE = "state";

    private static final String DESCRIPTION = "description";

    private static final String NAME = "%s %s %d";

    private static final List<String> LEARNED = List.of("Früh mit dem Rat sprechen:",
        "Nie ohne feste Ansprechperson:", "Datenschutz von Anfang an klären:", "Werkstätten besser am Abend:",
        "Kleine Schritte statt großer Plattform:", "Auf jeden Vorschlag antworten:", "Offene Formate kosten weniger:",
        "Personal nach der Förderung sichern:", "Schulen brauchen ein Halbjahr Vorlauf:",
        "Die Presse vor dem Auftakt einladen:");

    private static final List<String> SOUGHT = List.of("Erfahrung mit", "Beratung zu", "Vorlagen für",
        "Partner gesucht:", "Besuch vor Ort:");

    private static final List<String> HELD = List.of("Austausch", "Werkstatt", "Sprechstunde", "Schulung", "Fachtag");

    private static final List<String> BODIES = List.of("Hochschule", "Verein Offene Stadt", "IT-Verbund", "Stiftung");

    private static final List<String> CIRCUMSTANCES = List.of("Bei uns war der Rat von Anfang an dabei.",
        "Mit weniger Personal ging es nur zur Hälfte.", "Die Software war eine andere.");

    private final ProjectGenerator projects;

    EntryGenerator(ProjectGenerator projects)
    {
        this.projects = projects;
    }

    TypedForm lesson(int number)
    {
        int project = (number + 1) / LESSONS_OF_A_PROJECT;
        TypedForm form = form(LESSON, number);
        form.put(TITLE, NAME.formatted(form.any(LEARNED), form.any(ProjectGenerator.KINDS) + ' '
            + place(project).getName(), number))
            .put(SUMMARY, form.anySentence()).put("tags", form.any(ProjectGenerator.KINDS));
        if (number % 5 == 0) {
            form.put(PROJECTS, ProjectGenerator.identifier(project),
                ProjectGenerator.identifier(1 + form.below(project)));
        } else {
            form.put(PROJECTS, ProjectGenerator.identifier(project));
        }
        return form.put(MUNICIPALITY, place(project).getAgs())
            .choose(KIND, "phase", THEMES, "addressee", "licence")
            .write("whatHappened", "cause", "recommendation", "whenToUse").put("time", "drei Monate")
            .put(CONTACT, "Stabsstelle Digitalisierung").publish();
    }

    /**
     * @param lesson the number of a lesson
     * @return what other municipalities said of every third lesson: up to three statements
     */
    List<TypedForm> confirmations(int lesson)
    {
        return IntStream.range(0, lesson % 3 == 0 ? 1 + lesson % 9 / 3 : 0).mapToObj(index -> {
            TypedForm form = form(CONFIRMATION + index, CONFIRMATION, lesson);
            return form.choose("result").put(MUNICIPALITY, place(1 + lesson + index).getAgs())
                .put("circumstances", form.any(CIRCUMSTANCES));
        }).toList();
    }

    TypedForm event(int number)
    {
        int project = number * PROJECTS_OF_AN_EVENT;
        TypedForm form = form("event", number);
        String day = "%d-%02d-%02d %d:00";
        int year = 2024 + form.below(4);
        int month = 1 + form.below(12);
        int date = 1 + form.below(28);
        return form.put(TITLE, NAME.formatted(form.any(HELD), form.any(ProjectGenerator.KINDS), number))
            .put(SUMMARY, form.anySentence()).choose(STATE, THEMES).put("start", day.formatted(year, month, date, 16))
            .put("end", day.formatted(year, month, date, 18)).put("timeZone", "Europe/Berlin")
            .put(PLACE, "Rathaus " + place(project).getName()).put(MUNICIPALITY, place(project).getAgs())
            .put("organiser", place(project).getName()).write(DESCRIPTION, "agenda")
            .put(PROJECTS, ProjectGenerator.identifier(project)).publish();
    }

    TypedForm offer(int number)
    {
        int project = number * PROJECTS_OF_AN_OFFER;
        TypedForm form = form("offer", number);
        return form.put(TITLE, NAME.formatted(form.any(SOUGHT), form.any(ProjectGenerator.KINDS), number))
            .put(SUMMARY, form.anySentence()).choose(KIND, THEMES, "form", STATE).write(DESCRIPTION)
            .put(MUNICIPALITY, place(project).getAgs()).put(PROJECTS, ProjectGenerator.identifier(project))
            .put("openUntil", "2028-%02d-01".formatted(1 + form.below(12)))
            .put(CONTACT, "Hauptamt").put("contactMail", "angebot@example.org").publish();
    }

    TypedForm organisation(int number)
    {
        RegisterEntry place = place(number * PROJECTS_OF_AN_ORGANISATION);
        TypedForm form = form("organisation", number);
        return form.put(TITLE, NAME.formatted(form.any(BODIES), place.getName(), number)).choose(KIND, THEMES)
            .put(SUMMARY, form.anySentence()).write(DESCRIPTION).put("website", "https://example.org/" + number)
            .put(PLACE, place.getName()).put("land", place.getLand()).publish();
    }

    TypedForm workingGroup(int number)
    {
        TypedForm form = form("workingGroup", number);
        return form.put(TITLE, "Arbeitsgruppe %s %d".formatted(form.any(ProjectGenerator.KINDS), number))
            .put(SUMMARY, form.anySentence()).choose(THEMES, "access", "moderation", "majority")
            .write("aim", "scope", "deliverables").put("term", "bis 2028").put("chairs", "XWiki.Admin")
            .put("started", "2024-03").publish();
    }

    private RegisterEntry place(int project)
    {
        return this.projects.municipality(project);
    }

    private static TypedForm form(String typeName, int number)
    {
        return form(typeName, typeName, number);
    }

    private static TypedForm form(String seed, String typeName, int number)
    {
        return new TypedForm(typeName, SEED * seed.hashCode() + number);
    }
}
