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
package org.xwiki.contrib.opengov.test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.Places;

/**
 * An XWiki that runs somewhere. For the tests its administrator imports the pages of this build, unless
 * {@code -Dwiki.install=false} says that the extension is installed, and switches on its languages. After the tests the
 * wiki has the pages and the language settings that it had before.
 */
final class RemoteWiki implements AutoCloseable
{
    /**
     * How the names of all users begin that the tests bring.
     */
    static final String MARK = "OpenGovTest";

    private static final String PREFERENCES = "XWiki.XWikiPreferences_0_";

    private static final Map<String, String> TWO_LANGUAGES = Map.of("multilingual", "1", "languages", "en,de");

    private static final String MOST = "1000";

    private final String base;

    private final Account account;

    private final String run;

    private final Visitor administrator;

    private final Map<String, String> settings = new HashMap<>();

    private List<String> imported = List.of();

    /**
     * @param base the address of the wiki up to {@code /bin}
     * @param account the account of its administrator
     * @param run what is in the names of all pages that the tests write under names of their own
     */
    RemoteWiki(String base, Account account, String run)
    {
        this.base = base;
        this.account = account;
        this.run = run;
        this.administrator = account.signIn(new Visitor(base));
        // What a run that was interrupted has left.
        find(writtenByTests()).forEach(this::delete);
        if (Boolean.parseBoolean(System.getProperty("wiki.install", "true"))) {
            importPages();
        }
        checkThatTheCoreIsThere();
        TWO_LANGUAGES.keySet().forEach(setting -> this.settings.put(setting, preference(setting)));
        savePreferences(TWO_LANGUAGES);
    }

    String base()
    {
        return this.base;
    }

    Account administrator()
    {
        return this.account;
    }

    @Override
    public void close()
    {
        Stream.of(find(writtenByTests()), find("doc.fullName like '%%%s%%'".formatted(this.run)), this.imported)
            .flatMap(List::stream).distinct().forEach(this::delete);
        savePreferences(this.settings);
    }

    private static String writtenByTests()
    {
        return "doc.originalMetadataAuthorReference like '%%XWiki.%1$s%%' or doc.fullName like 'XWiki.%1$s%%'"
            .formatted(MARK);
    }

    private void importPages()
    {
        String ofTheExtension = PackagedPages.references().stream()
            .collect(Collectors.joining("', '", "doc.fullName in ('", "')"));
        List<String> before = find(ofTheExtension);
        Answer answer = this.administrator.send("/rest/wikis/xwiki?backup=false&history=ADD",
            "application/octet-stream", PackagedPages.content());
        if (answer.status() != 200) {
            throw new AssertionError("%s cannot import the pages into %s (%d): %s".formatted(this.account.name(),
                this.base, answer.status(), answer.text()));
        }
        this.imported = find(ofTheExtension).stream().filter(page -> !before.contains(page)).toList();
    }

    private void checkThatTheCoreIsThere()
    {
        Answer places = this.administrator.get("/bin/get/OpenGov/Code/RegisterSuggest?outputSyntax=plain&q="
            + Places.FLENSBURG.name());
        if (!places.body().contains(Places.FLENSBURG.ags())) {
            throw new AssertionError(("OpenGov does not work on %s. Put xwiki-opengov-api-*.jar of this build into "
                + "WEB-INF/lib of its web application and start it again; or install OpenGov with its Extension "
                + "Manager and give -Dwiki.install=false").formatted(this.base));
        }
    }

    /**
     * @param condition what the pages have in common, in XWiki's query language
     * @return their paths, as in {@code /bin/view/<path>}
     */
    private List<String> find(String condition)
    {
        String query = Parameters.of("q", "where " + condition, "type", "xwql", "number", MOST).encode();
        return xml(this.administrator.get("/rest/wikis/xwiki/query?" + query).body())
            .select("searchResult > link[rel$=/page]").eachAttr("href").stream()
            .map(href -> href.replaceFirst("^.*?/spaces/", "").replaceAll("/(spaces|pages)/", "/")).toList();
    }

    private void delete(String path)
    {
        this.administrator.post("/bin/delete/" + path,
            Parameters.of("confirm", "1", "shouldSkipRecycleBin", "true"));
    }

    private String preference(String name)
    {
        return xml(this.administrator.get("/rest/wikis/xwiki/spaces/XWiki/pages/XWikiPreferences/objects/"
            + "XWiki.XWikiPreferences/0/properties/" + name).body()).select("value").text();
    }

    private void savePreferences(Map<String, String> values)
    {
        Parameters parameters = new Parameters();
        values.forEach((name, value) -> parameters.add(PREFERENCES + name, value));
        this.administrator.post("/bin/save/XWiki/XWikiPreferences", parameters);
    }

    private static Document xml(String text)
    {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }
}
