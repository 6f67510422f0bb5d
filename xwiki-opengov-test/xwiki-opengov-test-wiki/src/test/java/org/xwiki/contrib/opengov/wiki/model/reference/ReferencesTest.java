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
package org.xwiki.contrib.opengov.wiki.model.reference;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * How references are written and read.
 */
class ReferencesTest
{
    private static final DocumentReference BASE = new DocumentReference("other", List.of("X", "Y"), "Page");

    private static void assertSame(DocumentReference reference, String text)
    {
        assertThat(References.serialize(reference)).isEqualTo(text);
        assertThat(References.resolveDocument(text)).isEqualTo(reference);
    }

    @Test
    void separatorsInNamesAreEscaped()
    {
        assertSame(new DocumentReference("xwiki", List.of("A", "B"), "C"), "xwiki:A.B.C");
        assertSame(new DocumentReference("xwiki", List.of("A.1", "B:2"), "C.3"), "xwiki:A\\.1.B\\:2.C\\.3");
        assertSame(new DocumentReference("xwiki", "A\\B", "C\\"), "xwiki:A\\\\B.C\\\\");
        assertSame(new DocumentReference("xwiki", "A@B", "C: D^E@F"), "xwiki:A@B.C: D^E@F");
    }

    @Test
    void attachmentsAndObjectsHaveSeparatorsOfTheirOwn()
    {
        DocumentReference page = new DocumentReference("xwiki", "A", "B");
        AttachmentReference file = new AttachmentReference("a.b@c.txt", page);

        assertThat(References.serialize(file)).isEqualTo("xwiki:A.B@a.b\\@c.txt");
        assertThat(References.resolveAttachment("A.B@a.b\\@c.txt", null)).isEqualTo(file);
        assertThat(References.resolveAttachment("x.txt", page).getDocumentReference()).isEqualTo(page);
        EntityReference property = References.resolve("A.B^C.D[1].p", EntityType.OBJECT_PROPERTY, null);
        assertThat(property.getName()).isEqualTo("p");
        assertThat(property.getParent().getName()).isEqualTo("C.D[1]");
    }

    @Test
    void missingPartsComeFromTheBaseOrTheDefaults()
    {
        assertThat(References.resolveDocument("P", BASE)).hasToString("other:X.Y.P");
        assertThat(References.resolveDocument("Z.P", BASE)).hasToString("other:Z.P");
        assertThat(References.resolveDocument("w:Z.P", BASE)).hasToString("w:Z.P");
        assertThat(References.resolveDocument("", BASE)).isEqualTo(BASE);
        assertThat(References.resolveDocument("Z.", BASE)).hasToString("other:Z.Page");
        assertThat(References.resolveDocument("P")).hasToString("xwiki:Main.P");
        assertThat(References.resolveDocument(null)).hasToString("xwiki:Main.WebHome");
        assertThat(References.resolveSpace("A.B")).hasToString("xwiki:A.B");
        assertThatThrownBy(() -> References.resolve("", EntityType.OBJECT, null))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWikiIsLeftAwayWhereItIsKnown()
    {
        DocumentReference page = new DocumentReference("xwiki", "A", "B");

        assertThat(References.serializeLocal(page)).isEqualTo("A.B");
        assertThat(References.serializeCompactWiki(page, BASE)).isEqualTo("xwiki:A.B");
        assertThat(References.serializeCompactWiki(page, new DocumentReference("xwiki", "C", "D"))).isEqualTo("A.B");
        assertThat(References.serializeCompactWiki(page, null)).isEqualTo("xwiki:A.B");
        assertThat(References.serializeLocal(WikiReference.MAIN)).isEqualTo("xwiki");
    }

    @Test
    void aReferenceKnowsItsParts()
    {
        assertThat(BASE.getWikiReference()).isEqualTo(new WikiReference("other"));
        assertThat(BASE.getSpaceReferences()).extracting(EntityReference::getName).containsExactly("X", "Y");
        assertThat(BASE.getLastSpaceReference().getName()).isEqualTo("Y");
        assertThat(BASE.extractReference(EntityType.ATTACHMENT)).isNull();
        assertThat(BASE.getRoot()).isEqualTo(BASE.getWikiReference());
        assertThat(BASE).isLessThan(new DocumentReference("other", List.of("X", "Z"), "Page"));
        assertThatThrownBy(() -> new WikiReference("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTranslationIsAnotherPage()
    {
        DocumentReference german = new DocumentReference(BASE, Locale.GERMAN);

        assertThat(german).isNotEqualTo(BASE).hasSameHashCodeAs(BASE);
        assertThat(german.withoutLocale()).isEqualTo(BASE);
        assertThat(new DocumentReference(BASE, Locale.ROOT)).isEqualTo(BASE);
    }
}
