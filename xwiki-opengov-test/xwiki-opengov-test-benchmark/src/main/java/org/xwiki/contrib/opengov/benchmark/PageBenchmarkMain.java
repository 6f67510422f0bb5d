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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the pages of the development wiki, or of the XWiki at {@code -Dwiki.url}.
 *
 * @version $Id$
 * @since 0.1
 */
public final class PageBenchmarkMain
{
    private static final Logger LOGGER = LoggerFactory.getLogger(PageBenchmarkMain.class);

    private PageBenchmarkMain()
    {
        // Only started, never created.
    }

    /**
     * @param arguments none; the properties are named in the README of this module
     * @throws IOException when the report cannot be written
     */
    public static void main(String[] arguments) throws IOException
    {
        ProjectGenerator generator = new ProjectGenerator(Integer.getInteger("benchmark.municipalities"));
        int[] sizes = Arrays.stream(System.getProperty("benchmark.projects").split(",")).mapToInt(Integer::parseInt)
            .toArray();
        String report;
        try (WikiUnderTest wiki = open(generator)) {
            report = new PageBenchmark(wiki, generator, Integer.getInteger("benchmark.rounds")).report(sizes);
        }
        LOGGER.info("{}", report);
        Files.writeString(Path.of(System.getProperty("benchmark.report")), report);
    }

    private static WikiUnderTest open(ProjectGenerator generator)
    {
        String url = System.getProperty("wiki.url");
        return url.isEmpty() ? new DevelopmentWiki(generator)
            : new RemoteWiki(url, System.getProperty("wiki.admin"), System.getProperty("wiki.password"), generator);
    }
}
