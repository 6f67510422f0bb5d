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
import java.util.List;

import org.apache.commons.lang3.StringUtils;

/**
 * Fields of a content type that belong together: in a form, on a page, and, when repeated, in one object. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Section
{
    private static final String KEY_PREFIX = "opengov.";

    private final String name;

    private final String key;

    private final String className;

    private final boolean repeated;

    private final List<Field> fields;

    private Section(String typeName, Builder definition)
    {
        this.name = definition.name;
        this.key = KEY_PREFIX + typeName + ".section." + this.name;
        this.className = definition.className;
        this.repeated = definition.repeated;
        this.fields = definition.fields.stream().map(field -> field.build(this.className)).toList();
    }

    /**
     * @return the name, for example {@code what}
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the translation key of the heading, for example {@code opengov.project.section.what}
     */
    public String getKey()
    {
        return this.key;
    }

    /**
     * @return the full name of the class whose objects hold the values
     */
    public String getClassName()
    {
        return this.className;
    }

    /**
     * @return {@code true} if an entry has any number of objects of this class
     */
    public boolean isRepeated()
    {
        return this.repeated;
    }

    /**
     * @return the fields in the order in which they are shown
     */
    public List<Field> getFields()
    {
        return this.fields;
    }

    @Override
    public String toString()
    {
        return this.name;
    }

    static String keyOf(String fullClassName)
    {
        String simpleName = StringUtils.substringAfterLast(fullClassName, '.');
        return KEY_PREFIX + StringUtils.uncapitalize(StringUtils.substringBeforeLast(simpleName, "Class"));
    }

    /**
     * Collects the fields of a section.
     */
    static final class Builder
    {
        private final String name;

        private final String className;

        private final boolean repeated;

        private final List<Field.Builder> fields = new ArrayList<>();

        Builder(String name, String className, boolean repeated)
        {
            this.name = name;
            this.className = className;
            this.repeated = repeated;
        }

        void add(List<Field.Builder> more)
        {
            this.fields.addAll(more);
        }

        Section build(String typeName)
        {
            return new Section(typeName, this);
        }
    }
}
