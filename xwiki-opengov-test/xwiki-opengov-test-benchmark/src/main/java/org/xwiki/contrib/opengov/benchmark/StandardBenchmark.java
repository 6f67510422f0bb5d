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

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xwiki.component.descriptor.DefaultComponentDescriptor;
import org.xwiki.component.embed.EmbeddableComponentManager;
import org.xwiki.component.manager.ComponentManager;
import org.xwiki.contrib.opengov.standard.Chapter;
import org.xwiki.contrib.opengov.standard.Comparison;
import org.xwiki.contrib.opengov.standard.Finding;
import org.xwiki.contrib.opengov.standard.Markup;
import org.xwiki.contrib.opengov.standard.StandardText;
import org.xwiki.contrib.opengov.standard.TextCheck;
import org.xwiki.contrib.opengov.standard.TextReader;
import org.xwiki.contrib.opengov.standard.VerbProfile;
import org.xwiki.contrib.opengov.standard.VerbProfiles;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.rendering.parser.Parser;

/**
 * The analysis of a standard of 500 requirements against one parse of the same text.
 *
 * @version $Id$
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StandardBenchmark
{
    private static final String SYNTAX = "xwiki/2.1";

    private static final int CHAPTERS = 10;

    private static final int REQUIREMENTS = 50;

    private static final int TERMS = 4;

    private static final String SPACE = "OpenGov.Standards.Data";

    private final VerbProfile profile = VerbProfiles.get("din820-2020");

    private final List<Chapter> chapters = chapters("");

    private Parser parser;

    private TextReader reader;

    private StandardText text;

    private StandardText older;

    /**
     * Starts Rendering, and reads the version to compare with.
     *
     * @throws Exception if it could not be started
     */
    @Setup
    public void start() throws Exception
    {
        EmbeddableComponentManager components = new EmbeddableComponentManager();
        components.initialize(getClass().getClassLoader());
        DefaultComponentDescriptor<ComponentManager> context = new DefaultComponentDescriptor<>();
        context.setRoleType(ComponentManager.class);
        context.setRoleHint("context");
        components.registerComponent(context, components);
        this.parser = components.getInstance(Parser.class, SYNTAX);
        this.reader = new TextReader(components.getInstance(Markup.class));
        this.text = this.reader.read(this.chapters, SPACE);
        this.older = this.reader.read(chapters(" und zwar bald"), SPACE);
    }

    /**
     * @return the blocks of the chapters: the floor
     * @throws Exception if they can't be read
     */
    @Benchmark
    public List<XDOM> parse() throws Exception
    {
        List<XDOM> blocks = new ArrayList<>();
        for (Chapter chapter : this.chapters) {
            blocks.add(this.parser.parse(new StringReader(chapter.content())));
        }
        return blocks;
    }

    /**
     * @return what stands in the chapters
     */
    @Benchmark
    public StandardText extract()
    {
        return this.reader.read(this.chapters, SPACE);
    }

    /**
     * @return what is wrong in them
     */
    @Benchmark
    public List<Finding> check()
    {
        return TextCheck.of(this.text, this.profile);
    }

    /**
     * @return what changed since another version
     */
    @Benchmark
    public Comparison compare()
    {
        return Comparison.of(this.older, this.text);
    }

    /**
     * @return everything, as when a standard is to be published
     */
    @Benchmark
    public List<Object> extractCheckAndCompare()
    {
        StandardText read = this.reader.read(this.chapters, SPACE);
        return List.of(TextCheck.of(read, this.profile), Comparison.of(this.older, read));
    }

    private static List<Chapter> chapters(String addition)
    {
        List<Chapter> chapters = new ArrayList<>();
        for (int number = 0; number < CHAPTERS; number++) {
            StringBuilder content = new StringBuilder();
            for (int i = 0; i < TERMS; i++) {
                content.append("{{definition term=\"Begriff ").append((char) ('A' + number)).append((char) ('a' + i))
                    .append("\"}}Was in einer Kommune //immer// so heißt.{{/definition}}\n\n");
            }
            for (int i = 0; i < REQUIREMENTS; i++) {
                String id = "D-" + (number * REQUIREMENTS + i);
                content.append("== Abschnitt ").append(i).append(" ==\n\nHier steht, worum es in diesem Abschnitt ")
                    .append("geht, mit einem [[Verweis>>||anchor=\"requirement-").append(id)
                    .append("\"]] und **zwei** Sätzen. Das ist der zweite.\n\n{{requirement id=\"").append(id)
                    .append("\" level=\"must\" rationale=\"Damit andere die Daten verwenden können.\"}}\n")
                    .append("Eine Kommune **muss** den Begriff Aa und ihre Daten in einem offenen Format anbieten, ")
                    .append("das ohne besondere Programme gelesen werden kann").append(i % TERMS == 0 ? addition : "")
                    .append(".\n{{/requirement}}\n\n");
            }
            chapters.add(new Chapter("Chapter" + number, "Kapitel", Chapter.NORMATIVE, SYNTAX, content.toString()));
        }
        return chapters;
    }
}
