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
package org.xwiki.contrib.opengov.script;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xwiki.component.manager.ComponentManager;
import org.xwiki.context.Execution;
import org.xwiki.context.ExecutionContext;
import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.Vocabularies;
import org.xwiki.contrib.opengov.discovery.MapCluster;
import org.xwiki.contrib.opengov.discovery.SearchRequest;
import org.xwiki.contrib.opengov.register.OfficialLines;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;
import org.xwiki.contrib.opengov.standard.StandardText;
import org.xwiki.script.service.ScriptService;
import org.xwiki.script.service.ScriptServiceManager;
import org.xwiki.test.annotation.AllComponents;
import org.xwiki.test.junit5.mockito.ComponentTest;
import org.xwiki.test.junit5.mockito.InjectComponentManager;
import org.xwiki.test.mockito.MockitoComponentManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the script services as a page calls them: found by name through {@code $services.opengov}.
 */
@ComponentTest
@AllComponents
class ScriptServicesTest
{
    private static final String AGS = "05170024";

    @InjectComponentManager
    private MockitoComponentManager componentManager;

    private OpenGovScriptService root;

    @BeforeEach
    void setUp() throws Exception
    {
        this.componentManager.registerComponent(ComponentManager.class, "context", this.componentManager);
        ScriptServiceManager services = this.componentManager.getInstance(ScriptServiceManager.class);
        this.root = (OpenGovScriptService) services.get("opengov");
    }

    @Test
    void entries()
    {
        EntryScriptService entry = service("entry");

        assertThat(entry.getType("project").getClassName()).isEqualTo("OpenGov.Code.ProjectClass");
        assertThat(entry.getType("nothing")).isNull();
        EntryForm form = entry.fromRequest("project", Map.of("title", new String[] {"Titel"}), Locale.GERMAN);
        assertThat(form.getTitle()).isEqualTo("Titel");
        assertThat(entry.fromRequest("nothing", Map.of(), Locale.GERMAN)).isNull();
        assertThat(entry.fromValues("project", "Titel", List.of("a", "b"), Map.of(), Locale.GERMAN).getTags())
            .containsExactly("a", "b");
        assertThat(entry.fromValues("nothing", "", List.of(), Map.of(), Locale.GERMAN)).isNull();
        assertThat(entry.configuration(Map.of()).getLicence()).isEqualTo("ccby40");
        assertThat(entry.format("period", "2017-05", Locale.GERMAN)).isEqualTo("Mai 2017");
        assertThat(entry.newIdentifier()).startsWith("P-").hasSize(10);
        assertThat(entry.pageName("A/B")).isEqualTo("A B");
        assertThat(entry.isPublic("needsUpdate")).isTrue();
        assertThat(entry.isPublic("draft")).isFalse();
        assertThat(entry.isPublic(null)).isFalse();
        assertThat(entry.municipalityValues(AGS)).containsEntry("ags", AGS).containsEntry("name", "Moers")
            .containsEntry("kind", "municipality").containsEntry("land", "05").containsEntry("sortTitle", "moers")
            .containsKeys("population", "populationClass", "type", "district", "lat", "lon");
        assertThat(entry.municipalityValues("00000000")).isEmpty();
    }

    @Test
    void join()
    {
        JoinScriptService join = service("join");
        EntryForm form = this.<EntryScriptService>service("entry").fromRequest("joinRequest", Map.of(), Locale.GERMAN);

        assertThat(join.steps(form, "check").getName()).isEqualTo("place");
        assertThat(join.isToken(join.newToken())).isTrue();
        assertThat(join.sentBy("XWiki.A")).containsEntry("sender", "XWiki.A");
        assertThat(join.getMaxOpen()).isEqualTo(5);
        assertThat(join.getDaysKept()).isEqualTo(30);
        assertThat(join.request(Map.of()).isOpen()).isFalse();
        assertThat(join.list(Map.of(), Locale.GERMAN).getFilters()).isNotEmpty();
        assertThat(join.sentRequests("XWiki.A", Locale.GERMAN).getFilters()).isNotEmpty();
        assertThat(join.nextSteps(Map.of()).getSize()).isEqualTo(7);
    }

    @Test
    void registrations()
    {
        RegistrationScriptService registration = service("registration");

        assertThat(registration.of(Map.of(), List.of()).getProblem()).isEqualTo("none");
        assertThat(registration.hash(registration.newKey())).hasSize(64);
        assertThat(registration.userPage("XWiki.Erika")).startsWith("u");
        assertThat(registration.guestPage("erika@example.org")).startsWith("g");
        assertThat(registration.repeatedPage(registration.newKey())).startsWith("d");
        assertThat(registration.getTime()).matches("20.*T.*Z");
        assertThat(registration.getLongAgo()).isBefore(new Date());
    }

    @Test
    void standards() throws Exception
    {
        StandardScriptService standard = service("standard");
        Map<String, String> chapter = Map.of("name", "A", "syntax", "plain/1.0", "content", "Text");
        StandardText text = standard.read(List.of(chapter), "");

        assertThat(text.chapters()).hasSize(1);
        assertThat(standard.check(text, "din820-2020")).extracting(finding -> finding.kind().getCode())
            .containsExactly("noRequirement");
        assertThat(standard.check(text, null)).hasSize(1);
        assertThat(standard.check(text, "nothing")).hasSize(1);
        assertThat(standard.compare(text, text).isEmpty()).isTrue();
        assertThat(standard.changeLog(standard.compare(text, text))).isEmpty();
        assertThat(standard.canonical(Map.of(), List.of(chapter))).endsWith("Text\n");
        assertThat(standard.hash(Map.of(), List.of(chapter))).hasSize(64);
        assertThat(standard.number("1.0.0").isDraft()).isFalse();
        assertThat(standard.number("1")).isNull();
        assertThat(standard.nextNumber(List.of("1.0.0"), "minor")).isEqualTo("1.1.0");
        assertThat(standard.nextNumber(List.of(), "first")).isEqualTo("1.0.0");
        assertThat(standard.parse("Text", "plain/1.0").getChildren()).hasSize(1);
        assertThat(standard.parse("Text", "unknown/1.0")).isNull();
        assertThat(standard.getLevels()).hasSize(8);
        this.componentManager.<Execution>getInstance(Execution.class).setContext(new ExecutionContext());
        assertThat(standard.toHtml(chapter, text, true)).isEqualTo("<p>Text</p>");
    }

    @Test
    void vocabularies()
    {
        VocabularyScriptService vocabulary = service("vocabulary");

        assertThat(vocabulary.get("status")).isSameAs(Vocabularies.get("status"));
        assertThat(vocabulary.getAll()).isNotEmpty();
        assertThat(vocabulary.contains("status", "running")).isTrue();
        assertThat(vocabulary.contains("status", "nothing")).isFalse();
        assertThat(vocabulary.contains("nothing", "running")).isFalse();
    }

    @Test
    void register()
    {
        RegisterScriptService register = service("register");

        assertThat(register.get(AGS)).hasToString(Register.getInstance().get(AGS).toString());
        assertThat(register.find("Moers", 5)).contains(register.get(AGS));
        assertThat(register.find("a", Integer.MAX_VALUE)).hasSize(100);
        assertThat(register.find("a", -1)).isEmpty();
        assertThat(register.resolve(AGS).isClear()).isTrue();
        assertThat(register.neighbours(AGS, 3)).hasSize(3).extracting(RegisterEntry::getKind).containsOnly("municipality");
        assertThat(register.size()).isGreaterThan(10_000);
        assertThat(register.getLands()).hasSize(16);
        assertThat(register.getDate()).isEqualTo(Register.getInstance().getDate());
        assertThat(register.getVersion()).isNotEmpty();
        assertThat(register.getSource()).isNotEmpty();
        assertThat(register.getHash()).hasSize(64);
        assertThat(register.getMap()).isNotNull();
    }

    @Test
    void connections() throws Exception
    {
        DiscoveryScriptService discovery = service("discovery");
        Map<String, Object> buckets = Map.of("buckets", List.of(Map.of("val", AGS, "count", 3),
            Map.of("val", "05315000", "count", 2), Map.of("val", "99999999", "count", 1)));
        SearchRequest places = discovery.places(Map.of(), Locale.GERMAN);

        assertThat(discovery.clusters(places, Map.of("district:0", buckets), "")).extracting(MapCluster::getPlaces)
            .contains(List.of("05170"), List.of("05315"));
        assertThat(discovery.clusters(places, Map.of("district:0", buckets), "05")).extracting(MapCluster::getCount)
            .containsExactly(3L, 2L);
        assertThat(discovery.peers(null, Map.of(), Locale.GERMAN)).isNull();
        assertThat(discovery.peers(AGS, Map.of("q", "daten"), Locale.GERMAN).getStatement()).startsWith("+(daten");
        assertThat(discovery.rankPeers(AGS, Map.of("places", buckets), 5))
            .extracting(match -> match.getItem().getKey()).containsExactly("05315000");
        Map<String, Object> values = Map.of("land", "05");
        SearchRequest similar = discovery.similarProjects(values, "OpenGov.Projects.A.WebHome", Locale.GERMAN);
        assertThat(discovery.rankProjects(values, similar.getHits(List.of(Map.of("fullname", "B",
            "property.OpenGov.Code.ProjectClass.land_string", "05"))), 5)).hasSize(1);
    }

    @Test
    void anotherRegisterIsUsedUntilTheEndOfTheRequest() throws Exception
    {
        RegisterScriptService register = service("register");
        Execution execution = this.componentManager.getInstance(Execution.class);
        byte[] content = ("register\t2030-01-01\t2030-01-01\tSource\n05\tNordrhein-Westfalen\t\tLand\n"
            + "05170024\tGrafenstadt\t\tStadt\t1000\t51.4\t6.6\t10\t\t\t\tMoers\n"
            + "05170028\tNeukirchen-Vluyn\t\tStadt\t\t51.4\t6.5\t43.2\t\t2030-01-01\t05170024\n")
            .getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));

        assertThat(register.use(hash)).as("nobody has read it yet").isFalse();
        assertThat(register.read("0", new ByteArrayInputStream(content))).as("another content").isFalse();
        assertThat(register.read(hash, null)).isFalse();
        assertThat(register.isChosen()).isFalse();
        execution.pushContext(new ExecutionContext());
        assertThat(register.read(hash, new ByteArrayInputStream(content))).isTrue();
        assertThat(register.isChosen()).isTrue();
        assertThat(register.isShipped()).isFalse();
        assertThat(register.getSource()).isEqualTo("Source");
        DiscoveryScriptService discovery = service("discovery");
        assertThat(discovery.pagesOfDissolved(Locale.GERMAN).getFilters())
            .anyMatch(filter -> filter.startsWith("{!terms") && filter.endsWith("}05170028"))
            .contains("-property.OpenGov.Code.MunicipalityClass.validTo_date:[* TO *]");
        assertThat(discovery.pagesWithFormerName(Locale.GERMAN).getFilters())
            .anyMatch(filter -> filter.endsWith("}" + AGS)).anyMatch(filter -> filter.endsWith("}Moers"));
        assertThat(discovery.projectsOfDissolved(Locale.GERMAN).getFilters())
            .anyMatch(filter -> filter.contains("ProjectClass.municipality") && filter.endsWith("}05170028"));
        assertThat(register.successorOf("05170028").getAgs()).isEqualTo(AGS);
        assertThat(register.predecessorsOf(AGS)).extracting(RegisterEntry::getAgs).containsExactly("05170028");
        EntryScriptService entry = service("entry");
        assertThat(entry.municipalityValues(AGS)).containsEntry("name", "Grafenstadt").doesNotContainKey("successor");
        assertThat(entry.municipalityValues("05170028")).containsEntry("successor", AGS)
            .containsEntry("validTo", Date.from(LocalDate.of(2030, 1, 1).atStartOfDay(ZoneId.systemDefault()).toInstant()));
        execution.pushContext(new ExecutionContext());
        assertThat(register.get(AGS).getName()).as("another request").isEqualTo("Moers");
        assertThat(register.use(hash)).as("it is known now").isTrue();
        assertThat(register.get(AGS).getName()).isEqualTo("Grafenstadt");
        assertThat(register.use("")).isTrue();
        assertThat(register.isShipped()).isTrue();
        assertThat(discovery.projectsOfDissolved(Locale.GERMAN).getFilters()).contains("-*:*");
        execution.removeContext();
    }

    @Test
    void anUploadedFileIsExamined()
    {
        RegisterScriptService register = service("register");
        InputStream broken = new InputStream()
        {
            @Override
            public int read() throws IOException
            {
                throw new IOException("lost");
            }
        };

        assertThat(register.examine(InputStream.nullInputStream(), Map.of()).getProblem().getKey()).endsWith("empty");
        assertThat(register.examine(InputStream.nullInputStream(), Map.of()).getUpdate()).isNull();
        assertThat(register.examine(broken, Map.of()).getProblem().getArguments()).containsExactly("0", "lost");
        assertThat(register.read("0", broken)).isFalse();
        OfficialLines lines = OfficialLines.of(Register.getInstance(), "20301231").without("05154048");
        RegisterUpload upload = register.examine(lines.toStream(),
            Map.of("successor_05154048", new String[] {"Issum"}, "successor_05154020", "no array"));
        assertThat(upload.getProblem()).isNull();
        assertThat(upload.getUpdate().getChanges("merged", "1").getItems())
            .extracting(change -> change.getAfter().getName()).containsExactly("Issum");
    }

    @Test
    void discovery()
    {
        DiscoveryScriptService discovery = service("discovery");
        Map<String, String[]> parameters = Map.of("q", new String[] {"moers"});

        assertThat(discovery.projects(parameters, Locale.GERMAN).getStatement())
            .isEqualTo("+(moers OR moers* OR title_:*moers* OR 05170024)");
        assertThat(discovery.editorialEntries(Map.of("municipality", "koeln"), Locale.GERMAN).getFilters())
            .anyMatch(filter -> filter.contains("05315000"));
        assertThat(discovery.projects(Map.of("q", "neuenkirchen"), Locale.GERMAN).getStatement())
            .matches("\\+\\(neuenkirchen OR neuenkirchen\\* OR title_:\\*neuenkirchen\\*( OR \\d{8}){3,}\\)");
        assertThat(discovery.entries("nonsense", parameters, Locale.GERMAN)).isNull();
        assertThat(discovery.all(parameters, Locale.GERMAN).getType()).isEqualTo("entry");
        assertThat(discovery.similar(parameters, Locale.GERMAN).getStatement()).contains("moers~1");
        assertThat(discovery.suggestions("moers", Locale.GERMAN, 5).getLimit()).isEqualTo(5);
        assertThat(discovery.figures(parameters, Locale.GERMAN).getLimit()).isZero();
        assertThat(discovery.newestProjects(Locale.GERMAN, 3).getLimit()).isEqualTo(3);
        assertThat(discovery.unfinishedProjects("xwiki:XWiki.A", true, Locale.GERMAN, 3).getLimit()).isEqualTo(3);
        assertThat(discovery.municipalities(parameters, Locale.GERMAN).getLimit()).isEqualTo(60);
        assertThat(discovery.municipalitiesByKey(List.of(AGS), Locale.GERMAN).getLimit()).isEqualTo(1);
        assertThat(discovery.projectCounts(List.of(AGS), Locale.GERMAN).getLimit()).isZero();
    }

    @Test
    void knowsNoOther()
    {
        assertThat(this.root.get("nothing")).isNull();
    }

    @SuppressWarnings("unchecked")
    private <T extends ScriptService> T service(String name)
    {
        return (T) this.root.get(name);
    }
}
