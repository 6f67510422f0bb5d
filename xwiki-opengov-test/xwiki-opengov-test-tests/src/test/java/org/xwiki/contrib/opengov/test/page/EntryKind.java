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
package org.xwiki.contrib.opengov.test.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The types of entries, each with what the tests enter.
 */
public enum EntryKind
{
    /** What a municipality does. */
    PROJECT("Project", Map.of("municipality", Places.COLOGNE.ags(), "summary", "Alle gestalten den Haushalt mit.",
        "contactFunction", "Stabsstelle", "contactMail", "lehre@example.org"),
        Map.of("principles", "transparency", "themes", "GOVE", "transferability", "asIs", "start", "2021-05", "status",
            "running", "asOf", "2023-06-30", "situation", "Bisher beriet **allein** der Rat.", "aims",
            "Alle sollen Vorschläge machen können.", "licence", "ccby40")),

    /** What was learned. */
    LESSON("Lesson", Map.of("summary", "Wer früh fragt, plant nur einmal.", "contactFunction", "Stabsstelle",
        "contactMail", "lehre@example.org"),
        Map.of("kind", "successFactor", "projects", "P-7K3M9QXA", "whatHappened", "Es kamen **alle**.",
            "recommendation", "Vor den Ferien fragen.")),

    /** A body that is no municipality. */
    ORGANISATION("Organisation", Map.of("summary", "Verein für offene Daten."),
        Map.of("kind", "civilSociety", "description", "Wir **helfen**.", "contactMail", "lehre@example.org")),

    /** A meeting. */
    EVENT("Event", Map.of("start", "2031-05-31 18:00"),
        Map.of("state", "confirmed", "place", "Rathaus Köln", "organiser", "Stadt Köln", "description",
            "**Alle** kommen.", "contactMail", "lehre@example.org")),

    /** A group of people. */
    WORKING_GROUP("WorkingGroup", Map.of("summary", "Wir schreiben auf, was gilt."),
        Map.of("aim", "Ein **Standard**.", "scope", "Nur Ratsinformationen.", "deliverables", "Ein Text.", "term",
            "zwei Jahre", "chairs", "XWiki.Admin", "access", "open", "contactMail", "lehre@example.org")),

    /** An offer or a need. */
    OFFER("Offer", Map.of("kind", "offer", "summary", "Wir zeigen unser Portal.", "municipality",
        Places.COLOGNE.ags(), "contactFunction", "Stabsstelle", "contactMail", "lehre@example.org"),
        Map.of("themes", "GOVE", "state", "open", "description", "Im **Rathaus**.")),

    /** Who uses which standard. */
    ADOPTION("Adoption", Map.of("standard", "OGS-999", "AdoptionClass_0_version", "1.0.0", "degree", "partly",
        "municipality", Places.COLOGNE.ags()),
        Map.of("date", "2026-05-31", "verification", "selfDeclared", "remarks", "Geht **gut**.", "contactMail",
            "lehre@example.org"));

    private final String name;

    private final Map<String, String> draft;

    private final Map<String, String> more;

    EntryKind(String name, Map<String, String> draft, Map<String, String> more)
    {
        this.name = name;
        this.draft = draft;
        this.more = more;
    }

    /**
     * @return the name of the type in lists and exports
     */
    public String type()
    {
        return Character.toLowerCase(this.name.charAt(0)) + this.name.substring(1);
    }

    /**
     * @return the name of the class of the entries
     */
    public String className()
    {
        return "OpenGov.Code.%sClass".formatted(this.name);
    }

    /**
     * @return the address of the list of all entries
     */
    public String list()
    {
        return "/bin/view/OpenGov/" + this.name + "s/";
    }

    /**
     * @return the path of the space of the entries
     */
    public String space()
    {
        return "OpenGov/" + this.name + 's';
    }

    /**
     * @return what the address of an entry says to show its form
     */
    public String formQuery()
    {
        return "sheet=OpenGov.Code." + this.name + "Form";
    }

    /**
     * @return the name of the page that offers the type in XWiki's create dialogue
     */
    public String provider()
    {
        return "OpenGov.Code." + this.name + "TemplateProvider";
    }

    /**
     * @param field the name of a field
     * @return the name under which the form sends it
     */
    public String parameter(String field)
    {
        return switch (field) {
            case "title", "form_token", "version" -> field;
            case "tags" -> "XWiki.TagClass_0_tags";
            case "contactMail", "contactPerson", "contactName", "contactConsent" ->
                "OpenGov.Code.ContactClass_0_" + field;
            default -> field.contains("_") ? "OpenGov.Code." + field
                : "OpenGov.Code.%sClass_0_%s".formatted(this.name, field);
        };
    }

    /**
     * @return field to value: what a draft needs besides its title
     */
    public Map<String, String> draft()
    {
        return this.draft;
    }

    /**
     * @return field to value: what an entry needs to be published besides its title
     */
    public Map<String, String> complete()
    {
        Map<String, String> complete = new LinkedHashMap<>(this.draft);
        complete.putAll(this.more);
        return complete;
    }
}
