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
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads XML. Document types, and with them everything that could read other files, are refused.
 *
 * @version $Id$
 */
public final class Xml
{
    private Xml()
    {
    }

    /**
     * @param xml an XML text
     * @return its root
     * @throws IllegalArgumentException if the text is not XML
     */
    public static Element parse(String xml)
    {
        return parse(new InputSource(new StringReader(xml)));
    }

    /**
     * @param source an XML text
     * @return its root
     * @throws IllegalArgumentException if the text is not XML
     */
    public static Element parse(InputSource source)
    {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(source).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("This is not the XML of a page.", e);
        }
    }

    /**
     * @param element an element
     * @return the elements in it
     */
    public static List<Element> children(Element element)
    {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /**
     * @param element an element
     * @param name the name of elements in it
     * @return the elements of that name
     */
    public static List<Element> children(Element element, String name)
    {
        return children(element).stream().filter(child -> name.equals(child.getTagName())).toList();
    }

    /**
     * @param element an element
     * @param name the name of an element in it
     * @return the first element of that name, {@code null} when there is none
     */
    public static Element child(Element element, String name)
    {
        return children(element, name).stream().findFirst().orElse(null);
    }

    /**
     * @param element an element
     * @param name the name of an element in it
     * @return the text of the first element of that name, empty when there is none
     */
    public static String text(Element element, String name)
    {
        Element child = child(element, name);
        return child == null ? "" : child.getTextContent();
    }
}
