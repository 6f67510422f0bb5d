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
package org.xwiki.contrib.opengov.ui;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.EntryTypes;
import org.xwiki.contrib.opengov.Field;
import org.xwiki.contrib.opengov.FormError;
import org.xwiki.contrib.opengov.Section;
import org.xwiki.contrib.opengov.Term;
import org.xwiki.contrib.opengov.Vocabularies;
import org.xwiki.contrib.opengov.exchange.RowProblem;
import org.xwiki.contrib.opengov.exchange.TableProblem;
import org.xwiki.contrib.opengov.register.RegisterFileException;
import org.xwiki.contrib.opengov.standard.ChangeKind;
import org.xwiki.contrib.opengov.standard.Finding;
import org.xwiki.contrib.opengov.standard.Level;
import org.xwiki.contrib.opengov.standard.Macros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

/**
 * All texts that users see are translated: German and English are complete, no page prints a key that is not there or
 * a text that can't be translated, and no translation is left over.
 *
 * @version $Id$
 */
class TranslationsTest
{
    private static final List<PageSource> PAGES = PageSource.all();

    private static final Map<String, PageSource> ENGLISH = translations("");

    private static final Map<String, PageSource> GERMAN = translations("de");

    /** A key in a string; it may end in a variable. */
    private static final String LEVEL = "level";

    private static final Pattern KEY = Pattern.compile("[\"'](opengov\\.[\\w.-]*)(\\$[{!\\w.]+}?[\\w.]*)?[\"']");

    /** What a page adds to a key that it has from elsewhere. */
    private static final Pattern KEY_SUFFIX = Pattern.compile("[\"']\\$[{!\\w.]+}(\\.[\\w.]+)[\"']");

    private static final Pattern COMMENT = Pattern.compile("(?s)#\\*.*?\\*#|##[^\\n]*");

    private static final Pattern WIKI_MACRO = Pattern.compile("(?s)\\{\\{/?\\w[^}]*}}");

    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

    private static final Pattern ATTRIBUTE = Pattern.compile("[\\w-]+=\"[^\"]*\"");

    private static final Pattern READ_ATTRIBUTE =
        Pattern.compile("\\b(?:title|alt|placeholder|aria-label)=\"([^\"]*)\"");

    private static final Pattern VELOCITY = Pattern.compile("[$#][!@]?\\{?[a-zA-Z]\\w*}?");

    /** Made by XWiki from the name of our section of the administration. */
    private static final Set<String> ADMINISTRATION = Set.of("admin.opengov", "admin.opengov.description");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Test
    void germanAndEnglishHaveTheSameKeys()
    {
        assertEquals(ENGLISH.keySet(), GERMAN.keySet());
    }

    @Test
    void everyKeyStandsOnce()
    {
        for (String locale : List.of("", "de")) {
            List<String> keys = translationPages(locale).flatMap(page -> page.content().lines())
                .filter(line -> line.startsWith("opengov.")).map(line -> line.substring(0, line.indexOf('='))).toList();
            List<String> repeated = new ArrayList<>(keys);
            new TreeSet<>(keys).forEach(repeated::remove);
            assertEquals(List.of(), repeated);
        }
    }

    @Test
    void everyTextIsThere()
    {
        for (String locale : List.of("", "de")) {
            translationPages(locale).forEach(page -> properties(page)
                .forEach((key, value) -> assertFalse(value.toString().isBlank(), key + " in " + page)));
        }
    }

    @Test
    void everyKeyThatIsUsedIsThere()
    {
        Set<String> missing = new TreeSet<>(keysOfTheCore());
        for (PageSource page : PAGES) {
            for (Matcher key = KEY.matcher(page.source()); key.find();) {
                if (key.group(2) == null) {
                    missing.add(key.group(1));
                } else if (ENGLISH.keySet().stream().noneMatch(known -> matches(known, key))) {
                    missing.add(key.group());
                }
            }
        }
        missing.removeAll(ENGLISH.keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyIsUsed()
    {
        Set<String> given = keysOfTheCore();
        // Hints are optional: a form shows those that are there. Derived fields have no input, but may be shown.
        fields().forEach(field -> given.addAll(List.of(field.getKey(), field.getHintKey(), propertyKey(field))));
        Set<String> unused = new TreeSet<>(ENGLISH.keySet());
        unused.removeAll(given);
        for (PageSource page : PAGES) {
            unused.removeAll(page.codes());
            unused.removeAll(keysOfEvents(page));
            for (Matcher key = KEY.matcher(page.source()); key.find();) {
                unused.removeIf(known -> matches(known, key));
            }
            for (Matcher suffix = KEY_SUFFIX.matcher(page.source()); suffix.find();) {
                given.forEach(key -> unused.remove(key + suffix.group(1)));
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void propertiesAreNamedAsTheFieldsOfTheForm()
    {
        for (String locale : List.of("", "de")) {
            Properties texts = new Properties();
            translationPages(locale).forEach(page -> texts.putAll(properties(page)));
            fields().filter(TranslationsTest::isProperty).forEach(field -> {
                String name = texts.getProperty(propertyKey(field));
                assertNotNull(name, propertyKey(field));
                assertEquals(texts.getProperty(field.getKey(), name), name);
            });
        }
    }

    @Test
    void noPagePrintsATextThatCantBeTranslated()
    {
        Map<String, Collection<String>> literals = new TreeMap<>();
        for (PageSource page : PAGES) {
            if (page.content().contains("{{velocity")) {
                Collection<String> words = literals(page.content());
                if (!words.isEmpty()) {
                    literals.put(page.reference(), words);
                }
            }
        }
        assertEquals(Map.of(), literals);
    }

    /** XWiki makes them from the name of the type of an event. */
    private static Set<String> keysOfEvents(PageSource page)
    {
        return page.objects().contains("XWiki.EventStream.Code.EventClass")
            ? page.codes().stream().filter(code -> code.matches("opengov\\.notification\\.\\w+"))
                .flatMap(type -> Stream.of(type + ".description.by.1user", type + ".description.by.users",
                    "notifications.events." + type + ".description"))
                .collect(Collectors.toSet())
            : Set.of();
    }

    private static boolean matches(String known, Matcher used)
    {
        return used.group(2) == null ? known.equals(used.group(1)) : known.startsWith(used.group(1));
    }

    private static Set<String> keysOfTheCore()
    {
        Set<String> keys = new TreeSet<>(ADMINISTRATION);
        Vocabularies.getAll().stream().flatMap(vocabulary -> vocabulary.getTerms().stream()).map(Term::getKey)
            .forEach(keys::add);
        EntryTypes.getAll().forEach(type -> type.getSections().stream().map(Section::getKey).forEach(keys::add));
        fields().filter(field -> !field.isDerived()).map(Field::getKey).forEach(keys::add);
        Arrays.stream(TableProblem.Code.values()).map(code -> "opengov.import.problem." + code).forEach(keys::add);
        Arrays.stream(RowProblem.values()).map(code -> "opengov.import.row." + code).forEach(keys::add);
        keys.add("opengov.import.change");
        Arrays.stream(FormError.Code.values()).map(code -> "opengov.error." + code).forEach(keys::add);
        Arrays.stream(RegisterFileException.Code.values()).map(RegisterFileException.Code::getKey).forEach(keys::add);
        keys.addAll(keysOfStandards());
        return keys;
    }

    private static Set<String> keysOfStandards()
    {
        Set<String> keys = new TreeSet<>(List.of("requirement.withoutId", "requirement.withoutLevel",
            "requirement.rationale", "requirement.testMethod", "requirement.addressee", "requirements.id",
            "requirements.level", "requirements.text", "requirements.none"));
        Arrays.stream(Level.values()).map(level -> "level." + level.getCode()).forEach(keys::add);
        Arrays.stream(Finding.Kind.values()).map(kind -> "finding." + kind.getCode()).forEach(keys::add);
        Arrays.stream(ChangeKind.values()).map(kind -> "change." + kind.getCode()).forEach(keys::add);
        Set<String> all = keys.stream().map(key -> "opengov.standard." + key).collect(Collectors.toCollection(TreeSet::new));
        Map.of(Macros.REQUIREMENT, List.of("id", LEVEL, "rationale", "testMethod", "addressee"), Macros.DEFINITION,
            List.of("term"), Macros.REQUIREMENTS, List.<String>of()).forEach((macro, parameters) -> {
                // Where the wizard for macros looks for them.
                String key = "rendering.macro." + macro;
                all.addAll(List.of(key + ".name", key + ".description"));
                parameters.stream().map(name -> key + ".parameter." + name)
                    .forEach(name -> all.addAll(List.of(name + ".name", name + ".description")));
                if (!parameters.isEmpty()) {
                    all.add(key + ".content.description");
                }
                if (parameters.contains(LEVEL)) {
                    Arrays.stream(Level.values()).map(level -> key + ".parameter.level.value." + level.name())
                        .forEach(all::add);
                }
            });
        return all;
    }

    /** The title is the one of the page, the tags are those of the wiki. */
    private static boolean isProperty(Field field)
    {
        return field.getClassName().startsWith("OpenGov.") && !"title".equals(field.getParameter());
    }

    /** The key under which XWiki looks for the name of a property: in the object editor, in the history. */
    private static String propertyKey(Field field)
    {
        return field.getClassName() + '_' + field.getName();
    }

    private static Stream<Field> fields()
    {
        return EntryTypes.getAll().stream().flatMap(type -> type.getFields().stream());
    }

    private static Stream<PageSource> translationPages(String locale)
    {
        return PAGES.stream().filter(page -> page.locale().equals(locale))
            .filter(page -> page.reference().endsWith("Translations"));
    }

    private static Map<String, PageSource> translations(String locale)
    {
        Map<String, PageSource> keys = new TreeMap<>();
        translationPages(locale)
            .forEach(page -> properties(page).stringPropertyNames().forEach(key -> keys.put(key, page)));
        return keys;
    }

    private static Properties properties(PageSource page)
    {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(page.content()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    /**
     * What is left of a page when scripts, wiki macros and HTML are taken away, and what readers get from attributes.
     */
    private static Collection<String> literals(String content)
    {
        String page = withoutScript(COMMENT.matcher(content).replaceAll(""));
        page = WIKI_MACRO.matcher(page).replaceAll(" ");
        Stream<String> attributes = READ_ATTRIBUTE.matcher(page).results().map(result -> result.group(1));
        String text = ATTRIBUTE.matcher(TAG.matcher(page).replaceAll(" ")).replaceAll(" ").replaceAll("&#?\\w+;", " ");
        return Stream.concat(attributes, Stream.of(text)).flatMap(part -> WORD.matcher(part).results())
            .map(result -> result.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutScript(String content)
    {
        StringBuilder text = new StringBuilder();
        int position = 0;
        Matcher script = VELOCITY.matcher(content);
        while (script.find(position)) {
            text.append(content, position, script.start());
            position = endOfScript(content, script.end());
        }
        return text.append(content.substring(position)).toString();
    }

    /**
     * Skips the arguments, properties and methods that follow a reference or directive.
     */
    private static int endOfScript(String content, int start)
    {
        int position = start;
        boolean more = true;
        while (more) {
            Matcher next = Pattern.compile("\\s?\\(|\\[|\\.[a-zA-Z]\\w*").matcher(content);
            next.region(position, content.length());
            more = next.lookingAt();
            if (more) {
                boolean nested = next.group().endsWith("(") || "[".equals(next.group());
                position = nested ? closing(content, next.end()) : next.end();
            }
        }
        return position;
    }

    private static int closing(String content, int start)
    {
        int depth = 1;
        char quote = 0;
        int position = start;
        while (depth > 0 && position < content.length()) {
            char character = content.charAt(position++);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '\'' || character == '"') {
                quote = character;
            } else if ("([".indexOf(character) >= 0) {
                depth++;
            } else if (")]".indexOf(character) >= 0) {
                depth--;
            }
        }
        return position;
    }
}
