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
package org.xwiki.contrib.opengov.discovery;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.xwiki.contrib.opengov.EditorialState;
import org.xwiki.contrib.opengov.discovery.Traits.Trait;

/**
 * Which offers and needs fit together: an offer and a need of different municipalities or organisations on the same
 * topic, and in the same form where both name one. Size and Land say which of them fit best. Whether two fit does not
 * depend on which of them is asked; only those that everybody may see and that are still open ever do.
 *
 * @version $Id$
 * @since 0.1
 */
public final class OfferMatches
{
    /** So many of the newest are compared with each other. */
    static final int MOST_COMPARED = 1_000;

    private static final SearchedType OFFER = SearchedTypes.OFFER;

    private static final Scope SCOPE = Scope.of(OFFER);

    private static final int CANDIDATES = 50;

    private static final String NOT = "-";

    private static final String KIND = "kind";

    private static final String NEED = "need";

    private static final String THEME = "theme";

    private static final String THEMES = "themes";

    private static final String FORM = "form";

    private static final String STATE = "state";

    private static final String OPEN = "open";

    private static final String UNTIL = "openUntil";

    private static final List<String> WHO = List.of("municipality", "organisation");

    private static final Traits TRAITS = new Traits(OFFER, List.of(new Trait(THEME, THEMES, 4), Trait.of(FORM, 3),
        Trait.of("populationClass", 2), Trait.of("land", 1)));

    private OfferMatches()
    {
    }

    /**
     * An offer or a need with what fits it. Immutable.
     *
     * @param entry the offer or need
     * @param matches what fits it, best first
     * @version $Id$
     * @since 0.1
     */
    public record Answered(Hit entry, List<Match<Hit>> matches)
    {
        /**
         * @return the offer or need
         */
        public Hit getEntry()
        {
            return this.entry;
        }

        /**
         * @return what fits it, best first
         */
        public List<Match<Hit>> getMatches()
        {
            return this.matches;
        }

        private double best()
        {
            return this.matches.get(0).getScore();
        }
    }

    /**
     * @param values the values of an offer or need by the names of its properties, each a String, array or collection,
     *     {@code openUntil} a Date
     * @param page the full name of its page
     * @param today this day
     * @param locale the language of the reader
     * @return the offers for a need, or the needs for an offer, among which {@link #rank} finds those that fit; nothing
     *     for one that not everybody may see, or that is not open any more
     */
    public static SearchRequest search(Map<String, ?> values, String page, LocalDate today, Locale locale)
    {
        boolean open = isOpen(values, today);
        List<String> filters = open();
        filters.add("-fullname:" + IndexFields.quote(String.valueOf(page)));
        if (open) {
            filters.addAll(fitting(values));
        }
        // Exact values with weights of their own: not what XWiki's parser for words is for.
        return new SearchRequest(new Parameters(null, SCOPE),
            open ? TRAITS.toStatement(values) : Searches.NOTHING, filters, Sort.RELEVANCE.order(), CANDIDATES, locale,
            Map.of("defType", "lucene"));
    }

    /**
     * @param values as for {@link #search}
     * @param candidates the offers or needs that were found
     * @param limit how many
     * @return those that fit, best first, and why
     */
    public static List<Match<Hit>> rank(Map<String, ?> values, Collection<Hit> candidates, int limit)
    {
        return TRAITS.rank(values, candidates.stream().filter(hit -> fits(values, hit)).toList(), limit);
    }

    /**
     * @param parameterMap the parameters of the request: {@code theme} (codes; several are alternatives)
     * @param locale the language of the reader
     * @return all offers and needs that {@link #pair} compares with each other
     */
    public static SearchRequest all(Map<String, ?> parameterMap, Locale locale)
    {
        Facet theme = SCOPE.facet(THEME);
        Parameters parameters = new Parameters(Map.of(THEME, Parameters.texts(parameterMap, THEME)),
            new Scope(SCOPE.types(), List.of(theme), SCOPE.sorts(), MOST_COMPARED));
        List<String> filters = open();
        if (!parameters.getAll(THEME).isEmpty()) {
            filters.add(theme.toFilter(parameters.getAll(THEME)));
        }
        return new SearchRequest(parameters, Words.EVERYTHING, filters, Sort.NEWEST.order(), MOST_COMPARED, locale,
            Map.of());
    }

    /**
     * @param text the words of a question
     * @param limit how many
     * @param locale the language of the reader
     * @return the open offers with these words, best first
     */
    public static SearchRequest offersFor(String text, int limit, Locale locale)
    {
        Parameters parameters = new Parameters(Map.of(Parameters.TEXT, String.valueOf(text)), SCOPE);
        List<String> filters = open();
        filters.add(NOT + IndexFields.anyOf(OFFER.field(KIND), List.of(NEED)));
        return new SearchRequest(parameters,
            new Words(place -> List.of()).toStatement(parameters.getFirst(Parameters.TEXT)), filters,
            Sort.RELEVANCE.order(), limit, locale, Map.of(Searches.FIELDS, IndexFields.searched(SCOPE.types()),
                Searches.LANGUAGES, IndexFields.languages()));
    }

    /**
     * @param entries the offers and needs that were found
     * @param limit how many offers for each need
     * @return the needs for which there are offers, with these; those that fit best first
     */
    public static List<Answered> pair(Collection<Hit> entries, int limit)
    {
        List<Hit> offers = entries.stream().filter(hit -> !NEED.equals(hit.getValue(KIND))).toList();
        return entries.stream().filter(hit -> NEED.equals(hit.getValue(KIND)))
            .map(need -> new Answered(need, rank(valuesOf(need), offers, limit)))
            .filter(answered -> !answered.matches().isEmpty())
            .sorted(Comparator.comparingDouble(Answered::best).reversed()
                .thenComparing(answered -> answered.entry().getTitle())
                .thenComparing(answered -> answered.entry().getPage()))
            .toList();
    }

    private static List<String> open()
    {
        List<String> filters = Searches.pages(OFFER);
        filters.add(Searches.states(OFFER, EditorialState.PUBLISHED, EditorialState.NEEDS_UPDATE));
        filters.add(IndexFields.anyOf(OFFER.field(STATE), List.of(OPEN)));
        // A day lasts until its end.
        String until = IndexFields.of(OFFER.className(), UNTIL) + "_date:[";
        filters.add("%sNOW/HOUR-1DAY TO *] OR (*:* -%s* TO *])".formatted(until, until));
        return filters;
    }

    /** What {@link #fits} asks, as far as the index can tell. */
    private static List<String> fitting(Map<String, ?> values)
    {
        List<String> filters = new ArrayList<>();
        filters.add(NOT + IndexFields.anyOf(OFFER.field(KIND), List.of(first(values, KIND))));
        filters.add(IndexFields.anyOf(OFFER.field(THEMES), Parameters.texts(values, THEMES)));
        List<String> forms = Parameters.texts(values, FORM);
        if (!forms.isEmpty()) {
            filters.add(IndexFields.anyOf(OFFER.field(FORM), forms) + IndexFields.OR
                + SCOPE.facet(FORM).withoutValue());
        }
        WHO.stream().filter(who -> !first(values, who).isEmpty())
            .forEach(who -> filters.add(NOT + IndexFields.anyOf(OFFER.field(who), List.of(first(values, who)))));
        return filters;
    }

    private static boolean isOpen(Map<String, ?> values, LocalDate today)
    {
        boolean seen = Stream.of(EditorialState.PUBLISHED, EditorialState.NEEDS_UPDATE)
            .anyMatch(state -> state.getCode().equals(first(values, SearchedType.STATE)));
        boolean late = values.get(UNTIL) instanceof Date until
            && LocalDate.ofInstant(until.toInstant(), ZoneId.systemDefault()).isBefore(today);
        return seen && !late && OPEN.equals(first(values, STATE)) && !Parameters.texts(values, THEMES).isEmpty();
    }

    private static boolean fits(Map<String, ?> values, Hit hit)
    {
        return isAsked(values, hit) && hasForm(values, hit) && WHO.stream().noneMatch(who -> isSame(who, values, hit));
    }

    private static boolean isAsked(Map<String, ?> values, Hit hit)
    {
        return !first(values, KIND).equals(hit.getValue(KIND))
            && !Collections.disjoint(Parameters.texts(values, THEMES), hit.getValues(THEMES));
    }

    private static boolean hasForm(Map<String, ?> values, Hit hit)
    {
        List<String> forms = Parameters.texts(values, FORM);
        List<String> otherForms = hit.getValues(FORM);
        return forms.isEmpty() || otherForms.isEmpty() || !Collections.disjoint(forms, otherForms);
    }

    private static boolean isSame(String who, Map<String, ?> values, Hit hit)
    {
        return !hit.getValue(who).isEmpty() && hit.getValue(who).equals(first(values, who));
    }

    private static Map<String, Object> valuesOf(Hit hit)
    {
        Map<String, Object> values = new HashMap<>(TRAITS.valuesOf(hit));
        values.put(KIND, hit.getValue(KIND));
        WHO.forEach(who -> values.put(who, hit.getValue(who)));
        return values;
    }

    private static String first(Map<String, ?> values, String name)
    {
        return Parameters.texts(values, name).stream().findFirst().orElse("");
    }
}
