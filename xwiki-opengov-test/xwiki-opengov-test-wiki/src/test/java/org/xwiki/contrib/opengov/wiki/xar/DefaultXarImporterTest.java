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
package org.xwiki.contrib.opengov.wiki.xar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.PropertyType;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.store.TestWiki;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * How pages come in from a XAR.
 */
class DefaultXarImporterTest
{
    private static final String PAGE = """
        <?xml version="1.1" encoding="UTF-8"?>
        <xwikidoc version="1.6" reference="A.Page" locale="">
          <web>A</web><name>Page</name><language/><defaultLanguage>en</defaultLanguage>
          <creator>xwiki:XWiki.Carol</creator><parent>A.WebHome</parent>
          <author>xwiki:XWiki.Carol</author><contentAuthor>xwiki:XWiki.Carol</contentAuthor>
          <version>7.3</version><title>A &amp; B</title><comment/><syntaxId>xwiki/2.1</syntaxId>
          <hidden>true</hidden><enforceRequiredRights>true</enforceRequiredRights><content>Text</content>
          <attachment><filename>a.txt</filename><mimetype>text/plain</mimetype><filesize>5</filesize>
            <author>xwiki:XWiki.Carol</author><version>1.1</version><comment/><content>aGVsbG8=</content></attachment>
          <object>
            <name>A.Page</name><number>0</number><className>A.ItemClass</className><guid>g-1</guid>
            <class><name>A.ItemClass</name>
              <themes><multiSelect>1</multiSelect><name>themes</name><relationalStorage>1</relationalStorage>
                <classType>com.xpn.xwiki.objects.classes.StaticListClass</classType></themes>
              <days><name>days</name><numberType>integer</numberType>
                <classType>com.xpn.xwiki.objects.classes.NumberClass</classType></days>
              <since><name>since</name><dateFormat>dd.MM.yyyy</dateFormat>
                <classType>com.xpn.xwiki.objects.classes.DateClass</classType></since>
              <kind><name>kind</name>
                <classType>com.xpn.xwiki.objects.classes.StringClass</classType></kind>
              <done><name>done</name>
                <classType>com.xpn.xwiki.objects.classes.BooleanClass</classType></done>
            </class>
            <property><themes><value>x</value><value>y|z</value></themes></property>
            <property><days>7</days></property>
            <property><since>2017-05-01 12:30:00.0</since></property>
            <property><done>1</done></property>
            <property><kind>town</kind></property>
            <property><unknown>1</unknown></property>
          </object>
        </xwikidoc>
        """;

    private static final String TRANSLATION = PAGE.replaceAll("(?s)<object>.*</object>", "")
        .replaceAll("(?s)<attachment>.*</attachment>", "").replace("<language/>", "<language>de</language>")
        .replace("A &amp; B", "A und B");

    private static final String PACKAGE = """
        <?xml version="1.1" encoding="UTF-8"?>
        <package><infos><name>x</name></infos>
          <files><file type="configuration" language="">A.Page</file></files></package>
        """;

    private static final String CLASS = """
        <?xml version="1.1" encoding="UTF-8"?>
        <xwikidoc version="1.6" reference="A.ItemClass" locale="">
          <web>A</web><name>ItemClass</name><language/>
          <class><name>A.ItemClass</name>
            <kind><name>kind</name><classType>com.xpn.xwiki.objects.classes.StringClass</classType></kind>%s
          </class>
        </xwikidoc>
        """;

    private static final DocumentReference ITEM = TestWiki.page("A.ItemClass");

    private static final DocumentReference REFERENCE = TestWiki.page("A.Page");

    @TempDir
    private Path folder;

    private TestWiki wiki;

    private WikiStore store;

    private XarImporter importer;

    @BeforeEach
    void open()
    {
        this.wiki = new TestWiki(this.folder.resolve("home"));
        this.store = this.wiki.getStore();
        this.importer = this.wiki.get(XarImporter.class);
    }

    @AfterEach
    void close()
    {
        this.wiki.close();
    }

    private Path directory() throws IOException
    {
        Path pages = Files.createDirectories(this.folder.resolve("pages/A"));
        Files.writeString(pages.resolve("Page.xml"), PAGE);
        Files.writeString(pages.resolve("Page.de.xml"), TRANSLATION);
        return pages.getParent();
    }

    private Path archive() throws IOException
    {
        Path file = this.folder.resolve("test.xar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String[] entry : List.of(new String[] { "package.xml", PACKAGE }, new String[] { "A/Page.xml", PAGE })) {
                zip.putNextEntry(new ZipEntry(entry[0]));
                zip.write(entry[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void aFolderOfPagesComesInWithTheAuthorsThatItNames() throws IOException
    {
        assertThat(this.importer.importXar(directory(), null)).hasSize(2);

        XWikiDocument page = this.store.getDocument(REFERENCE);
        assertThat(page.getTitle()).isEqualTo("A & B");
        assertThat(page.isHidden()).isTrue();
        assertThat(page.isEnforceRequiredRights()).isTrue();
        assertThat(page.getAuthorReference()).isEqualTo(Users.reference("Carol"));
        assertThat(page.getVersion()).isEqualTo("1.1");
        assertThat(this.store.getTranslatedDocument(page, Locale.GERMAN).getTitle()).isEqualTo("A und B");
        assertThat(page.getAttachment("a.txt").getLongSize()).isEqualTo(5);
        assertThat(this.store.getAttachmentContent(page.getAttachment("a.txt").getReference(), "1.1").open())
            .hasContent("hello");
    }

    @Test
    void valuesGetTheTypesOfTheClassInThePage() throws IOException
    {
        this.importer.importXar(directory(), null);

        BaseObject object = this.store.getDocument(REFERENCE).getXObject(TestWiki.page("A.ItemClass"));
        assertThat(object.getGuid()).isEqualTo("g-1");
        assertThat(object.getListValue("themes")).containsExactly("x", "y|z");
        assertThat(object.getValue("days")).isEqualTo(7);
        assertThat(object.getValue("since")).isInstanceOf(Date.class);
        assertThat(object.getIntValue("done", 0)).isEqualTo(1);
        assertThat(object.getValue("kind")).isEqualTo("town");
        assertThat(object.getField("unknown")).isNull();
    }

    @Test
    void anInstallationSignsEveryPage() throws IOException
    {
        this.importer.importXar(directory(), Users.reference("Admin"));

        XWikiDocument page = this.store.getDocument(REFERENCE);
        assertThat(page.getContentAuthorReference()).isEqualTo(Users.reference("Admin"));
        assertThat(page.getCreatorReference()).isEqualTo(Users.reference("Admin"));
    }

    @Test
    void whatIsTheSameIsNotSavedAgain() throws IOException
    {
        this.importer.importXar(directory(), null);
        XWikiDocument page = this.store.getDocument(REFERENCE);
        page.removeAttachment("a.txt");
        this.store.importDocument(page, "");
        Path single = this.folder.resolve("pages/A/Page.xml");
        Files.writeString(single, PAGE.replaceAll("(?s)<attachment>.*</attachment>", ""));

        this.importer.importXar(single, null);
        assertThat(this.store.getRevisions(REFERENCE)).hasSize(2);
    }

    @Test
    void configurationStaysAsTheWikiHasIt() throws IOException
    {
        assertThat(this.importer.importXar(archive(), null)).containsExactly(REFERENCE);
        assertThat(this.importer.importXar(archive(), null)).isEmpty();
    }

    @Test
    void anUpgradeAddsPropertiesToClassesAndKeepsTheEntries() throws IOException
    {
        Path file = this.folder.resolve("ItemClass.xml");
        Files.writeString(file, CLASS.formatted(""));
        this.importer.importXar(file, null);
        XWikiDocument entry = this.store.getDocument(REFERENCE);
        BaseObject object = entry.newXObject(ITEM);
        object.setStringValue("kind", "town");
        this.store.importDocument(entry, "");

        Files.writeString(file, CLASS.formatted(
            "<size><name>size</name><classType>com.xpn.xwiki.objects.classes.StringClass</classType></size>"));
        this.importer.importXar(file, null);

        assertThat(this.store.getXClass(ITEM).get("size")).isNotNull();
        assertThat(this.store.getDocument(REFERENCE).getXObject(ITEM).getStringValue("kind"))
            .isEqualTo("town");
        assertThat(this.store.getRevisions(REFERENCE)).hasSize(1);
    }

    @Test
    void otherFilesAreRefused() throws IOException
    {
        Path file = this.folder.resolve("evil.xml");
        Files.writeString(file, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xwikidoc>&e;</xwikidoc>");

        assertThatThrownBy(() -> this.importer.read(file)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theClassesOfXWikiAreThere()
    {
        BaseClass tags = this.store.getXClass(TestWiki.page("XWiki.TagClass"));
        assertThat(tags.get("tags").newProperty()).isInstanceOf(
            org.xwiki.contrib.opengov.wiki.model.DBStringListProperty.class);
        assertThat(tags.get("tags").fromString("a, b|c").getValue()).isEqualTo(List.of("a", " b", "c"));
        assertThat(this.store.getXClass(Users.reference("XWikiUsers")).get("password").getType())
            .isEqualTo(PropertyType.PASSWORD);
        assertThat(this.store.exists(TestWiki.page("XWiki.TagClass"))).isFalse();
    }
}
