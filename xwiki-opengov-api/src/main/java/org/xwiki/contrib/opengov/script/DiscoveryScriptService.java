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
package org.xwiki.contrib.opengov.script;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.Term;
import org.xwiki.contrib.opengov.Vocabularies;
import org.xwiki.contrib.opengov.discovery.ContactPersons;
import org.xwiki.contrib.opengov.discovery.DueProjects;
import org.xwiki.contrib.opengov.discovery.Hit;
import org.xwiki.contrib.opengov.discovery.MapCluster;
import org.xwiki.contrib.opengov.discovery.Match;
import org.xwiki.contrib.opengov.discovery.OfferMatches;
import org.xwiki.contrib.opengov.discovery.Peers;
import org.xwiki.contrib.opengov.discovery.Referring;
import org.xwiki.contrib.opengov.discovery.Reuse;
import org.xwiki.contrib.opengov.discovery.ReuseGraph;
import org.xwiki.contrib.opengov.discovery.SearchRequest;
import org.xwiki.contrib.opengov.discovery.Searches;
import org.xwiki.contrib.opengov.discovery.SimilarProjects;
import org.xwiki.contrib.opengov.discovery.WatcherQuery;
import org.xwiki.contrib.opengov.register.LocatorMap;
import org.xwiki.contrib.opengov.register.RegisterEntry;
import org.xwiki.contrib.opengov.register.Resolution;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.opengov.discovery}: requests to the search index.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named("opengov.discovery")
@Singleton
public class DiscoveryScriptService implements ScriptService
{
    private static final int MAX_PLACES = 20;

    private static final int MAX_ANSWERS = 6;

    private static final int DISTRICT_LENGTH = 5;

    private static final double CLUSTERS_ACROSS = 18;

    private static final int MAX_PLACES_FOUND = 200;

    @Inject
    private CurrentRegister currentRegister;

    /**
     * @param type the name of a type of entries, for example {@code lesson}
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the search for entries of this type that the parameters ask for, or {@code null} if there is no such type
     * @see Searches#entries
     */
    public SearchRequest entries(String type, Map<String, ?> parameterMap, Locale locale)
    {
        return Searches.entries(type, parameterMap, this::keysOf, LocalDate.now(), locale);
    }

    /**
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the search for entries of all types that the parameters ask for
     * @see Searches#all
     */
    public SearchRequest all(Map<String, ?> parameterMap, Locale locale)
    {
        return Searches.all(parameterMap, this::keysOf, locale);
    }

    /**
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the search for almost the same words
     * @see Searches#similar
     */
    public SearchRequest similar(Map<String, ?> parameterMap, Locale locale)
    {
        return Searches.similar(parameterMap, locale);
    }

    /**
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the numbers of projects
     * @see Searches#figures
     */
    public SearchRequest figures(Map<String, ?> parameterMap, Locale locale)
    {
        return Searches.figures(parameterMap, locale);
    }

    /**
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the numbers of projects by place
     * @see Searches#places
     */
    public SearchRequest places(Map<String, ?> parameterMap, Locale locale)
    {
        return Searches.places(parameterMap, locale);
    }

    /**
     * @param search what {@link #places} returned
     * @param facets the answer of the index
     * @param land the key of the Land that the map shows, which then has clusters of municipalities; empty for all,
     *     with clusters of districts
     * @return the numbers of projects near each other
     */
    public List<MapCluster> clusters(SearchRequest search, Object facets, String land)
    {
        LocatorMap map = this.currentRegister.get().getMap();
        Map<String, Long> municipalities = search.getMunicipalityNumbers(facets);
        LocatorMap.Outline outline = map.outline(land);
        if (outline != null) {
            return MapCluster.of(municipalities, key -> positionOf(map, key), outline.getSize() / CLUSTERS_ACROSS);
        }
        Map<String, Long> districts = new HashMap<>();
        municipalities
            .forEach((key, count) -> districts.merge(StringUtils.left(key, DISTRICT_LENGTH), count, Long::sum));
        return MapCluster.of(districts, key -> positionOf(map, key), map.getWidth() / CLUSTERS_ACROSS);
    }

    private MapCluster.Position positionOf(LocatorMap map, String key)
    {
        RegisterEntry entry = this.currentRegister.get().get(key);
        if (entry == null) {
            return null;
        }
        LocatorMap.Point point = map.project(entry.getLat(), entry.getLon());
        return new MapCluster.Position(point.getX(), point.getY(), entry.getName());
    }

    /**
     * @param values the values of a project by the names of its properties
     * @param page the full name of its page
     * @param locale the language of the reader
     * @return the search for projects that have something in common with it
     * @see SimilarProjects#search
     */
    public SearchRequest similarProjects(Map<String, ?> values, String page, Locale locale)
    {
        return SimilarProjects.search(values, page, locale);
    }

    /**
     * @param references what to look for
     * @param page the full name of the page that they belong to
     * @param locale the language of the reader
     * @return the search for entries of every type that belong to it
     * @see Referring#search
     */
    public SearchRequest referring(Map<String, ?> references, String page, Locale locale)
    {
        return Referring.search(references, page, locale);
    }

    /**
     * @param values the values of a project by the names of its properties
     * @param candidates the projects that were found
     * @param limit how many
     * @return the projects that are most like it, and why
     * @see SimilarProjects#rank
     */
    public List<Match<Hit>> rankProjects(Map<String, ?> values, Collection<Hit> candidates, int limit)
    {
        return SimilarProjects.rank(values, candidates, limit);
    }

    /**
     * @param values the values of an offer or need by the names of its properties
     * @param page the full name of its page
     * @param locale the language of the reader
     * @return the search for needs or offers that may fit it
     * @see OfferMatches#search
     */
    public SearchRequest offerMatches(Map<String, ?> values, String page, Locale locale)
    {
        return OfferMatches.search(values, page, LocalDate.now(), locale);
    }

    /**
     * @param values the values of an offer or need by the names of its properties
     * @param candidates what {@link #offerMatches} found
     * @param limit how many
     * @return the needs or offers that fit it, best first, and why
     * @see OfferMatches#rank
     */
    public List<Match<Hit>> rankOffers(Map<String, ?> values, Collection<Hit> candidates, int limit)
    {
        return OfferMatches.rank(values, candidates, limit);
    }

    /**
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the search for all offers and needs that are open
     * @see OfferMatches#all
     */
    public SearchRequest openOffers(Map<String, ?> parameterMap, Locale locale)
    {
        return OfferMatches.all(parameterMap, locale);
    }

    /**
     * @param entries what {@link #openOffers} found
     * @param limit how many offers for each need
     * @return the needs with the offers that fit them, best first
     * @see OfferMatches#pair
     */
    public List<OfferMatches.Answered> pairOffers(Collection<Hit> entries, int limit)
    {
        return OfferMatches.pair(entries, limit);
    }

    /**
     * @param text the words of a question
     * @param locale the language of the reader
     * @return the lessons that answer it
     * @see Searches#lessonsFor
     */
    public SearchRequest lessonsFor(String text, Locale locale)
    {
        return Searches.lessonsFor(text, MAX_ANSWERS, locale);
    }

    /**
     * @param text the words of a question
     * @param locale the language of the reader
     * @return the open offers that answer it
     * @see OfferMatches#offersFor
     */
    public SearchRequest offersFor(String text, Locale locale)
    {
        return OfferMatches.offersFor(text, MAX_ANSWERS, locale);
    }

    /**
     * @param space the full name of the space of a lesson
     * @param locale the language of the reader
     * @return the search for who said whether the lesson held
     * @see Searches#statements
     */
    public SearchRequest statements(String space, Locale locale)
    {
        return Searches.statements(space, locale);
    }

    /**
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the search for who has taken over what
     * @see Reuse#search
     */
    public SearchRequest reuse(Map<String, ?> parameterMap, Locale locale)
    {
        return Reuse.search(parameterMap, locale);
    }

    /**
     * @param facets the answer of the index to {@link #reuse}
     * @return who has taken over what
     */
    public ReuseGraph reuseGraph(Object facets)
    {
        return ReuseGraph.of(facets);
    }

    /**
     * @param identifiers identifiers of projects
     * @param locale the language of the reader
     * @return those of these projects that everybody may see
     * @see Reuse#projects
     */
    public SearchRequest projectsByIdentifier(Collection<String> identifiers, Locale locale)
    {
        return Reuse.projects(identifiers, locale);
    }

    /**
     * @param identifier the identifier of a project
     * @param takenOverFrom the identifier of the project that it was taken over from, may be empty
     * @param locale the language of the reader
     * @return that project and those that have taken it over
     * @see Reuse#around
     */
    public SearchRequest reuseOf(String identifier, String takenOverFrom, Locale locale)
    {
        return Reuse.around(identifier, takenOverFrom, locale);
    }

    /**
     * @param ags the official key of the municipality that asks
     * @param parameterMap the parameters of the request: {@code q}, the words of its question
     * @param locale the language of the reader
     * @return the search for projects of municipalities like it, or {@code null} if the register doesn't know it
     * @see Peers#search
     */
    public SearchRequest peers(String ags, Map<String, ?> parameterMap, Locale locale)
    {
        Peers.Place origin = placeOf(ags);
        if (origin == null) {
            return null;
        }
        List<String> sizes = Vocabularies.get("populationClass").getTerms().stream().map(Term::getCode).toList();
        int size = sizes.indexOf(origin.populationClass());
        return Peers.search(origin, parameterMap,
            size < 0 ? sizes : sizes.subList(Math.max(0, size - 1), Math.min(sizes.size(), size + 2)), locale);
    }

    /**
     * @param ags the official key of the municipality that asks
     * @param facets the answer of the index to {@link #peers}
     * @param limit how many
     * @return the municipalities that are most like it, and why
     * @see Peers#rank
     */
    public List<Match<Peers.Peer>> rankPeers(String ags, Object facets, int limit)
    {
        return Peers.rank(placeOf(ags), facets, this::placeOf, limit);
    }

    private Peers.Place placeOf(String ags)
    {
        RegisterEntry entry = ags == null ? null : this.currentRegister.get().get(ags);
        return entry == null ? null
            : new Peers.Place(entry.getAgs(), entry.getLand(), entry.getPopulation(), entry.getPopulationClass());
    }

    /**
     * @param text what was typed until now
     * @param locale the language of the reader
     * @param limit how many
     * @return the entries with these words in their titles
     * @see Searches#suggestions
     */
    public SearchRequest suggestions(String text, Locale locale, int limit)
    {
        return Searches.suggestions(text, locale, limit);
    }

    /**
     * @param text what was typed until now
     * @param type the name of a type of entries
     * @param locale the language of the reader
     * @param limit how many
     * @return the entries of this type with these words in their titles
     * @see Searches#suggestions
     */
    public SearchRequest suggestions(String text, String type, Locale locale, int limit)
    {
        return Searches.suggestions(text, type, locale, limit);
    }

    /**
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the search for projects that the parameters ask for
     * @see Searches#entries
     */
    public SearchRequest projects(Map<String, ?> parameterMap, Locale locale)
    {
        return entries("project", parameterMap, locale);
    }

    /**
     * @param locale the language of the reader
     * @param limit how many
     * @return the newest projects, with facets {@code municipalities} and {@code lands}
     * @see Searches#newestProjects
     */
    public SearchRequest newestProjects(Locale locale, int limit)
    {
        return Searches.newestProjects(locale, limit);
    }

    /**
     * @param type the name of a type of entries
     * @param parameterMap the filters
     * @param locale the language of the reader
     * @param limit how many
     * @return the newest entries of this type
     * @see Searches#newest
     */
    public SearchRequest newest(String type, Map<String, ?> parameterMap, Locale locale, int limit)
    {
        return Searches.newest(type, parameterMap, locale, limit);
    }

    /**
     * @param locale the language of the reader
     * @param limit how many
     * @return the next events
     * @see Searches#upcomingEvents
     */
    public SearchRequest upcomingEvents(Locale locale, int limit)
    {
        return Searches.upcomingEvents(LocalDate.now(), locale, limit);
    }

    /**
     * @param user the full reference of the user
     * @param editor whether the user is an editor
     * @param locale the language of the reader
     * @param limit how many
     * @return the projects that wait for this user
     * @see Searches#unfinishedProjects
     */
    public SearchRequest unfinishedProjects(String user, boolean editor, Locale locale, int limit)
    {
        return Searches.unfinishedProjects(user, editor, locale, limit);
    }

    /**
     * @param locale the language of the reader
     * @return the standards that are not for everybody yet, as far as the reader may see them
     * @see Searches#unfinishedStandards
     */
    public SearchRequest unfinishedStandards(Locale locale)
    {
        return Searches.unfinishedStandards(locale);
    }

    /**
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the projects of which somebody has to check what became of them, overdue ones first
     * @see DueProjects#list
     */
    public SearchRequest dueProjects(Map<String, ?> parameterMap, Locale locale)
    {
        return DueProjects.list(parameterMap, locale);
    }

    /**
     * @param locale any language
     * @return the projects that reminders name
     * @see DueProjects#reminders
     */
    public SearchRequest dueReminders(Locale locale)
    {
        return DueProjects.reminders(locale);
    }

    /**
     * @param locale any language
     * @return the pages that name the contact person of an entry
     * @see ContactPersons#all
     */
    public SearchRequest contactPersons(Locale locale)
    {
        return ContactPersons.all(locale);
    }

    /**
     * @param ags the official key of a municipality
     * @param locale the language of the reader
     * @return its projects with pictures
     * @see Searches#illustratedProjects
     */
    public SearchRequest illustratedProjects(String ags, Locale locale)
    {
        return Searches.illustratedProjects(ags, locale);
    }

    /**
     * @param entries entries that were found
     * @param locale any language
     * @return the pages that name the contact person of one of them
     * @see ContactPersons#of
     */
    public SearchRequest contactPersonsOf(Collection<Hit> entries, Locale locale)
    {
        return ContactPersons.of(entries, locale);
    }

    /**
     * @param contacts what {@link #contactPersonsOf} found
     * @return the users whom entries name as their contacts, by the full names of the pages of the entries
     * @see ContactPersons#byEntry
     */
    public Map<String, String> contactPersonsByEntry(Collection<Hit> contacts)
    {
        return ContactPersons.byEntry(contacts);
    }

    /**
     * @param parameterMap the parameters of XWiki's Live Data
     * @param locale the language of the reader
     * @return the rows of the editors' table
     * @see Searches#editorialEntries
     */
    public SearchRequest editorialEntries(Map<String, ?> parameterMap, Locale locale)
    {
        return Searches.editorialEntries(parameterMap,
            place -> keysOf(this.currentRegister.get().find(place, MAX_PLACES_FOUND)), locale);
    }

    /**
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the municipalities that have a page
     * @see Searches#municipalities
     */
    public SearchRequest municipalities(Map<String, ?> parameterMap, Locale locale)
    {
        return Searches.municipalities(parameterMap, locale);
    }

    /**
     * @param keys official keys
     * @param locale the language of the reader
     * @return those of these municipalities that have a page
     * @see Searches#municipalitiesByKey
     */
    public SearchRequest municipalitiesByKey(Collection<String> keys, Locale locale)
    {
        return Searches.municipalitiesByKey(keys, locale);
    }

    /**
     * @param keys official keys
     * @param locale the language of the reader
     * @return the number of projects of each, as facets
     * @see Searches#projectCounts
     */
    public SearchRequest projectCounts(Collection<String> keys, Locale locale)
    {
        return Searches.projectCounts(keys, locale);
    }

    /**
     * @param locale the language of the reader
     * @return the pages of municipalities that are dissolved but do not say so yet
     */
    public SearchRequest pagesOfDissolved(Locale locale)
    {
        return Searches.pagesOfDissolved(keysOf(this.currentRegister.get().getDissolved()), locale);
    }

    /**
     * @param locale the language of the reader
     * @return the pages of municipalities that still have a name that the register does not have any more
     */
    public SearchRequest pagesWithFormerName(Locale locale)
    {
        List<RegisterEntry> renamed = this.currentRegister.get().getRenamed();
        return Searches.pagesWithFormerName(keysOf(renamed),
            renamed.stream().flatMap(entry -> entry.getFormerNames().stream()).toList(), locale);
    }

    /**
     * @param locale the language of the reader
     * @return the projects of municipalities that are dissolved
     */
    public SearchRequest projectsOfDissolved(Locale locale)
    {
        return Searches.projectsOfDissolved(keysOf(this.currentRegister.get().getDissolved()), locale);
    }

    /**
     * @param themes the codes of topics
     * @param database the wiki that has the pages
     * @param main the main wiki
     * @return the queries for who watches one of the topics
     * @see WatcherQuery#ofTopics
     */
    public List<WatcherQuery> watchersOfTopics(Collection<String> themes, String database, String main)
    {
        return WatcherQuery.ofTopics(themes, database, main);
    }

    private static List<String> keysOf(List<RegisterEntry> entries)
    {
        return entries.stream().map(RegisterEntry::getAgs).toList();
    }

    private List<String> keysOf(String place)
    {
        Resolution resolution = this.currentRegister.get().resolve(place);
        return resolution.isClear() ? List.of(resolution.getEntry().getAgs())
            : resolution.getCandidates().stream().filter(entry -> entry.getName().equalsIgnoreCase(place))
                .limit(MAX_PLACES).map(RegisterEntry::getAgs).toList();
    }
}
