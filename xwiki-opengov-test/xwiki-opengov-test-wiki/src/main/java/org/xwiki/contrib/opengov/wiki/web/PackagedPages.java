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
package org.xwiki.contrib.opengov.wiki.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.xar.XarImporter;
import org.xwiki.environment.Environment;

/**
 * The pages of the extension. They are installed when the packaged ones differ from those installed last.
 *
 * @version $Id$
 */
@Component(roles = PackagedPages.class)
@Singleton
public class PackagedPages
{
    private static final String PACKAGE = "xar/xwiki-opengov-ui.xar";

    @Inject
    private Environment environment;

    @Inject
    private XarImporter importer;

    @Inject
    private Logger logger;

    /**
     * Installs the pages as the administrator, when they are not installed yet. An interrupted installation is done
     * again at the next start.
     *
     * @throws IOException when the package can't be read
     */
    public void install() throws IOException
    {
        Path folder = this.environment.getPermanentDirectory().toPath();
        Path installed = folder.resolve("installed.xar");
        Path candidate = folder.resolve("candidate.xar");
        try (InputStream content = getClass().getClassLoader().getResourceAsStream(PACKAGE)) {
            if (content == null) {
                this.logger.info("The pages of OpenGov are not on the class path [{}]: the wiki stays empty.", PACKAGE);
                return;
            }
            Files.copy(content, candidate, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(installed) || !getChecksums(installed).equals(getChecksums(candidate))) {
            int pages = this.importer.importXar(candidate, Users.reference("Admin")).size();
            this.logger.info("Installed {} pages of OpenGov.", pages);
            Files.move(candidate, installed, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(candidate);
    }

    private static Map<String, Long> getChecksums(Path archive) throws IOException
    {
        Map<String, Long> checksums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            zip.stream().filter(entry -> entry.getName().endsWith(".xml"))
                .forEach((ZipEntry entry) -> checksums.put(entry.getName(), entry.getCrc()));
        }
        return checksums;
    }
}
