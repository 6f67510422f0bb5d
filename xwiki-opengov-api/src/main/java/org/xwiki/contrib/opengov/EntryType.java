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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.apache.commons.lang3.StringUtils;

/**
 * A content type: the class of its objects and its fields by section. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class EntryType
{
    /** The class of those contact details that are not for everybody; they lie on a page beside that of the entry. */
    static final String CONTACT = "OpenGov.Code.ContactClass";

    private final String name;

    private final String className;

    private final String space;

    private final List<Section> sections;

    private EntryType(Builder definition)
    {
        this.name = definition.name;
        this.className = Builder.classNameOf(definition.name);
        this.space = definition.space;
        this.sections = definition.sections.stream().map(section -> section.build(definition.name)).toList();
    }

    static Builder of(String name)
    {
        return new Builder(name);
    }

    /**
     * @return the name, for example {@code project}
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the full name of the class, for example {@code OpenGov.Code.ProjectClass}
     */
    public String getClassName()
    {
        return this.className;
    }

    /**
     * @return the space in which new entries get their pages, for example {@code OpenGov.Projects}; an empty text if
     *     the objects of this type belong to other pages
     */
    public String getSpace()
    {
        return this.space;
    }

    /**
     * @return the full name of the page with the form, for example {@code OpenGov.Code.ProjectForm}
     */
    public String getFormName()
    {
        return this.className.replaceFirst("Class$", "Form");
    }

    /**
     * @return the names of the spaces that lead to the space of new entries, from the outermost
     */
    public List<String> getSpaces()
    {
        return this.space.isEmpty() ? List.of() : List.of(this.space.split("\\."));
    }

    /**
     * @return {@code true} if entries have contact details
     */
    public boolean hasContact()
    {
        return !getFields(CONTACT).isEmpty();
    }

    /**
     * @return the sections in the order in which they are shown
     */
    public List<Section> getSections()
    {
        return this.sections;
    }

    /**
     * @param sectionName the name of a section
     * @return the section or {@code null}
     */
    public Section getSection(String sectionName)
    {
        return this.sections.stream().filter(section -> section.getName().equals(sectionName)).findFirst()
            .orElse(null);
    }

    /**
     * @return the fields of all sections
     */
    public List<Field> getFields()
    {
        return this.sections.stream().flatMap(section -> section.getFields().stream()).toList();
    }

    /**
     * @param fieldName the name of a field of the class of this type, or {@code title} or {@code tags}
     * @return the field or {@code null}
     */
    public Field getField(String fieldName)
    {
        return this.sections.stream().filter(section -> !section.isRepeated())
            .flatMap(section -> section.getFields().stream())
            .filter(field -> field.getName().equals(fieldName)).findFirst().orElse(null);
    }

    /**
     * @param fullClassName the full name of a class
     * @return the names of the fields in objects of this class, in the order of the sections
     */
    public List<Field> getFields(String fullClassName)
    {
        return getFields().stream().filter(field -> Objects.equals(field.getClassName(), fullClassName)).toList();
    }

    @Override
    public String toString()
    {
        return this.name;
    }

    /**
     * Collects the sections of a content type.
     */
    static final class Builder
    {
        private final String name;

        private String space = "";

        private final List<Section.Builder> sections = new ArrayList<>();

        private Builder(String name)
        {
            this.name = name;
        }

        Builder space(String spaceName)
        {
            this.space = spaceName;
            return this;
        }

        Builder section(String sectionName, Field.Builder... fields)
        {
            return add(new Section.Builder(sectionName, classNameOf(this.name), false), fields);
        }

        /**
         * Begins a section of which an entry has many: each is one object of the class.
         */
        Builder rows(String sectionName, String rowName, Field.Builder... fields)
        {
            return add(new Section.Builder(sectionName, classNameOf(rowName), true), fields);
        }

        /**
         * Adds fields to the section that was begun last.
         */
        Builder and(Field.Builder... fields)
        {
            this.sections.get(this.sections.size() - 1).add(Arrays.asList(fields));
            return this;
        }

        EntryType build()
        {
            return new EntryType(this);
        }

        private Builder add(Section.Builder section, Field.Builder... fields)
        {
            this.sections.add(section);
            return and(fields);
        }

        private static String classNameOf(String entryName)
        {
            return "OpenGov.Code." + StringUtils.capitalize(entryName) + "Class";
        }
    }
}
