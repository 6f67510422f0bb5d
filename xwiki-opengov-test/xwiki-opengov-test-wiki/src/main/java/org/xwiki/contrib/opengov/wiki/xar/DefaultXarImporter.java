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
package org.xwiki.contrib.opengov.wiki.xar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.DocumentXml;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.Xml;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * Reads packages of XWiki. Pages that a package calls configuration belong to the wiki once they are there.
 *
 * @version $Id$
 */
@Component
@Singleton
public class DefaultXarImporter implements XarImporter
{
    private static final String PAGE = "xwikidoc";

    private static final String SUFFIX = ".xml";

    private static final String TYPE = "type";

    private static final String COMMENT = "Imported from XAR";

    @Inject
    private WikiStore store;

    @Override
    public List<XWikiDocument> read(Path source) throws IOException
    {
        return readRoots(source).stream().filter(root -> PAGE.equals(root.getTagName())).map(DocumentXml::read)
            .toList();
    }

    private static List<Element> readRoots(Path source) throws IOException
    {
        if (Files.isRegularFile(source) && !source.toString().endsWith(SUFFIX)) {
            return readZip(source);
        }
        List<Element> roots = new ArrayList<>();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX)).sorted().toList()) {
                roots.add(readXml(Files.readAllBytes(file)));
            }
        }
        return roots;
    }

    private static List<Element> readZip(Path source) throws IOException
    {
        List<Element> roots = new ArrayList<>();
        try (ZipFile zip = new ZipFile(source.toFile())) {
            for (ZipEntry entry : zip.stream().filter(file -> file.getName().endsWith(SUFFIX))
                .sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    roots.add(readXml(content.readAllBytes()));
                }
            }
        }
        return roots;
    }

    private static Element readXml(byte[] xml)
    {
        return Xml.parse(new InputSource(new ByteArrayInputStream(xml)));
    }

    @Override
    public List<DocumentReference> importXar(Path source, DocumentReference author) throws IOException
    {
        List<Element> roots = readRoots(source);
        Set<DocumentReference> kept = readConfigurationPages(roots);
        kept.removeIf(page -> !this.store.exists(page));
        List<DocumentReference> imported = new ArrayList<>();
        roots.stream().filter(root -> PAGE.equals(root.getTagName())).map(DocumentXml::read)
            .filter(page -> !kept.contains(page.getDocumentReference()))
            .sorted(Comparator.comparing(page -> page.getXClass().isEmpty()))
            .forEach(page -> {
                sign(page, author);
                this.store.importDocument(page, COMMENT);
                imported.add(page.getDocumentReferenceWithLocale());
            });
        return imported;
    }

    private static void sign(XWikiDocument page, DocumentReference author)
    {
        if (author != null) {
            page.setAuthor(Users.serialize(author));
            page.setOriginalMetadataAuthorReference(author);
            page.setContentAuthor(page.getAuthor());
            page.setCreator(page.getAuthor());
        }
    }

    private static Set<DocumentReference> readConfigurationPages(List<Element> roots)
    {
        Set<DocumentReference> pages = new HashSet<>();
        roots.stream().filter(root -> "package".equals(root.getTagName()))
            .flatMap(root -> Xml.children(root, "files").stream())
            .flatMap(files -> Xml.children(files, "file").stream())
            .filter(file -> "configuration".equals(file.getAttribute(TYPE)))
            .forEach(file -> pages.add(References.resolveDocument(file.getTextContent())));
        return pages;
    }
}
