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

import static org.xwiki.contrib.opengov.Need.DRAFT;

/**
 * The words in which the tables of the content types are written: fields that several of them have.
 */
@SuppressWarnings("checkstyle:MultipleStringLiterals")
final class Fields
{
    private static final int MANY = 100;

    private Fields()
    {
    }

    static Field.Builder of(String name, FieldType type)
    {
        return Field.of(name, type);
    }

    static Field.Builder title()
    {
        return text("title", 200).need(DRAFT).parameter("title");
    }

    static Field.Builder sortTitle()
    {
        return text("sortTitle", 200).derived();
    }

    static Field.Builder summary()
    {
        return of("summary", FieldType.MULTILINE).max(280);
    }

    static Field.Builder themes()
    {
        return terms("themes", "theme", 3);
    }

    static Field.Builder tags()
    {
        return texts("tags", 50).in("XWiki.TagClass");
    }

    static Field.Builder text(String name)
    {
        return text(name, 255);
    }

    static Field.Builder text(String name, int max)
    {
        return of(name, FieldType.TEXT).max(max);
    }

    static Field.Builder texts(String name, int max)
    {
        return text(name, max).count(MANY);
    }

    static Field.Builder wiki(String name)
    {
        return of(name, FieldType.WIKI);
    }

    /** A code of the vocabulary that has the name of the field. */
    static Field.Builder term(String name)
    {
        return term(name, name);
    }

    static Field.Builder term(String name, String vocabulary)
    {
        return of(name, FieldType.TERM).vocabulary(vocabulary);
    }

    static Field.Builder terms(String name)
    {
        return terms(name, name);
    }

    static Field.Builder terms(String name, String vocabulary)
    {
        return terms(name, vocabulary, MANY);
    }

    static Field.Builder terms(String name, String vocabulary, int most)
    {
        return term(name, vocabulary).count(most);
    }

    /** Another entry, of which the page is known by its full name. */
    static Field.Builder entry(String name, String typeName)
    {
        return of(name, FieldType.ENTRY).target(typeName);
    }

    /**
     * How to reach those who know: an office rather than a person, and a person only with their consent. What is not
     * for everybody belongs to a class of its own, so that it can lie on a page of its own.
     */
    static Field.Builder[] contact()
    {
        return contact(Need.OPTIONAL);
    }

    static Field.Builder[] contact(Need need)
    {
        return new Field.Builder[] {
            text("contactFunction").need(need).or("contactMail", "contactForm").common(),
            of("contactForm", FieldType.URL).common(),
            of("contactMail", FieldType.EMAIL).common().in(EntryType.CONTACT),
            of("contactPerson", FieldType.USER).consent("contactConsent").common().in(EntryType.CONTACT),
            text("contactName").consent("contactConsent").common().in(EntryType.CONTACT),
            of("contactConsent", FieldType.BOOLEAN).common().in(EntryType.CONTACT)
        };
    }

    /** What readers find more in: the rows of a list of links. */
    static Field.Builder[] links()
    {
        return new Field.Builder[] {
            of("address", FieldType.URL).need(DRAFT),
            text("title"),
            term("kind", "linkKind")
        };
    }

    /** A check of what became of a project after the funding. */
    static Field.Builder[] sustainabilityRecord()
    {
        return new Field.Builder[] {
            of("checked", FieldType.DATE).need(DRAFT),
            term("state", "sustainabilityState").need(DRAFT),
            text("carrier"),
            text("means"),
            of("note", FieldType.MULTILINE),
            of("nextCheck", FieldType.DATE).notBefore("checked"),
            of("checkedBy", FieldType.USER).derived()
        };
    }

    /** What every entry says about itself that is for everybody once it is published. */
    static Field.Builder[] editorial()
    {
        return new Field.Builder[] {editorialState(), language(), sortTitle()};
    }

    static Field.Builder editorialState()
    {
        return term("editorialState").common();
    }

    static Field.Builder language()
    {
        return term("language").common();
    }

    /** Where the municipality of an entry lies and how large it is, so that lists can filter by it. */
    static Field.Builder[] place()
    {
        return new Field.Builder[] {land(), populationClass()};
    }

    static Field.Builder land()
    {
        return term("land").derived();
    }

    static Field.Builder populationClass()
    {
        return term("populationClass").derived();
    }
}
