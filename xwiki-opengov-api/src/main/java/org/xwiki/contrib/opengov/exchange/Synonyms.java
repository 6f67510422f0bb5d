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
package org.xwiki.contrib.opengov.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What people call things besides their labels, folded. Immutable.
 */
final class Synonyms
{
    private final Map<String, List<String>> texts;

    /**
     * @param file the name of a file beside this class: a name, and what it is also called, separated by commas
     */
    Synonyms(String file)
    {
        Properties properties = new Properties();
        try (InputStream content = Synonyms.class.getResourceAsStream(file)) {
            properties.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.texts = properties.stringPropertyNames().stream()
            .collect(Collectors.toMap(name -> name, name -> List.of(properties.getProperty(name).split(",\\s*"))));
    }

    /**
     * @param name a name
     * @return what it is also called
     */
    List<String> of(String name)
    {
        return this.texts.getOrDefault(name, List.of());
    }
}
