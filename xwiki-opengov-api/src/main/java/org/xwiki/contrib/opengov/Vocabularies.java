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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The table of the vocabularies.
 *
 * @version $Id$
 * @since 0.1
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
public final class Vocabularies
{
    private static final Map<String, Vocabulary> VOCABULARIES = new LinkedHashMap<>();

    static {
        addProjects();
        addPlaces();
        addLessons();
        addPeople();
        addEvents();
        addOffers();
        addStandards();
        // The types of entries that are found together, as in searches over all of them.
        add("entryType", "project", "lesson", "municipality", "organisation", "event", "workingGroup", "offer",
            "standard", "adoption");
        add("editorialState",
            Arrays.stream(EditorialState.values()).map(EditorialState::getCode).toArray(String[]::new));
        // The licences of DCAT-AP.de that suit texts.
        add("licence", "ccby40", "ccbysa40", "cczero", "dlby20", "dlzero20");
        add("language", "de", "en");
    }

    private Vocabularies()
    {
    }

    /**
     * @param name the name of a vocabulary
     * @return the vocabulary, or {@code null} if there is none of this name
     */
    public static Vocabulary get(String name)
    {
        return VOCABULARIES.get(name);
    }

    /**
     * @return all vocabularies
     */
    public static Collection<Vocabulary> getAll()
    {
        return VOCABULARIES.values();
    }

    private static void addProjects()
    {
        // What an open government project is about.
        add("principle", "transparency", "participation", "collaboration", "organisationalCulture", "coCreation",
            "openTechnology");
        // EU authority table "data theme".
        add("theme", "AGRI", "ECON", "EDUC", "ENER", "ENVI", "GOVE", "HEAL", "INTR", "JUST", "REGI", "SOCI", "TECH",
            "TRAN", "OP_DATPRO");
        // Policy areas of the Open Government Partnership (strategy 2023-2028).
        add("policyArea", "accessToInformation", "antiCorruption", "civicSpace", "climateAndEnvironment",
            "digitalGovernance", "fiscalOpenness", "genderAndInclusion", "justice", "mediaFreedom",
            "publicParticipation");
        // IAP2 spectrum of public participation.
        add("participationLevel", "inform", "consult", "involve", "collaborate", "empower");
        add("status", "idea", "planned", "running", "completed", "discontinued");
        add("programme", "bmi-modellkommune", "nrw-pilot", "regionale-labore", "other");
        add("transferability", "asIs", "withChanges", "partly", "notTransferable");
        add("participantRole", "partner", "funder", "technology", "civilSociety", "science");
        add("linkKind", "website", "source", "document", "data", "code", "evaluation", "news");
        add("sustainabilityState", "ownMeans", "newFunding", "otherBody", "paused", "ended", "unknown");
    }

    private static void addPlaces()
    {
        // Official keys of the Länder.
        add("land", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16");
        // Types of towns of the BBSR by population.
        add("populationClass", "11", "12", "21", "22", "30", "40", "50");
        add("municipalityKind", "municipality", "district", "association");
        add("memberRole", "member", "mentor", "coordination", "observer");
        add("joinState", "open", "confirmed", "declined", "withdrawn");
    }

    private static void addLessons()
    {
        add("lessonKind", "successFactor", "stumblingBlock", "recommendation", "openQuestion");
        add("phase", "idea", "preparation", "implementation", "consolidation", "afterFunding");
        add("addressee", "politics", "leadership", "department", "it", "land", "federal", "civilSociety");
        add("evidence", "confirmed", "mixed", "doubted");
        add("confirmationResult", "held", "heldPartly", "notHeld");
    }

    private static void addPeople()
    {
        add("organisationKind", "land", "federal", "association", "civilSociety", "university", "company",
            "itProvider", "funder");
        add("groupAccess", "open", "onRequest", "closed");
        add("moderation", "pre", "post");
        add("majority", "simple", "twoThirds", "consensus");
    }

    private static void addEvents()
    {
        add("eventState", "planned", "confirmed", "cancelled", "held");
        // Time zones of the IANA database: those of Germany and of the neighbours that events are held with.
        add("timeZone", "Europe/Berlin", "Europe/London", "Europe/Helsinki", "Europe/Kyiv", "UTC");
        add("registrationState", "registered", "waiting", "cancelled");
    }

    private static void addOffers()
    {
        add("offerKind", "offer", "need");
        add("offerForm", "advice", "visit", "material", "partner", "mentoring");
        add("offerState", "open", "inContact", "settled", "withdrawn");
    }

    private static void addStandards()
    {
        add("standardState", "need", "workitem", "draft", "consultation", "revision", "ballot", "adopted", "review",
            "deprecated", "superseded", "retired", "withdrawn", "rejected");
        add("standardKind", "technical", "semantic", "organisational", "legal", "guideline");
        // Which verbs stand for which level: traditions differ.
        add("verbProfile", "din820-2020", "din820-2008", "rfc2119-oparl", "rfc2119-dcatapde", "rfc2119");
        add("chapterNature", "normative", "informative");
        add("versionChange", "draft", "first", "major", "minor", "patch");
        add("proposalKind", "comment", "change");
        add("proposalState", "waiting", "submitted", "underReview", "accepted", "acceptedInPart", "declined",
            "deferred", "withdrawn", "notPublished");
        add("ballotPosition", "yes", "noObjection", "discuss", "no", "abstain", "recuse");
        add("ballotOutcome", "open", "passed", "sentback", "rejected");
        add("stepKind", "step", "suggestion", "undo");
        add("adoptionDegree", "planned", "beingIntroduced", "partly", "fully", "givenUp");
        add("fulfilment", "fulfilled", "partly", "not", "notApplicable", "untested");
        add("verification", "selfDeclared", "verified");
    }

    private static void add(String name, String... codes)
    {
        VOCABULARIES.put(name, new Vocabulary(name, codes));
    }
}
