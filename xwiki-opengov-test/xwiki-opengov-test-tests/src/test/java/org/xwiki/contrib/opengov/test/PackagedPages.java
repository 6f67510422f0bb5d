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
package org.xwiki.contrib.opengov.test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The pages of the extension as this build packages them.
 */
final class PackagedPages
{
    private PackagedPages()
    {
    }

    /**
     * @return the XAR
     */
    static byte[] content()
    {
        try (InputStream xar = PackagedPages.class.getResourceAsStream("/xar/xwiki-opengov-ui.xar")) {
            return xar.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return the references of the pages, without the wiki
     */
    static List<String> references()
    {
        return Jsoup.parse(description(), Parser.xmlParser()).select("file").eachText().stream().distinct().toList();
    }

    private static String description()
    {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(content()))) {
            ZipEntry file = files.getNextEntry();
            while (!"package.xml".equals(file.getName())) {
                file = files.getNextEntry();
            }
            return new String(files.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
