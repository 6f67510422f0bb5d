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

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A complete HQL statement that filters can add to.
 *
 * @version $Id$
 */
final class HqlStatement
{
    private static final String PREFIX = "select doc.fullName from XWikiDocument doc ";

    private static final String FROM = " from ";

    private static final String SELECT_KEYWORD = "select";

    private static final String SELECT_DISTINCT = "select distinct";

    private static final String FULL_NAME = "fullName";

    private static final String LANGUAGE = "language";

    private static final Pattern SHORT_FORM = Pattern.compile("(?is)\\s*(,|where\\s|order by\\s).*");

    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");

    private static final Pattern WHERE = Pattern.compile("(?i)\\swhere\\s");

    private static final Pattern ORDER = Pattern.compile("(?i)\\s(order|group)\\s+by\\s");

    private static final Pattern PAGES = Pattern.compile("(?i)\\sXWikiDocument\\s+(as\\s+)?doc\\b");

    private static final Pattern SELECT =
        Pattern.compile("(?is)\\bselect\\s+(?:distinct\\s+)?((?:(?!\\bselect\\b).)+?)\\s+from\\s");

    private static final Pattern ENTITY =
        Pattern.compile("(?i)(?:from|join|,)\\s+(\\w+)\\s+(?:as\\s+)?(?!where|order|join|left)(\\w+)");

    private static final Pattern COLUMN = Pattern.compile("(?i)(?:distinct\\s+)?(\\w+)\\.(\\w+)");

    private static final Pattern FUNCTION = Pattern.compile("(\\w+)\\s*\\(");

    /** What everybody may see of an entity, even of one that they may not read. */
    private static final Map<String, Set<String>> OPEN_COLUMNS = Map.of(
        "XWikiDocument", Set.of(FULL_NAME, "name", "space", LANGUAGE, "defaultLanguage", "translation", "hidden"),
        "XWikiDeletedDocument", Set.of("id", FULL_NAME, LANGUAGE),
        "XWikiAttachment", Set.of("filename"));

    private static final Set<String> FUNCTIONS = Set.of("upper", "lower", "length", "concat", "substring", "trim",
        "locate", "count", "min", "max", "coalesce", "str", "cast", "abs", "size", "elements", "in", "any", "all",
        "some");

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "where", "exists", SELECT_KEYWORD, "from",
        "on", "by", "having", "like", "then", "else", "when", "of");

    private final String text;

    private HqlStatement(String text)
    {
        this.text = text;
    }

    static HqlStatement of(String statement)
    {
        boolean complete = !statement.isBlank() && !SHORT_FORM.matcher(statement).matches();
        return new HqlStatement(complete ? statement.trim() : PREFIX + statement.trim());
    }

    /** As XWiki: a script without programming right may read what tells nothing about pages but their names. */
    boolean isSafe()
    {
        String plain = TEXT.matcher(this.text).replaceAll("''");
        Matcher function = FUNCTION.matcher(plain);
        while (function.find()) {
            String name = function.group(1).toLowerCase(Locale.ROOT);
            if (!FUNCTIONS.contains(name) && !KEYWORDS.contains(name)) {
                return false;
            }
        }
        Map<String, String> entities = new HashMap<>();
        Matcher entity = ENTITY.matcher(plain);
        while (entity.find()) {
            entities.put(entity.group(2), entity.group(1));
        }
        Matcher select = SELECT.matcher(plain);
        int selects = 0;
        while (select.find()) {
            selects++;
            if (!Stream.of(select.group(1).split(",")).allMatch(column -> isOpen(column.trim(), entities))) {
                return false;
            }
        }
        return selects > 0 && selects == plain.toLowerCase(Locale.ROOT).split("\\bselect\\b", -1).length - 1;
    }

    private static boolean isOpen(String column, Map<String, String> entities)
    {
        Matcher call = Pattern.compile("(\\w+)\\s*\\((.*)\\)").matcher(column);
        if (call.matches()) {
            return "*".equals(call.group(2).trim()) || isOpen(call.group(2).trim(), entities);
        }
        Matcher matcher = COLUMN.matcher(column);
        return matcher.matches()
            && OPEN_COLUMNS.getOrDefault(entities.getOrDefault(matcher.group(1), ""), Set.of())
                .contains(matcher.group(2));
    }

    HqlStatement and(String condition)
    {
        if (!PAGES.matcher(this.text).find()) {
            return this;
        }
        Matcher order = ORDER.matcher(this.text);
        int end = order.find() ? order.start() : this.text.length();
        Matcher where = WHERE.matcher(this.text);
        if (where.find() && where.start() < end) {
            return new HqlStatement(this.text.substring(0, where.end()) + condition + " and ("
                + this.text.substring(where.end(), end) + ')' + this.text.substring(end));
        }
        return new HqlStatement(this.text.substring(0, end) + " where " + condition + this.text.substring(end));
    }

    HqlStatement distinct()
    {
        return this.text.toLowerCase(Locale.ROOT).startsWith(SELECT_DISTINCT) ? this
            : new HqlStatement(SELECT_DISTINCT + this.text.substring(SELECT_KEYWORD.length()));
    }

    HqlStatement count()
    {
        String lower = this.text.toLowerCase(Locale.ROOT);
        int from = lower.indexOf(FROM);
        String columns = this.text.substring(SELECT_KEYWORD.length(), from).trim();
        String rest = Pattern.compile("(?is)\\sorder\\s+by\\s.*").matcher(this.text.substring(from)).replaceFirst("");
        return new HqlStatement("select count(" + columns + ')' + rest);
    }

    @Override
    public String toString()
    {
        return this.text;
    }
}
