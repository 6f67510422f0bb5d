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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.environment.Environment;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Brings real entries into a new wiki, once: through the form, signed in as the editor, as a person would do it.
 * When it was interrupted, the next start brings in what is missing.
 *
 * @version $Id$
 */
@Component(roles = Seeder.class)
@Singleton
public class Seeder
{
    /** The types of the entries; a lesson names its project, which has to be there. */
    private static final List<String> TYPES = List.of("Organisation", "Project", "Lesson");

    private static final String TITLE = "title";

    private static final String QUERY = "select doc.fullName from XWikiDocument doc where doc.title = :title";

    @Inject
    private Environment environment;

    @Inject
    private WikiStore store;

    @Inject
    private Logger logger;

    /**
     * An entry as the form of its type takes it.
     *
     * @param name the name of its page
     * @param language the code of the language in which it is written
     * @param parameters what a browser would send
     * @version $Id$
     */
    public record Entry(String name, String language, Map<String, List<String>> parameters)
    {
        /**
         * @return the title of the entry, unique among them
         */
        String toTitle()
        {
            return this.parameters.get(TITLE).get(0);
        }
    }

    /**
     * @param address the address of the running wiki
     * @throws IOException when the entries can't be read or the wiki does not answer
     * @throws InterruptedException when the wiki is stopped meanwhile
     */
    public void seed(String address) throws IOException, InterruptedException
    {
        Path marker = this.environment.getPermanentDirectory().toPath().resolve("seeded");
        if (Files.exists(marker) || !this.store.exists(References.resolveDocument(toFormPage(TYPES.get(0))))) {
            return;
        }
        WikiClient client = new WikiClient(address);
        client.signIn(Accounts.Account.EDITOR);
        List<String> failed = new ArrayList<>();
        int saved = 0;
        for (String type : TYPES) {
            for (Entry entry : readEntries(type)) {
                String title = entry.toTitle();
                if (!this.store.query(QUERY, Map.of(TITLE, title), 1, 0).isEmpty()) {
                    this.logger.debug("[{}] is there already.", title);
                } else if (client.submit(toForm(type), entry.language(), entry.parameters())) {
                    saved++;
                } else {
                    failed.add(title);
                }
            }
        }
        this.logger.info("Brought in {} entries and the pages of their municipalities.", saved);
        if (failed.isEmpty()) {
            Files.createFile(marker);
        } else {
            this.logger.warn("The form did not take these entries: {}", failed);
        }
    }

    private static String toFormPage(String type)
    {
        return "OpenGov.Code.%sForm".formatted(type);
    }

    private static String toForm(String type)
    {
        return "/bin/view/OpenGov/%ss/?sheet=%s".formatted(type, toFormPage(type));
    }

    private List<Entry> readEntries(String type) throws IOException
    {
        String file = "/seed/%ss.json".formatted(type.toLowerCase(Locale.ROOT));
        try (InputStream content = getClass().getResourceAsStream(file)) {
            return List.of(new ObjectMapper().readValue(content, Entry[].class));
        }
    }
}
