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

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * The classes that XWiki has from the start.
 *
 * @version $Id$
 */
public final class BuiltInClasses
{
    private static final String RESOURCE = "/built-in-classes.properties";

    private static final Pattern PROPERTY = Pattern.compile("(\\w+):(\\w+)(?:\\[([^\\]]*)\\])?");

    private static final Map<DocumentReference, BaseClass> CLASSES = read();

    private BuiltInClasses()
    {
    }

    /**
     * @param reference a page
     * @return the class of that page, {@code null} when XWiki has none there from the start
     */
    public static BaseClass get(DocumentReference reference)
    {
        return CLASSES.get(reference);
    }

    private static Map<DocumentReference, BaseClass> read()
    {
        Properties properties = new Properties();
        try (Reader reader =
            new InputStreamReader(BuiltInClasses.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<DocumentReference, BaseClass> classes = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> {
            DocumentReference reference = References.resolveDocument(name);
            classes.put(reference, new BaseClass(reference, readProperties(properties.getProperty(name))));
        });
        return Map.copyOf(classes);
    }

    private static List<PropertyClass> readProperties(String text)
    {
        List<PropertyClass> properties = new ArrayList<>();
        Matcher matcher = PROPERTY.matcher(text);
        while (matcher.find()) {
            Map<String, String> settings = new LinkedHashMap<>();
            settings.put("number", String.valueOf(properties.size() + 1));
            if (matcher.group(3) != null) {
                for (String setting : matcher.group(3).split(";")) {
                    String[] parts = setting.split("=", 2);
                    settings.put(parts[0], parts[1]);
                }
            }
            properties.add(new PropertyClass(matcher.group(1), PropertyType.fromClassType(matcher.group(2)), settings));
        }
        return properties;
    }
}
