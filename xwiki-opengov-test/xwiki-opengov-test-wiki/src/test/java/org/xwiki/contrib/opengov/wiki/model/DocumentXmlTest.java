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
package org.xwiki.contrib.opengov.wiki.model;

import java.util.Date;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing of a page is lost in its XML.
 */
class DocumentXmlTest
{
    private static final DocumentReference PAGE = References.resolveDocument("A.B\\.C.Page");

    private static final DocumentReference CLASS = References.resolveDocument("A.ItemClass");

    private static XWikiDocument copy(XWikiDocument document)
    {
        return DocumentXml.read(Xml.parse(DocumentXml.write(document)));
    }

    @Test
    void allKindsOfPropertiesComeBack()
    {
        XWikiDocument document = new XWikiDocument(PAGE);
        BaseObject object = document.newXObject(CLASS);
        object.setStringValue("string", " text ");
        object.setLargeStringValue("large", "a\r\nb\tc");
        object.setIntValue("int", -7);
        object.setDateValue("date", new Date(-1234));
        object.setDBStringListValue("list", List.of("", "b"));
        for (BaseProperty property : List.of(new LongProperty(), new FloatProperty(), new DoubleProperty(),
            new StringListProperty(), new StringProperty())) {
            property.setName(property.getClass().getSimpleName());
            object.addProperty(property);
        }
        object.getField("LongProperty").setValue(1L << 40);
        object.getField("FloatProperty").setValue(0.1f);
        object.getField("DoubleProperty").setValue(0.1);
        object.getField("StringListProperty").setValue(List.of("x|y", "z"));

        BaseObject read = copy(document).getXObject(CLASS);
        assertThat(read.hasSameData(object)).isTrue();
        assertThat(read.getField("StringProperty").getValue()).isNull();
        assertThat(read.getListValue("StringListProperty")).containsExactly("x|y", "z");
        object.removeProperty("int");
        assertThat(read.hasSameData(object)).isFalse();
        assertThat(object.getPropertyNames()).doesNotContain("int");
    }

    @Test
    void everythingElseComesBack()
    {
        XWikiDocument document = new XWikiDocument(new DocumentReference(PAGE, Locale.GERMANY));
        document.setTitle("<&>\"'");
        document.setContent("\u0000\u0001\u0085\u2028 \uD83D\uDE00 \uD800 ]]>");
        document.setAuthor("XWiki.Alice");
        document.setCreator("xwiki:XWiki.Bob");
        document.setContentAuthor("");
        document.setDate(new Date(1000));
        document.setComment("why");
        document.setMinorEdit(true);
        document.setVersion("3.4");
        XWikiAttachment file = new XWikiAttachment("a.txt", "text/plain");
        file.setAuthor("XWiki.Alice");
        file.setLongSize(7);
        file.setVersion("1.2");
        file.setComment("file");
        document.setAttachment(file);

        XWikiDocument read = copy(document);
        assertThat(DocumentXml.write(read)).isEqualTo(DocumentXml.write(document));
        assertThat(read.getDocumentReferenceWithLocale()).isEqualTo(document.getDocumentReferenceWithLocale());
        assertThat(read.getContent()).isEqualTo("\u0001\u0085\u2028 \uD83D\uDE00  ]]>");
        assertThat(read.getCreatorReference()).isEqualTo(Users.reference("Bob"));
        assertThat(read.getContentAuthorReference()).isNull();
        assertThat(read.getContentAuthor()).isEqualTo("XWiki.XWikiGuest");
        assertThat(read.isMinorEdit()).isTrue();
        assertThat(read.getAttachment("a.txt").getReference()).isEqualTo(file.getReference());
        assertThat(read.getAttachment("a.txt")).hasToString("xwiki:A.B\\.C.Page@a.txt");
    }

    @Test
    void aCopyForAnotherPageHasIdentifiersOfItsOwn()
    {
        XWikiDocument document = new XWikiDocument(PAGE);
        BaseObject object = document.newXObject(CLASS);
        XWikiDocument copy = document.copyTo(References.resolveDocument("A.Other"));

        assertThat(copy.getId()).isNotEqualTo(document.getId());
        assertThat(copy.getXObject(CLASS).getId()).isNotEqualTo(object.getId());
        assertThat(copy.getXObject(CLASS).getName()).isEqualTo("A.Other");
        assertThat(copy.getXObject(CLASS).getDocumentReference()).isEqualTo(copy.getDocumentReference());
    }
}
