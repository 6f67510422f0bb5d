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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.script.URLFactory;

/**
 * Makes the addresses of files in WebJars, in the form that XWiki gives them.
 *
 * @version $Id$
 */
@Component(roles = WebJars.class)
@Singleton
public class WebJars
{
    private static final String DEFAULT_GROUP = "org.webjars";

    private static final char SLASH = '/';

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    @Inject
    private URLFactory urls;

    /**
     * @param id the identifier of the WebJar, with or without its group
     * @param path the path of the file in the WebJar
     * @return the address of the file, null if there is no such WebJar
     */
    public String getURL(String id, String path)
    {
        int separator = id.indexOf(':');
        String artifact = id.substring(separator + 1);
        String group = separator < 0 ? DEFAULT_GROUP : id.substring(0, separator);
        String version = this.versions.computeIfAbsent(group + SLASH + artifact, this::readVersion);
        return version.isEmpty() ? null : this.urls.getContextPath() + "/webjars/wiki%3Axwiki/" + artifact + SLASH
            + version + SLASH + path;
    }

    private String readVersion(String artifact)
    {
        try (InputStream resource =
            getClass().getResourceAsStream("/META-INF/maven/" + artifact + "/pom.properties")) {
            Properties properties = new Properties();
            if (resource != null) {
                properties.load(resource);
            }
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
