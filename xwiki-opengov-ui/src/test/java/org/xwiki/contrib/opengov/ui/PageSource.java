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
package org.xwiki.contrib.opengov.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A wiki page as its XML file in this module has it.
 *
 * @param reference the reference of the page
 * @param locale the language of a translated page, otherwise empty
 * @param title the raw title
 * @param content the raw content
 * @param codes the scripts, styles and other code in the objects of the page
 * @param objects the classes of the objects of the page
 * @version $Id$
 */
record PageSource(String reference, String locale, String title, String content, List<String> codes,
    List<String> objects)
{
    private static final Path ROOT = Path.of("src", "main", "resources");

    /**
     * @return all pages of this module
     */
    static List<PageSource> all()
    {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().map(PageSource::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return all that a reader or the wiki runs: title, content, code in objects
     */
    String source()
    {
        return this.title + '\n' + this.content + '\n' + String.join("\n", this.codes);
    }

    @Override
    public String toString()
    {
        return this.locale.isEmpty() ? this.reference : this.reference + '.' + this.locale;
    }

    private static PageSource read(Path file)
    {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            return new PageSource(document.getDocumentElement().getAttribute("reference"),
                document.getDocumentElement().getAttribute("locale"), text(document, "title"),
                text(document, "content"), texts(document, "property"), texts(document, "className"));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Can't read " + file, e);
        }
    }

    private static List<String> texts(Document document, String element)
    {
        NodeList elements = document.getElementsByTagName(element);
        return Stream.iterate(0, index -> index < elements.getLength(), index -> index + 1)
            .map(index -> elements.item(index).getTextContent().trim()).toList();
    }

    private static String text(Document document, String element)
    {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }
}
