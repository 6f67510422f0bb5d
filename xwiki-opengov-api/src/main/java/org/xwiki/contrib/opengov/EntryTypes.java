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

import static org.xwiki.contrib.opengov.FieldType.ATTACHMENT;
import static org.xwiki.contrib.opengov.FieldType.BOOLEAN;
import static org.xwiki.contrib.opengov.FieldType.DATE;
import static org.xwiki.contrib.opengov.FieldType.DECIMAL;
import static org.xwiki.contrib.opengov.FieldType.EMAIL;
import static org.xwiki.contrib.opengov.FieldType.INTEGER;
import static org.xwiki.contrib.opengov.FieldType.MULTILINE;
import static org.xwiki.contrib.opengov.FieldType.PERIOD;
import static org.xwiki.contrib.opengov.FieldType.TERM;
import static org.xwiki.contrib.opengov.FieldType.TEXT;
import static org.xwiki.contrib.opengov.FieldType.URL;
import static org.xwiki.contrib.opengov.FieldType.USER;
import static org.xwiki.contrib.opengov.FieldType.WIKI;
import static org.xwiki.contrib.opengov.Need.COMPLETION;
import static org.xwiki.contrib.opengov.Need.DRAFT;
import static org.xwiki.contrib.opengov.Need.PUBLICATION;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table of the content types: every class, form, sheet and check follows it. A new content type is one more entry
 * here. What administrators configure is typed, checked and stored in the same way, and so it is one of them.
 *
 * @version $Id$
 * @since 0.1
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
public final class EntryTypes
{
    private static final String CODE = "OpenGov.Code.";

    private static final int MANY = 100;

    private static final EntryType PROJECT = project("project", CODE + "ProjectClass");

    private static final EntryType MUNICIPALITY = municipality("municipality", CODE + "MunicipalityClass");

    private static final EntryType CONFIGURATION = configuration("configuration", CODE + "ConfigurationClass");

    private static final List<EntryType> ALL = List.of(PROJECT, MUNICIPALITY, CONFIGURATION);

    private static final Map<String, EntryType> TYPES =
        ALL.stream().collect(Collectors.toUnmodifiableMap(EntryType::getName, Function.identity()));

    private EntryTypes()
    {
    }

    /**
     * @return all content types
     */
    public static List<EntryType> getAll()
    {
        return ALL;
    }

    /**
     * @param name the name of a content type, for example {@code project}
     * @return the content type, or {@code null} if there is none of this name
     */
    public static EntryType get(String name)
    {
        return name == null ? null : TYPES.get(name);
    }

    private static EntryType project(String type, String main)
    {
        return new EntryType(type, main,
            new Section(type, "what", main, false,
                title(200),
                text("identifier", 10).need(PUBLICATION).derived(),
                Field.of("summary", MULTILINE).max(280).need(DRAFT),
                terms("principles", "principle", 6).need(PUBLICATION),
                terms("themes", "theme", 3).need(PUBLICATION),
                terms("policyAreas", "policyArea", MANY),
                term("participationLevel", "participationLevel"),
                text("tags", 50).count(MANY).in("XWiki.TagClass")),
            new Section(type, "who", main, false,
                Field.of("municipality", FieldType.MUNICIPALITY).need(DRAFT),
                text("contactFunction", 255).need(PUBLICATION).or("contactMail", "contactForm"),
                Field.of("contactMail", EMAIL),
                Field.of("contactForm", URL),
                Field.of("contactPerson", USER).consent("contactConsent"),
                text("contactName", 255).consent("contactConsent"),
                Field.of("contactConsent", BOOLEAN)),
            new Section(type, "participants", CODE + "ParticipantClass", true,
                text("body", 255).need(DRAFT),
                term("role", "participantRole").need(DRAFT)),
            new Section(type, "when", main, false,
                Field.of("start", PERIOD).need(PUBLICATION),
                Field.of("end", PERIOD).notBefore("start"),
                term("status", "status").need(PUBLICATION),
                term("programme", "programme"),
                text("funder", 255),
                Field.of("amount", DECIMAL).atLeast(0),
                Field.of("rate", DECIMAL).range(0, 100)),
            new Section(type, "state", main, false,
                Field.of("asOf", DATE).need(PUBLICATION)),
            new Section(type, "milestones", CODE + "MilestoneClass", true,
                text("title", 255).need(DRAFT),
                Field.of("due", PERIOD),
                Field.of("progress", INTEGER).range(0, 100)),
            new Section(type, "texts", main, false,
                Field.of("situation", WIKI).need(PUBLICATION),
                Field.of("aims", WIKI).need(PUBLICATION),
                Field.of("approach", WIKI),
                Field.of("results", WIKI).need(COMPLETION),
                Field.of("effect", WIKI),
                Field.of("effectEvidence", URL),
                Field.of("relevance", WIKI)),
            new Section(type, "transfer", main, false,
                term("transferability", "transferability").need(PUBLICATION),
                Field.of("prerequisites", WIKI),
                Field.of("effortDays", INTEGER).atLeast(0),
                Field.of("effortCost", DECIMAL).atLeast(0),
                Field.of("rating", INTEGER).range(1, 5),
                Field.of("takenOverFrom", FieldType.PROJECT),
                text("standards", 255).count(MANY)),
            new Section(type, "links", CODE + "LinkClass", true,
                Field.of("address", URL).need(DRAFT),
                text("title", 255),
                term("kind", "linkKind")),
            new Section(type, "pictures", CODE + "PictureClass", true,
                Field.of("attachment", ATTACHMENT).need(DRAFT),
                text("author", 255).need(DRAFT),
                term("licence", "licence").need(DRAFT),
                text("alternativeText", 500).need(DRAFT)),
            new Section(type, "sustainability", CODE + "SustainabilityRecordClass", true,
                Field.of("checked", DATE).need(DRAFT),
                term("state", "sustainabilityState").need(DRAFT),
                text("carrier", 255),
                text("means", 255),
                Field.of("note", MULTILINE),
                Field.of("nextCheck", DATE).notBefore("checked")),
            new Section(type, "editorial", main, false,
                term("editorialState", "editorialState"),
                term("licence", "licence").need(PUBLICATION),
                term("language", "language"),
                term("land", "land").derived(),
                term("populationClass", "populationClass").derived(),
                term("sustainability", "sustainabilityState").derived(),
                text("sortTitle", 200).derived()));
    }

    private static EntryType municipality(String type, String main)
    {
        return new EntryType(type, main,
            new Section(type, "what", main, false,
                title(200),
                text("name", 150).need(DRAFT).derived(),
                text("ags", 9).need(DRAFT).derived(),
                term("kind", "municipalityKind").need(DRAFT).derived(),
                text("type", 50).derived(),
                text("district", 5).derived(),
                term("land", "land").need(DRAFT).derived(),
                text("ars", 12)),
            new Section(type, "facts", main, false,
                Field.of("population", INTEGER).atLeast(0),
                Field.of("populationDate", DATE),
                term("populationClass", "populationClass").derived(),
                Field.of("area", DECIMAL).atLeast(0),
                Field.of("lat", DECIMAL).range(-90, 90).derived(),
                Field.of("lon", DECIMAL).range(-180, 180).derived(),
                text("postalCode", 5)),
            new Section(type, "web", main, false,
                Field.of("website", URL),
                Field.of("openDataPortal", URL)),
            new Section(type, "membership", main, false,
                Field.of("memberSince", DATE),
                term("memberRole", "memberRole")),
            new Section(type, "contact", main, false,
                text("contactFunction", 255),
                Field.of("contactMail", EMAIL),
                Field.of("contactForm", URL),
                Field.of("contactPerson", USER).consent("contactConsent"),
                text("contactName", 255).consent("contactConsent"),
                Field.of("contactConsent", BOOLEAN)),
            new Section(type, "validity", main, false,
                Field.of("validFrom", DATE),
                Field.of("validTo", DATE).notBefore("validFrom"),
                Field.of("successor", FieldType.MUNICIPALITY),
                text("sortTitle", 200).derived()));
    }

    private static EntryType configuration(String type, String main)
    {
        return new EntryType(type, main,
            new Section(type, "office", main, false,
                Field.of("contactMail", EMAIL),
                Field.of("contactPage", URL)),
            new Section(type, "projects", main, false,
                term("licence", "licence").need(DRAFT)));
    }

    private static Field.Builder title(int max)
    {
        return Field.of("title", TEXT).max(max).need(DRAFT).parameter("title");
    }

    private static Field.Builder text(String name, int max)
    {
        return Field.of(name, TEXT).max(max);
    }

    private static Field.Builder term(String name, String vocabulary)
    {
        return Field.of(name, TERM).vocabulary(vocabulary);
    }

    private static Field.Builder terms(String name, String vocabulary, int most)
    {
        return term(name, vocabulary).count(most);
    }
}
