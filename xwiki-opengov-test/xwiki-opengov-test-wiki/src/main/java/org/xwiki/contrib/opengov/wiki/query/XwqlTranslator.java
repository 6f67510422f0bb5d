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
package org.xwiki.contrib.opengov.wiki.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * Translates one statement of XWiki's query language: {@code from doc.object(Space.Class) as item where item.status =
 * :status}. Objects and their properties become entities with the conditions that tie them to the page.
 *
 * <p>The properties come first in the HQL, so that the database begins with their indexed values.</p>
 *
 * @version $Id$
 */
final class XwqlTranslator
{
    private static final String AND = " and ";

    private static final String QUOTE = "'";

    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");

    private static final Pattern PARTS = Pattern.compile(
        "(?is)^\\s*(select\\s.+?)?\\s*(\\bfrom\\s.+?)?\\s*(\\bwhere\\s.+?)?\\s*(\\b(?:order|group)\\s+by\\s.+)?$");

    private static final Pattern OBJECT =
        Pattern.compile("(?i)\\bdoc\\.object\\(\\s*([^)]+?)\\s*\\)(?:\\s+(?:as\\s+)?(?!where\\b|order\\b)(\\w+))?");

    private final Function<DocumentReference, BaseClass> classes;

    private final Map<String, BaseClass> objects = new LinkedHashMap<>();

    private final Map<String, String> properties = new LinkedHashMap<>();

    private final List<String> texts = new ArrayList<>();

    private final Deque<String> from = new ArrayDeque<>(List.of("XWikiDocument as doc"));

    private final List<String> conditions = new ArrayList<>();

    XwqlTranslator(Function<DocumentReference, BaseClass> classes)
    {
        this.classes = classes;
    }

    String translate(String statement)
    {
        Matcher parts = PARTS.matcher(hideTexts(statement));
        if (!parts.matches()) {
            throw new IllegalArgumentException("This is no XWQL: " + statement);
        }
        for (String item : part(parts, 2, "from").split(",(?![^(]*\\))")) {
            readSource(item.trim());
        }
        String select = part(parts, 1, "select");
        String where = part(parts, 3, "where");
        String order = translateExpression(parts.group(4) == null ? "" : ' ' + parts.group(4));
        String columns = translateExpression(select.isEmpty() ? "doc.fullName" : select);
        String condition = translateExpression(where);
        if (!condition.isEmpty()) {
            this.conditions.add(0, '(' + condition + ')');
        }
        String result = "select " + columns + " from " + String.join(", ", this.from)
            + (this.conditions.isEmpty() ? "" : " where " + String.join(AND, this.conditions)) + order;
        return showTexts(result);
    }

    private static String part(Matcher parts, int group, String keyword)
    {
        String part = parts.group(group);
        return part == null ? "" : part.trim().substring(keyword.length()).trim();
    }

    private String hideTexts(String statement)
    {
        Matcher matcher = TEXT.matcher(statement);
        return matcher.replaceAll(match -> {
            this.texts.add(match.group());
            return QUOTE + (this.texts.size() - 1) + QUOTE;
        });
    }

    private String showTexts(String statement)
    {
        return TEXT.matcher(statement).replaceAll(match -> {
            String inner = match.group().substring(1, match.group().length() - 1);
            return Matcher.quoteReplacement(
                inner.matches("\\d+") ? this.texts.get(Integer.parseInt(inner)) : match.group());
        });
    }

    private void readSource(String source)
    {
        Matcher object = OBJECT.matcher(source);
        if (object.matches()) {
            addObject(object.group(1), object.group(2));
        } else if (!source.isEmpty() && !source.matches("(?i)Document\\s+(as\\s+)?doc")) {
            this.from.add(source);
        }
    }

    private String addObject(String className, String alias)
    {
        String name = showTexts(className).replace(QUOTE, "");
        BaseClass xclass = this.classes.apply(References.resolveDocument(name));
        String objectAlias = alias == null ? "object" + this.objects.size() : alias;
        this.objects.put(objectAlias, xclass);
        this.texts.add('\'' + xclass.getName().replace(QUOTE, "''") + '\'');
        this.from.addFirst("BaseObject as " + objectAlias);
        this.conditions.add("doc.fullName=" + objectAlias + ".name and " + objectAlias + ".className='"
            + (this.texts.size() - 1) + '\'');
        return objectAlias;
    }

    private String translateExpression(String expression)
    {
        String result = OBJECT.matcher(expression).replaceAll(match -> addObject(match.group(1), null));
        for (String alias : List.copyOf(this.objects.keySet())) {
            result = Pattern.compile("\\b" + alias + "\\.(\\w+)\\b").matcher(result)
                .replaceAll(match -> translateProperty(alias, match));
        }
        return result;
    }

    private String translateProperty(String alias, MatchResult match)
    {
        PropertyClass property = this.objects.get(alias).get(match.group(1));
        return property == null ? match.group() : this.properties.computeIfAbsent(match.group(),
            key -> addProperty(alias, property));
    }

    private String addProperty(String objectAlias, PropertyClass property)
    {
        String kind = property.newProperty().getClass().getSimpleName();
        String alias = objectAlias + '_' + property.getName();
        this.texts.add('\'' + property.getName() + '\'');
        this.from.addFirst(kind + " as " + alias);
        this.conditions.add(alias + ".id.id=" + objectAlias + ".id and " + alias + ".id.name='"
            + (this.texts.size() - 1) + '\'');
        return alias + switch (kind) {
            case "DBStringListProperty" -> ".list";
            case "StringListProperty" -> ".textValue";
            default -> ".value";
        };
    }
}
