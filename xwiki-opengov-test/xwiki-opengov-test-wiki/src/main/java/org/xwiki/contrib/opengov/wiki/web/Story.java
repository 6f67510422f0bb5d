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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.environment.Environment;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Brings a standard with its whole life into a new wiki, once: each step through the form that is there for it, in
 * order, signed in as the one who does it. When it was interrupted, the next start goes on where it was.
 *
 * @version $Id$
 */
@Component(roles = Story.class)
@Singleton
public class Story
{
    private static final String FOLDER = "/seed/standard/";

    private static final Pattern DAY = Pattern.compile("\\{day([+-]\\d+)\\}");

    @Inject
    private Environment environment;

    @Inject
    private WikiStore store;

    @Inject
    private Logger logger;

    /**
     * What somebody does.
     *
     * @param who the account, {@code null} for a guest
     * @param page the path of the page with the form
     * @param action where it is sent to, {@code null} for the form's own page
     * @param parameters what is typed in
     * @param files parameters whose value is a file beside the story
     * @version $Id$
     */
    public record Act(Accounts.Account who, String page, String action, Map<String, List<String>> parameters,
        Map<String, String> files)
    {
    }

    /**
     * @param address the address of the running wiki
     * @throws IOException when the story can't be read or the wiki does not answer
     * @throws InterruptedException when the wiki is stopped meanwhile
     */
    public void tell(String address) throws IOException, InterruptedException
    {
        Path bookmark = this.environment.getPermanentDirectory().toPath().resolve("story");
        List<Act> acts = readActs();
        int told = Files.exists(bookmark) ? Integer.parseInt(Files.readString(bookmark)) : 0;
        if (told >= acts.size() || told == 0 && !isWanted()) {
            return;
        }
        Map<Accounts.Account, WikiClient> clients = new EnumMap<>(Accounts.Account.class);
        for (Accounts.Account account : Accounts.Account.values()) {
            clients.put(account, new WikiClient(address));
            clients.get(account).signIn(account);
        }
        WikiClient guest = new WikiClient(address);
        for (Act act : acts.subList(told, acts.size())) {
            WikiClient client = act.who() == null ? guest : clients.get(act.who());
            if (!client.submit(act.page(), act.action(), "de", fill(act))) {
                this.logger.warn("Step {} of the example of a standard was not taken: {}", told + 1, act.page());
                return;
            }
            told++;
            Files.writeString(bookmark, String.valueOf(told));
        }
        this.logger.info("Brought in a standard with {} steps of its life.", told);
    }

    /** Only the first standard can be called by the identifier by which the story calls it. */
    private boolean isWanted()
    {
        return this.store.exists(References.resolveDocument("OpenGov.Code.StandardStep"))
            && this.store.query("select doc.fullName from XWikiDocument doc, BaseObject entry "
                + "where entry.name = doc.fullName and entry.className = :name", Map.of("name",
                    "OpenGov.Code.StandardClass"), 2, 0).stream().allMatch("OpenGov.Code.StandardTemplate"::equals);
    }

    private List<Act> readActs() throws IOException
    {
        try (InputStream content = getClass().getResourceAsStream(FOLDER + "story.json")) {
            return List.of(new ObjectMapper().readValue(content, Act[].class));
        }
    }

    private Map<String, List<String>> fill(Act act) throws IOException
    {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> parameter : act.parameters().entrySet()) {
            List<String> values = new ArrayList<>();
            for (String value : parameter.getValue()) {
                values.add(DAY.matcher(value)
                    .replaceAll(day -> LocalDate.now().plusDays(Integer.parseInt(day.group(1))).toString()));
            }
            filled.put(parameter.getKey(), values);
        }
        if (act.files() != null) {
            for (Map.Entry<String, String> file : act.files().entrySet()) {
                filled.put(file.getKey(), List.of(readFile(file.getValue())));
            }
        }
        return filled;
    }

    private String readFile(String name) throws IOException
    {
        try (InputStream content = getClass().getResourceAsStream(FOLDER + name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
