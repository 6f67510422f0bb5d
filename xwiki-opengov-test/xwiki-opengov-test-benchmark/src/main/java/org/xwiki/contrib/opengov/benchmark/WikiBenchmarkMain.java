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
 * Measures the pages of the development wiki, or its import, then those of the XWiki at {@code -Dwiki.url}, if one is
 * given.
 *
 * @version $Id$
 * @since 0.1
 */
public final class WikiBenchmarkMain
{
    private static final Logger LOGGER = LoggerFactory.getLogger(WikiBenchmarkMain.class);

    private WikiBenchmarkMain()
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
        Population population = new Population(generator);
        StringBuilder report = new StringBuilder();
        try (WikiUnderTest wiki = new DevelopmentWiki(population)) {
            report.append(measure(wiki, generator, "benchmark"));
        }
        String url = System.getProperty("wiki.url");
        if (!url.isEmpty()) {
            try (WikiUnderTest wiki = new RemoteWiki(url, System.getProperty("wiki.admin"),
                System.getProperty("wiki.password"), population)) {
                report.append(measure(wiki, generator, "wiki"));
            }
        }
        LOGGER.info("{}", report);
        Files.writeString(Path.of(System.getProperty("benchmark.report")), report);
    }

    private static String measure(WikiUnderTest wiki, ProjectGenerator generator, String prefix)
    {
        if ("import".equals(System.getProperty("benchmark.measured"))) {
            return new ImportBenchmark(wiki, Integer.getInteger(prefix + ".rows")).report();
        }
        int[] sizes = Arrays.stream(System.getProperty("benchmark.projects").split(",")).mapToInt(Integer::parseInt)
            .toArray();
        return new PageBenchmark(wiki, generator, Integer.getInteger(prefix + ".rounds")).report(sizes);
    }
}
