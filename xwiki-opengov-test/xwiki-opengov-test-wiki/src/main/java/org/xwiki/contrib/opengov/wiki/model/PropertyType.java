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

import java.util.Arrays;

/**
 * The kinds of properties that a class can define, under the names that XWiki gives them.
 *
 * @version $Id$
 */
public enum PropertyType
{
    /** One line of text. */
    STRING("String"),

    /** A long text. */
    TEXT_AREA("TextArea"),

    /** A number. */
    NUMBER("Number"),

    /** Yes or no. */
    BOOLEAN("Boolean"),

    /** A point in time. */
    DATE("Date"),

    /** One or several of listed values. */
    STATIC_LIST("StaticList"),

    /** One or several of values that a query finds. */
    DB_LIST("DBList"),

    /** One or several pages. */
    PAGE("Page"),

    /** One or several users. */
    USERS("Users"),

    /** One or several groups. */
    GROUPS("Groups"),

    /** One or several rights. */
    LEVELS("Levels"),

    /** A mail address. */
    EMAIL("Email"),

    /** A password, kept as a hash. */
    PASSWORD("Password"),

    /** A time zone. */
    TIMEZONE("Timezone"),

    /** Shown by a script, without a value of its own. */
    COMPUTED_FIELD("ComputedField");

    private static final String PREFIX = "com.xpn.xwiki.objects.classes.";

    private static final String SUFFIX = "Class";

    private final String name;

    PropertyType(String name)
    {
        this.name = name;
    }

    /**
     * @return the name, as {@code StaticList}
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the name in a page's XML
     */
    public String getClassType()
    {
        return PREFIX + this.name + SUFFIX;
    }

    /**
     * @param classType the name in a page's XML, with or without the package
     * @return the type
     */
    public static PropertyType fromClassType(String classType)
    {
        String simple = classType.substring(classType.lastIndexOf('.') + 1);
        return Arrays.stream(values()).filter(type -> simple.equals(type.name) || simple.equals(type.name + SUFFIX))
            .findFirst().orElseThrow(() -> new IllegalArgumentException("Unknown type of property: " + classType));
    }
}
