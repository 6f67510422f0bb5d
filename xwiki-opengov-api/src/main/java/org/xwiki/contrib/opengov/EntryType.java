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

import java.util.List;
import java.util.Objects;

/**
 * A content type: the class of its objects and its fields by section. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class EntryType
{
    private final String name;

    private final String className;

    private final List<Section> sections;

    EntryType(String name, String className, Section... sections)
    {
        this.name = name;
        this.className = className;
        this.sections = List.of(sections);
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
}
