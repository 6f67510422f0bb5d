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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;

/**
 * The parameters of a search's address: only those that mean something, only values that make sense. Immutable.
 */
final class Parameters
{
    static final String TEXT = "q";

    static final String SORT = "sort";

    static final String VIEW = "view";

    static final String PAGE = "page";

    /** More values of one filter than anybody would choose. */
    static final int MAX_VALUES = 50;

    private static final int MAX_TEXT = 200;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private final Scope scope;

    /**
     * @param given the values by name, each a String, array or collection, or {@code null}
     * @param scope what is searched
     */
    Parameters(Map<String, ?> given, Scope scope)
    {
        this.scope = scope;
        keep(given, TEXT);
        scope.facets().forEach(facet -> keep(given, facet.parameter()));
        Stream.of(SORT, VIEW, PAGE).forEach(name -> keep(given, name));
    }

    private Parameters(Parameters parameters)
    {
        this.scope = parameters.scope;
        this.values.putAll(parameters.values);
    }

    Scope getScope()
    {
        return this.scope;
    }

    String getFirst(String name)
    {
        return getAll(name).stream().findFirst().orElse("");
    }

    List<String> getAll(String name)
    {
        return this.values.getOrDefault(String.valueOf(name), List.of());
    }

    int getPage()
    {
        String page = getFirst(PAGE);
        return page.isEmpty() ? 1 : Integer.parseInt(page);
    }

    String with(Map<String, ?> changes)
    {
        Parameters changed = new Parameters(this);
        changed.values.remove(PAGE);
        changes.keySet().forEach(name -> changed.keep(changes, name));
        return changed.toString();
    }

    /**
     * @return the query string
     */
    @Override
    public String toString()
    {
        return this.values.entrySet().stream().flatMap(entry -> entry.getValue().stream()
            .map(value -> entry.getKey() + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8)))
            .collect(Collectors.joining("&"));
    }

    /**
     * @param given the values by name, each a String, array or collection, or {@code null}
     * @param name a name
     * @return its values that are not blank, none of them longer than anybody would type
     */
    static List<String> texts(Map<String, ?> given, String name)
    {
        Object value = given == null ? null : given.get(name);
        if (value == null || value instanceof Collection<?> collection && collection.isEmpty()) {
            return List.of();
        }
        Stream<?> all;
        if (value instanceof Object[] array) {
            all = Arrays.stream(array);
        } else if (value instanceof Collection<?> collection) {
            all = collection.stream();
        } else {
            all = Stream.of(value);
        }
        return all.map(element -> StringUtils.left(Objects.toString(element, ""), MAX_TEXT).strip())
            .filter(element -> !element.isEmpty()).distinct().toList();
    }

    private void keep(Map<String, ?> given, String name)
    {
        switch (name) {
            case TEXT -> keep(given, name, 1, value -> true);
            case SORT -> keep(given, name, 1, value -> this.scope.sort(value).isPresent());
            case VIEW -> keep(given, name, 1, value -> View.of(value).isPresent());
            case PAGE -> keep(given, name, 1, value -> PAGE_NUMBER.matcher(value).matches() && !"1".equals(value));
            default -> Optional.ofNullable(this.scope.facet(name))
                .ifPresent(facet -> keep(given, name, MAX_VALUES, facet::accepts));
        }
    }

    private void keep(Map<String, ?> given, String name, int limit, Predicate<String> accepted)
    {
        List<String> texts = texts(given, name);
        this.values.put(name, texts.isEmpty() ? texts : texts.stream().filter(accepted).limit(limit).toList());
    }
}
