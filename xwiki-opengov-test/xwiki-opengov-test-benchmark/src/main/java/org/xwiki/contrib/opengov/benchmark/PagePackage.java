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
package org.xwiki.contrib.opengov.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.xwiki.xml.XMLUtils;

/**
 * Writes pages into a package that XWiki imports.
 *
 * @version $Id$
 * @since 0.1
 */
final class PagePackage
{
    private static final String PAGE = """
        <?xml version="1.1" encoding="UTF-8"?>
        <xwikidoc version="1.6" reference="%1$s.WebHome" locale="">
        <web>%1$s</web><name>WebHome</name><title>%2$s</title><syntaxId>xwiki/2.1</syntaxId>
        <hidden>false</hidden><enforceRequiredRights>true</enforceRequiredRights><content/>
        %3$s</xwikidoc>
        """;

    private static final String OBJECT = """
        <object><name>%s.WebHome</name><number>%d</number><className>%s</className>
        %s
        %s</object>
        """;

    private final UnaryOperator<String> classes;

    /**
     * @param classes the name of a class to its definition as XML
     */
    PagePackage(UnaryOperator<String> classes)
    {
        this.classes = classes;
    }

    byte[] write(List<GeneratedPage> pages)
    {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (GeneratedPage page : pages) {
                zip.putNextEntry(new ZipEntry(page.path() + "WebHome.xml"));
                zip.write(toXml(page).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String toXml(GeneratedPage page)
    {
        String objects = page.objects().stream().map(object -> OBJECT.formatted(page.space(), object.number(),
            object.className(), this.classes.apply(object.className()), properties(object.values())))
            .collect(Collectors.joining());
        return PAGE.formatted(page.space(), escape(page.title()), objects);
    }

    private static String properties(Map<String, Object> values)
    {
        return values.entrySet().stream()
            .map(value -> element("property", element(value.getKey(), toXml(value.getValue()))))
            .collect(Collectors.joining("\n"));
    }

    private static String toXml(Object value)
    {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> element("value", escape(item))).collect(Collectors.joining());
        }
        if (value instanceof Date date) {
            return new SimpleDateFormat("yyyy-MM-dd HH:mm:ss.S", Locale.ROOT).format(date);
        }
        return value == null ? "" : escape(value);
    }

    private static String element(String name, String content)
    {
        return "<%1$s>%2$s</%1$s>".formatted(name, content);
    }

    private static String escape(Object text)
    {
        return XMLUtils.escapeElementText(text.toString());
    }
}
