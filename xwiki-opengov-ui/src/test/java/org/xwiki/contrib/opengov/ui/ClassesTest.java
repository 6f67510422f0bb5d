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

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xwiki.contrib.opengov.EntryTypes;
import org.xwiki.contrib.opengov.Field;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * The class pages have the properties of the content types in the core: all of them, no other, of the right types.
 *
 * @version $Id$
 */
class ClassesTest
{
    private static final Path CODE = Path.of("src", "main", "resources", "OpenGov", "Code");

    private static final String OWN = "OpenGov.Code.";

    static Stream<String> classNames()
    {
        return fields().map(Field::getClassName).distinct().filter(name -> name.startsWith(OWN));
    }

    @ParameterizedTest
    @MethodSource("classNames")
    void classFollowsTheContentType(String className) throws Exception
    {
        Map<String, String> expected = new TreeMap<>();
        fields().filter(field -> field.getClassName().equals(className)).filter(Field::isProperty)
            .forEach(field -> expected.put(field.getName(), expectedType(field)));

        assertEquals(expected, properties(className));
    }

    private static Stream<Field> fields()
    {
        return EntryTypes.getAll().stream().flatMap(type -> type.getFields().stream());
    }

    private static String expectedType(Field field)
    {
        if (field.isMultiple()) {
            return "StaticList multiple relational";
        }
        return switch (field.getType()) {
            case "multiline" -> "TextArea PureText";
            case "wiki" -> "TextArea FullyRenderedText";
            case "integer" -> "Number integer";
            case "decimal" -> "Number double";
            case "date" -> "Date";
            case "boolean" -> "Boolean";
            case "user" -> "Users";
            default -> "String";
        };
    }

    private static Map<String, String> properties(String className) throws Exception
    {
        Path page = CODE.resolve(className.substring(OWN.length()) + ".xml");
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile())
            .getDocumentElement();
        Element definition = children(root, element -> "class".equals(element.getTagName())).get(0);
        Map<String, String> properties = new TreeMap<>();
        for (Element property : children(definition, element -> text(element, "classType") != null)) {
            properties.put(property.getTagName(), type(property));
        }
        return properties;
    }

    private static String type(Element property)
    {
        String type = text(property, "classType").replaceAll(".*\\.|Class$", "");
        return switch (type) {
            case "StaticList" -> type + ("1".equals(text(property, "multiSelect")) ? " multiple" : "")
                + ("1".equals(text(property, "relationalStorage")) ? " relational" : "");
            case "TextArea" -> type + ' ' + text(property, "contenttype");
            case "Number" -> type + ' ' + text(property, "numberType");
            default -> type;
        };
    }

    private static String text(Element parent, String name)
    {
        return children(parent, element -> name.equals(element.getTagName())).stream().map(Node::getTextContent)
            .findFirst().orElse(null);
    }

    private static List<Element> children(Element parent, Predicate<Element> condition)
    {
        NodeList nodes = parent.getChildNodes();
        return Stream.iterate(0, index -> index < nodes.getLength(), index -> index + 1).map(nodes::item)
            .filter(Element.class::isInstance).map(Element.class::cast).filter(condition).toList();
    }
}
