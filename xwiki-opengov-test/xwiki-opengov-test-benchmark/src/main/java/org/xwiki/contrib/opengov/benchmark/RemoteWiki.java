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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * Any XWiki with the extension: filled by an administrator who imports packages of generated pages. What is written
 * stays there; filling goes on where it stopped.
 *
 * @version $Id$
 * @since 0.1
 */
final class RemoteWiki implements WikiUnderTest
{
    private static final Logger LOGGER = LoggerFactory.getLogger(RemoteWiki.class);

    private static final String IMPORT = "/rest/wikis/xwiki?backup=false&history=RESET";

    private static final String VIEW = "/bin/view/";

    private static final int CHUNK = 100;

    private final Population population;

    private final String base;

    private final String credentials;

    private final Visitor administrator;

    private final HttpClient client = HttpClient.newHttpClient();

    private final Map<String, String> classes = new HashMap<>();

    private final PagePackage pages = new PagePackage(name -> this.classes.computeIfAbsent(name, this::readClass));

    RemoteWiki(String url, String name, String password, Population population)
    {
        this.population = population;
        this.base = url.replaceFirst("/(bin(/.*)?)?$", "");
        this.credentials = Base64.getEncoder()
            .encodeToString("%s:%s".formatted(name, password).getBytes(StandardCharsets.UTF_8));
        this.administrator = new Visitor(this.base);
        this.administrator.signIn(name, password);
    }

    @Override
    public String name()
    {
        return "XWiki";
    }

    @Override
    public String base()
    {
        return this.base;
    }

    @Override
    public boolean fill(int projects)
    {
        if (isWritten(this.population.projects(projects + 1).last())) {
            return false;
        }
        this.administrator.post("/bin/save/" + EMPTY_PAGE, Parameters.of("title", "", "content", ""));
        this.population.parts(projects).forEach(this::write);
        this.population.parts(projects).stream().filter(Population.Part::isCounted).forEach(this::waitForIndex);
        return true;
    }

    @Override
    public OptionalLong requests()
    {
        return OptionalLong.empty();
    }

    @Override
    public Visitor administrator()
    {
        return this.administrator;
    }

    @Override
    public OptionalLong heap()
    {
        return OptionalLong.empty();
    }

    @Override
    public OptionalLong work()
    {
        return OptionalLong.empty();
    }

    @Override
    public void close()
    {
        this.administrator.signOut();
    }

    private void write(Population.Part part)
    {
        for (int start = 0; start < part.count(); start += CHUNK) {
            int end = Math.min(start + CHUNK, part.count());
            if (!isWritten(part.page(end))) {
                importPages(IntStream.rangeClosed(start + 1, end).mapToObj(part::page).toList());
            }
            LOGGER.info("{}: {} of {}", part.type(), end, part.count());
        }
    }

    private boolean isWritten(GeneratedPage page)
    {
        String xml = readXml(page.path());
        return page.objects().stream().allMatch(object -> xml.contains("<className>" + object.className() + '<'));
    }

    private void importPages(List<GeneratedPage> chunk)
    {
        HttpRequest request = HttpRequest.newBuilder(URI.create(this.base + IMPORT))
            .header("Authorization", "Basic " + this.credentials)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(this.pages.write(chunk))).build();
        try {
            int status = this.client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("The wiki does not import: " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The wiki does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the wiki imports", e);
        }
    }

    private String readClass(String name)
    {
        String xml = readXml(name.replace('.', '/'));
        String end = "</class>";
        return xml.substring(xml.indexOf("<class>"), xml.indexOf(end) + end.length());
    }

    private String readXml(String path)
    {
        return this.administrator.get(VIEW + path + "?xpage=xml").body();
    }

    /**
     * The index follows at its own pace: the list of entries tells how far it is.
     */
    private void waitForIndex(Population.Part part)
    {
        int indexed;
        do {
            Answer list = this.administrator.get(VIEW + part.list());
            indexed = Integer.parseInt(list.html().selectFirst(".opengov-count").text().replaceAll("\\D", ""));
        } while (indexed < part.count());
    }
}
