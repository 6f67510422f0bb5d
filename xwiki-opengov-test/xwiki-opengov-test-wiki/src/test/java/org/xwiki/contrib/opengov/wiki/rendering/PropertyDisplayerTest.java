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
package org.xwiki.contrib.opengov.wiki.rendering;

import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.PropertyClass;
import org.xwiki.contrib.opengov.wiki.model.PropertyType;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.test.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How {@code $doc.display} displays properties.
 *
 * @version $Id$
 */
class PropertyDisplayerTest extends PageTest
{
    private static final DocumentReference CLASS = References.resolveDocument("Test.SomeClass");

    private static final String FIELD = "id=\"Test.SomeClass_0_%1$s\"";

    private final BaseObject object;

    private final XWikiDocument page;

    PropertyDisplayerTest() throws Exception
    {
        XWikiDocument classDocument = new XWikiDocument(CLASS);
        classDocument.setXClass(new BaseClass(CLASS,
            List.of(new PropertyClass("name", PropertyType.STRING, Map.of("prettyName", "Name")),
                new PropertyClass("plain", PropertyType.TEXT_AREA, Map.of("contenttype", "PureText", "rows", "7")),
                new PropertyClass("wiki", PropertyType.TEXT_AREA, Map.of("contenttype", "FullyRenderedText")),
                new PropertyClass("number", PropertyType.NUMBER, Map.of("numberType", "integer")),
                new PropertyClass("yes", PropertyType.BOOLEAN, Map.of("displayType", "yesno")),
                new PropertyClass("day", PropertyType.DATE, Map.of("dateFormat", "dd.MM.yyyy")),
                new PropertyClass("codes", PropertyType.STATIC_LIST, Map.of("multiSelect", "1", "relationalStorage", "1",
                    "values", "a|b|c", "separator", ", ")))));
        savePage(classDocument, Users.SUPERADMIN);
        this.page = new XWikiDocument(References.resolveDocument("Test.Page"));
        this.object = this.page.newXObject(CLASS);
        this.object.setStringValue("name", "<b> & {{x");
        this.object.setLargeStringValue("plain", "<i>");
        this.object.setLargeStringValue("wiki", "**bold** {{velocity}}$doc.name{{/velocity}}");
        this.object.setIntValue("number", 1234);
        this.object.setIntValue("yes", 1);
        this.object.setDateValue("day", new Date(0));
        this.object.setDBStringListValue("codes", List.of("a", "c"));
        setLocale(Locale.ENGLISH);
        this.context.setDocument(this.page);
    }

    @Test
    void valuesAreEscapedAndLabelled() throws Exception
    {
        assertThat(display("name", "view")).isEqualTo("&#60;b> &#38; &#123;&#123;x");
        assertThat(display("plain", "view")).isEqualTo("&#60;i>");
        assertThat(display("number", "view")).isEqualTo("1234");
        assertThat(display("day", "view")).isEqualTo("01.01.1970");
        assertThat(display("codes", "view")).isEqualTo("a, c");
        assertThat(display("missing", "view")).isEmpty();
    }

    @Test
    void wikiTextHasTheRightsOfTheAuthorOfThePage() throws Exception
    {
        this.page.setAuthor(Users.serialize(Users.reference("User")));
        assertThat(display("wiki", "view")).contains("<strong>bold</strong>", "xwikirenderingerror");

        this.page.setAuthor(Users.serialize(Users.SUPERADMIN));
        assertThat(display("wiki", "view")).isEqualTo("<p><strong>bold</strong> Page</p>");
    }

    @Test
    void fieldsHaveTheNamesOfXWiki() throws Exception
    {
        assertThat(display("name", "edit")).contains("<input " + String.format(FIELD, "name"), "type=\"text\"",
            "value=\"&#60;b&#62; &#38; &#123;&#123;x\"");
        assertThat(display("plain", "edit")).contains("<textarea " + String.format(FIELD, "plain"), "rows=\"7\"",
            "&#60;i>");
        assertThat(display("codes", "edit")).contains("<select " + String.format(FIELD, "codes"),
            "<option value=\"a\" selected=\"selected\">a</option><option value=\"b\">b</option>");
        assertThat(display("yes", "edit")).contains("<option value=\"\">---</option>",
            "<option value=\"1\" selected=\"selected\">");
        assertThat(display("day", "edit")).contains("value=\"01.01.1970\"");
        assertThat(display("number", "hidden")).contains("type=\"hidden\"", "value=\"1234\"");
    }

    @Test
    void displayedPropertyStaysHtmlInWikiSyntax() throws Exception
    {
        this.page.setContent("{{velocity}}$doc.display('name'){{/velocity}}");
        this.page.setContentAuthor(Users.serialize(Users.SUPERADMIN));

        assertThat(renderPage(this.page)).isEqualTo("&#60;b> &#38; &#123;&#123;x");
    }

    private String display(String name, String mode) throws Exception
    {
        return getInstance(PropertyDisplayer.class).display(this.page, this.object, name, mode);
    }
}
