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

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was typed into a form, parameter by parameter, exactly as it was typed. Immutable.
 */
final class RawParameters
{
    private static final Pattern ROW = Pattern.compile("_(\\d{1,6})_(\\w+)");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /**
     * @param parameterMap the values by name, each a String, array or collection; {@code null} counts as empty text
     */
    RawParameters(Map<String, ?> parameterMap)
    {
        if (parameterMap != null) {
            parameterMap.forEach((name, value) -> this.values.put(String.valueOf(name), toTexts(value)));
        }
    }

    /**
     * @param value a value, array or collection of values
     * @return the values as a stream
     */
    static Stream<?> stream(Object value)
    {
        if (value instanceof Collection<?> collection) {
            return collection.stream();
        }
        if (value != null && value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value)).mapToObj(index -> Array.get(value, index));
        }
        return Stream.of(Objects.requireNonNullElse(value, ""));
    }

    List<String> getAll(String parameter)
    {
        return this.values.getOrDefault(String.valueOf(parameter), List.of());
    }

    boolean contains(Field field, int number)
    {
        return this.values.containsKey(field.getParameter(number));
    }

    /**
     * @return the first text that is not blank, so that a box may be accompanied by an empty hidden value, or an empty
     *     text
     */
    String getFirst(Field field, int number)
    {
        return getAll(field.getParameter(number)).stream().filter(text -> !isBlank(text)).findFirst().orElse("");
    }

    /**
     * @return all texts that are not blank, one by one if they are separated by commas
     */
    List<String> getTexts(Field field, int number)
    {
        Stream<String> texts = getAll(field.getParameter(number)).stream();
        if (field.isListOfTexts()) {
            texts = texts.flatMap(line -> Arrays.stream(line.split(",")));
        }
        return texts.filter(text -> !isBlank(text)).toList();
    }

    boolean isFilled(Field field, int number)
    {
        return !getFirst(field, number).isEmpty();
    }

    /**
     * @return the numbers of the objects of a section that have a parameter, in ascending order
     */
    SortedSet<Integer> getNumbers(Section section)
    {
        Set<String> names = section.getFields().stream().map(Field::getName).collect(Collectors.toSet());
        SortedSet<Integer> numbers = new TreeSet<>();
        for (String parameter : this.values.keySet()) {
            if (parameter.startsWith(section.getClassName())) {
                Matcher matcher = ROW.matcher(parameter).region(section.getClassName().length(), parameter.length());
                if (matcher.matches() && names.contains(matcher.group(2))) {
                    numbers.add(Integer.valueOf(matcher.group(1)));
                }
            }
        }
        return Collections.unmodifiableSortedSet(numbers);
    }

    private static List<String> toTexts(Object value)
    {
        return stream(value).map(element -> Objects.toString(element, "")).toList();
    }

    private static boolean isBlank(String text)
    {
        return text.codePoints().allMatch(character -> Character.isWhitespace(character)
            || Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT);
    }
}
