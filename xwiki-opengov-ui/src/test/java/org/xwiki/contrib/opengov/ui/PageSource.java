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
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Node;
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
 * @param enforced whether the page has no rights but those that it requires
 * @param rights the rights that it requires
 * @version $Id$
 */
record PageSource(String reference, String locale, String title, String content, List<String> codes,
    List<String> objects, boolean enforced, List<String> rights)
{
    private static final Path ROOT = Path.of("src", "main", "resources");

    private static final String PROPERTY = "property";

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
                text(document, "content"), texts(document, PROPERTY), texts(document, "className"),
                texts(document, "enforceRequiredRights").contains("true"), values(document, "level"));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Can't read " + file, e);
        }
    }

    private static List<String> texts(Document document, String element)
    {
        return elements(document, element).map(node -> node.getTextContent().trim()).toList();
    }

    private static List<String> values(Document document, String property)
    {
        return elements(document, property).filter(node -> PROPERTY.equals(node.getParentNode().getNodeName()))
            .map(node -> node.getTextContent().trim()).toList();
    }

    private static Stream<Node> elements(Document document, String name)
    {
        NodeList elements = document.getElementsByTagName(name);
        return IntStream.range(0, elements.getLength()).mapToObj(elements::item);
    }

    private static String text(Document document, String element)
    {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }
}
