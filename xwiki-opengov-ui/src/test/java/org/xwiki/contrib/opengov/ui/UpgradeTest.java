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
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * An upgrade leaves alone what belongs to the wiki: settings, members and rights of whole spaces. Everything else is
 * merged with what an administrator changed.
 *
 * @version $Id$
 */
class UpgradeTest
{
    /** What pages hold that belong to the wiki. */
    private static final Pattern OF_THE_WIKI =
        Pattern.compile("OpenGov\\.Code\\.ConfigurationClass|XWiki\\.XWikiGroups|XWiki\\.XWikiGlobalRights");

    @Test
    void settingsMembersAndRightsAreConfiguration() throws Exception
    {
        Map<String, String> expected = new TreeMap<>();
        for (PageSource page : PageSource.all()) {
            if (page.objects().stream().anyMatch(OF_THE_WIKI.asMatchPredicate())) {
                expected.put(page.reference(), "configuration");
            }
        }

        assertEquals(expected, entryTypes());
    }

    private static Map<String, String> entryTypes() throws Exception
    {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("pom.xml").toFile());
        NodeList entries = pom.getElementsByTagName("entry");
        Map<String, String> types = new TreeMap<>();
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            types.put(text(entry, "document"), text(entry, "type"));
        }
        return types;
    }

    private static String text(Element entry, String name)
    {
        return entry.getElementsByTagName(name).item(0).getTextContent();
    }
}
