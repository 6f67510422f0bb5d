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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.PropertyType;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.search.SolrIndex;
import org.xwiki.contrib.opengov.wiki.store.TestWiki;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What queries find in the database and in the index.
 */
class DefaultQueryManagerTest
{
    private static final DocumentReference CLASS = TestWiki.page("A.ItemClass");

    private static final DocumentReference ALICE = Users.reference("Alice");

    @TempDir
    private Path folder;

    private TestWiki wiki;

    private WikiStore store;

    private QueryManager queries;

    @BeforeEach
    void open()
    {
        this.wiki = new TestWiki(this.folder);
        this.store = this.wiki.getStore();
        this.queries = this.wiki.get(QueryManager.class);
        if (!this.store.exists(CLASS)) {
            fill();
        }
    }

    @AfterEach
    void close()
    {
        this.wiki.close();
    }

    private void fill()
    {
        XWikiDocument definition = this.store.getDocument(CLASS);
        definition.setXClass(new BaseClass(CLASS, List.of(property("status", PropertyType.STRING, Map.of()),
            property("themes", PropertyType.STATIC_LIST, Map.of("multiSelect", "1", "relationalStorage", "1")),
            property("text", PropertyType.TEXT_AREA, Map.of()),
            property("days", PropertyType.NUMBER, Map.of("numberType", "integer")),
            property("since", PropertyType.DATE, Map.of()), property("done", PropertyType.BOOLEAN, Map.of()),
            property("secret", PropertyType.PASSWORD, Map.of()))));
        definition.setHidden(true);
        this.store.saveDocument(definition, "", false, ALICE);
        item("Hackerspace", "Hackerspace in der Bücherei", "running", List.of("soci", "educ"), 7);
        item("Budget", "Bürgerhaushalt", "idea", List.of("gove"), 3);
    }

    private static PropertyClass property(String name, PropertyType type, Map<String, String> settings)
    {
        return new PropertyClass(name, type, settings);
    }

    private void item(String name, String title, String status, List<String> themes, int days)
    {
        XWikiDocument document = this.store.getDocument(TestWiki.page("A.Items." + name));
        document.setTitle(title);
        document.setDefaultLocale(Locale.GERMAN);
        document.setContent("= Überschrift =\n\nEin **fetter** Text über die Städte");
        BaseObject object = document.newXObject(CLASS);
        object.setStringValue("status", status);
        object.setDBStringListValue("themes", themes);
        object.setLargeStringValue("text", "Die Häuser der Kommunen");
        object.setIntValue("days", days);
        object.setDateValue("since", new Date(0));
        object.setIntValue("done", 1);
        object.setStringValue("secret", "hash:x");
        this.store.saveDocument(document, "", false, ALICE);
    }

    private QueryResponse solr(String statement, Map<String, Object> parameters)
    {
        Query query = this.queries.createQuery(statement, Query.SOLR);
        parameters.forEach(query::bindValue);
        return query.<QueryResponse>execute().get(0);
    }

    private List<Object> names(QueryResponse response)
    {
        return response.getResults().stream().map(result -> result.getFieldValue("fullname")).toList();
    }

    @Test
    void xwqlFindsPagesByTheirObjects()
    {
        Query query = this.queries.createQuery(
            "from doc.object(A.ItemClass) as item where item.status = :status", Query.XWQL);
        assertThat(query.isSafe()).isTrue();
        assertThat(query.bindValue("status", "idea").<String>execute()).containsExactly("A.Items.Budget");
        assertThat(this.queries.createQuery("where doc.object('A.ItemClass').days > 5 order by doc.name", Query.XWQL)
            .<String>execute()).containsExactly("A.Items.Hackerspace");
        assertThat(this.queries.createQuery("from doc.object(A.ItemClass) as item where ?1 member of item.themes"
            + " and item.status <> 'a from b where c'", Query.XWQL).bindValue(1, "educ").<String>execute())
                .containsExactly("A.Items.Hackerspace");
    }

    @Test
    void xwqlSelectsAndSortsByProperties()
    {
        Query query = this.queries.createQuery("select doc.fullName, item.status from Document doc,"
            + " doc.object(A.ItemClass) as item where doc.space = 'A.Items' order by item.days", Query.XWQL);
        List<Object[]> rows = query.execute();

        assertThat(query.isSafe()).isFalse();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).containsExactly("A.Items.Budget", "idea");
    }

    @Test
    void hqlMayBeginWithItsEnd()
    {
        assertThat(this.queries.createQuery("where doc.space like 'A.%' order by doc.name desc", Query.HQL)
            .setLimit(1).setOffset(1).<String>execute()).containsExactly("A.Items.Budget");
        assertThat(this.queries.createQuery("", Query.HQL).count()).isEqualTo(3);
        assertThat(this.queries.createQuery(", BaseObject as obj where obj.name = doc.fullName", Query.HQL)
            .addFilter("unique").count()).isEqualTo(2);
    }

    @Test
    void filtersChangeWhatIsFound()
    {
        assertThat(this.queries.createQuery("where doc.name <> '' or 1 = 1 order by doc.name", Query.HQL)
            .addFilter("hidden").<String>execute()).containsExactly("A.Items.Budget", "A.Items.Hackerspace");
        assertThat(this.queries.createQuery("", Query.HQL).addFilter("hidden").addFilter("count").<Long>execute())
            .containsExactly(2L);
        assertThat(this.queries.createQuery("where doc.name = 'Budget'", Query.HQL).addFilter("viewable").execute())
            .isEmpty();
        assertThat(this.queries.createQuery("where doc.name = 'Budget'", Query.HQL).addFilter("document")
            .addFilter("viewable").execute()).containsExactly(TestWiki.page("A.Items.Budget"));
        forbid("A.Items.Budget");
        assertThat(this.queries.createQuery("where doc.name = 'Budget'", Query.HQL).addFilter("document")
            .addFilter("viewable").execute()).isEmpty();
    }

    private void forbid(String page)
    {
        XWikiDocument document = this.store.getDocument(TestWiki.page(page));
        BaseObject rights = document.newXObject(Users.reference("XWikiRights"));
        rights.setStringValue("levels", "view");
        rights.setLargeStringValue("users", "XWiki.XWikiGuest");
        rights.setIntValue("allow", 0);
        this.store.saveDocument(document, "", false, ALICE);
    }

    @Test
    void aScriptWithoutProgrammingRightMayAskForNamesOnly()
    {
        assertThat(isSafe("where doc.content like '%x%'")).isTrue();
        assertThat(isSafe("select distinct doc.fullName, doc.language from XWikiDocument as doc")).isTrue();
        assertThat(isSafe("select count(doc.fullName) from XWikiDocument doc")).isTrue();
        assertThat(isSafe("select count(*) from XWikiDocument doc where lower(doc.name) = 'x'")).isTrue();
        assertThat(isSafe("select doc.content from XWikiDocument doc")).isFalse();
        assertThat(isSafe("select prop.value from StringProperty prop")).isFalse();
        assertThat(isSafe("select doc from XWikiDocument doc")).isFalse();
        assertThat(isSafe("where doc.id in (select obj.id from BaseObject obj)")).isFalse();
        assertThat(isSafe("from XWikiDocument doc")).isFalse();
        assertThat(isSafe("where file_read('x') = 1")).isFalse();
        assertThat(isSafe("delete from XWikiDocument doc")).isFalse();
    }

    private boolean isSafe(String statement)
    {
        return this.queries.createQuery(statement, Query.HQL).isSafe();
    }

    @Test
    void theIndexKnowsPagesUnderXWikisFieldNames()
    {
        SolrDocument entry = solr("*:*", Map.of("fq", "fullname:A.Items.Hackerspace")).getResults().get(0);

        assertThat(new HashMap<>(entry)).containsEntry("type", "DOCUMENT").containsEntry("wiki", "xwiki")
            .containsEntry("name", "Hackerspace").containsEntry("locale", "de").containsEntry("doclocale", "")
            .containsEntry("creator", "xwiki:XWiki.Alice").containsEntry("hidden", false)
            .containsEntry("class", List.of("A.ItemClass")).containsEntry("spaces", List.of("A", "Items"))
            .containsEntry("title_de", List.of("Hackerspace in der Bücherei"))
            .containsEntry("property.A.ItemClass.status_string", List.of("running"))
            .containsEntry("property.A.ItemClass.status_de", List.of("running"))
            .containsEntry("property.A.ItemClass.themes_string", List.of("soci", "educ"))
            .containsEntry("property.A.ItemClass.days_int", List.of(7))
            .containsEntry("property.A.ItemClass.since_date", List.of(new Date(0)))
            .containsEntry("property.A.ItemClass.done_boolean", List.of(true));
        assertThat(entry.getFieldNames()).noneMatch(name -> name.contains("secret"));
        assertThat(entry.getFieldValue("doccontent_de").toString()).contains("Ein fetter Text");
    }

    @Test
    void wordsAreFoundInTheirLanguage()
    {
        assertThat(names(solr("Stadt", Map.of()))).hasSize(2);
        assertThat(names(solr("title:bucherei", Map.of()))).containsExactly("A.Items.Hackerspace");
        assertThat(names(solr("haus", Map.of("qf", "property.A.ItemClass.text")))).hasSize(2);
        assertThat(names(solr("property.A.ItemClass.days:[5 TO 9]", Map.of()))).containsExactly("A.Items.Hackerspace");
        assertThat(names(solr("+(hackerspace OR hackerspace*)", Map.of("qf", "title^3 name"))))
            .containsExactly("A.Items.Hackerspace");
    }

    @Test
    void parametersOfTheRequestAreBoundByName()
    {
        QueryResponse response = solr("*:*", Map.of("fq",
            List.of("class:A.ItemClass", "property.A.ItemClass.status_string:(\"running\" OR \"idea\")"), "sort",
            "title_sort asc", "fl", "fullname,title_*", "rows", 1, "facet", true, "facet.field",
            "property.A.ItemClass.themes_string", "hl", true, "json.facet",
            "{statuses:\"unique(property.A.ItemClass.status_string)\"}"));

        assertThat(names(response)).containsExactly("A.Items.Budget");
        assertThat(response.getResults().getNumFound()).isEqualTo(2);
        assertThat(response.getFacetFields().get(0).getValues()).hasSize(3);
        assertThat(response.getResponse().get("facets").toString()).contains("statuses=2");
        assertThat(names(solr("*:*", Map.of("fq", "class:A.ItemClass", "sort",
            "property.A.ItemClass.days_sortInt desc")))).containsExactly("A.Items.Hackerspace", "A.Items.Budget");
    }

    @Test
    void whatTheUserMayNotReadIsTakenOut()
    {
        forbid("A.Items.Budget");
        QueryResponse guest = this.queries.createQuery("*:*", Query.SOLR).bindValue("fq", "class:A.ItemClass")
            .setUser(null).checkUser(true).<QueryResponse>execute().get(0);
        QueryResponse alice = this.queries.createQuery("*:*", Query.SOLR).bindValue("fq", "class:A.ItemClass")
            .setUser(ALICE).checkUser(true).<QueryResponse>execute().get(0);

        assertThat(names(guest)).containsExactly("A.Items.Hackerspace");
        assertThat(guest.getResults().getNumFound()).isEqualTo(1);
        assertThat(names(alice)).hasSize(2);
        assertThat(this.queries.createQuery("*:*", Query.SOLR).bindValue("fq", "class:A.ItemClass")
            .bindValue("fl", "fullname").checkUser(true).count()).isZero();
    }

    @Test
    void theIndexFollowsChangesAndRestarts()
    {
        this.store.deleteDocument(this.store.getDocument(TestWiki.page("A.Items.Budget")), ALICE);
        assertThat(names(solr("*:*", Map.of("fq", "class:A.ItemClass")))).containsExactly("A.Items.Hackerspace");
        close();
        open();
        assertThat(names(solr("*:*", Map.of("fq", "class:A.ItemClass")))).containsExactly("A.Items.Hackerspace");
        this.wiki.get(SolrIndex.class).rebuild();
        assertThat(names(solr("*:*", Map.of()))).hasSize(2);
        assertThat(this.wiki.get(SolrIndex.class).getRequestCount()).isEqualTo(2);
    }

    @Test
    void whatChangedWithoutTheIndexIsAdded() throws Exception
    {
        solr("*:*", Map.of());
        close();
        Files.delete(this.folder.resolve("solr/clean"));
        TestWiki without = new TestWiki(this.folder);
        XWikiDocument document = without.getStore().getDocument(TestWiki.page("A.Items.Budget"));
        document.setTitle("Neu");
        without.getStore().saveDocument(document, "", false, ALICE);
        without.close();
        open();

        assertThat(names(solr("title:neu", Map.of()))).containsExactly("A.Items.Budget");
    }

    @Test
    void otherLanguagesAreRefused()
    {
        assertThatThrownBy(() -> this.queries.createQuery("x", "sql")).isInstanceOf(IllegalArgumentException.class);
    }
}
