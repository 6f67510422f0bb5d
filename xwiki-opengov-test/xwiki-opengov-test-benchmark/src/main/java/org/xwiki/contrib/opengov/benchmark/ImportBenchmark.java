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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xwiki.contrib.opengov.exchange.Progress;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * Measures the import of a table against a bare loop that saves as many pages with the same objects and values. Both
 * take turns, a step of the import and a loop that copies its pages, so that whatever else the machine does meets both.
 * The loop runs before without saving, which counts for neither: the pages to copy are in the memory of the wiki then.
 *
 * @version $Id$
 * @since 0.1
 */
final class ImportBenchmark
{
    private static final Logger LOGGER = LoggerFactory.getLogger(ImportBenchmark.class);

    private static final double PER_SECOND = 1_000_000_000;

    private static final double MEBIBYTE = 1 << 20;

    /** Steps before those that count. */
    private static final int WARM_UP = 2;

    private static final int PARTS = 4;

    private static final int PLACES = 20;

    private static final String VIEW = "/bin/view/";

    private static final String LOOP = "Sandbox/OpenGovBenchmarkLoop";

    private static final String FORM = "form:has(input[name=og_import][value=%s])";

    private static final String STEP = "step";

    private static final String TITLE = "title";

    private static final String CELL = ";";

    private static final String LINE = "\r\n";

    private static final List<String> FIELDS = List.of(TITLE, "municipality", "summary", "tags", "principles",
        "themes", "status", "start", "end", "situation", "aims", "approach", "results", "effect", "relevance");

    private final WikiUnderTest wiki;

    private final Visitor administrator;

    private final int rows;

    /** Names the pages of this run, which nobody deletes. */
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    ImportBenchmark(WikiUnderTest wiki, int rows)
    {
        this.wiki = wiki;
        this.administrator = wiki.administrator();
        this.rows = rows;
    }

    /**
     * @return the table in Markdown
     */
    String report()
    {
        StringBuilder report = new StringBuilder("""

            %s, measured on %s, Java %s, %d processors: import of %d rows.

            | rows | import s | bare loop s | x bare loop | x, processor time | heap MiB |
            |---|---:|---:|---:|---:|---:|
            """.formatted(this.wiki.name(), LocalDate.now(), System.getProperty("java.version"),
            Runtime.getRuntime().availableProcessors(), this.rows));
        this.administrator.post("/bin/save/" + LOOP, Parameters.of(TITLE, "", "content", loop()));
        long start = System.nanoTime();
        Answer page = check();
        double checked = (System.nanoTime() - start) / PER_SECOND;
        page = step(submit(page, FORM.formatted("run")));
        String log = path(page).replace('/', '.') + "Run";
        Costs all = new Costs();
        Costs part = new Costs();
        int steps = (this.rows + Progress.STEP - 1) / Progress.STEP;
        for (int step = 1; step < steps; step++) {
            Moment begin = now();
            page = step(page);
            Moment imported = now();
            copy(log + (step + 1), false);
            Moment loop = now();
            copy(log + (step + 1), true);
            if (step >= WARM_UP) {
                part.add(begin, imported, loop, now());
            }
            if (step % Math.max(1, steps / PARTS) == 0 || step == steps - 1) {
                report.append(row("to " + (step + 1) * Progress.STEP, part));
                all.add(part);
                part = new Costs();
                LOGGER.info("{}: step {} of {}", this.wiki.name(), step, steps);
            }
        }
        return report.append(row("all", all))
            .append("\nThe check before, which saves nothing, took %.1f s.\n".formatted(checked)).toString();
    }

    private String row(String name, Costs costs)
    {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.2f | %s | %s |%n", name,
            costs.imported / PER_SECOND, costs.saved / PER_SECOND, costs.imported / costs.saved,
            this.wiki.work().isPresent()
                ? String.format(Locale.ROOT, "%.2f", costs.workImported / costs.workSaved) : "",
            this.wiki.heap().isPresent()
                ? String.format(Locale.ROOT, "%.0f", this.wiki.heap().getAsLong() / MEBIBYTE) : "");
    }

    private Moment now()
    {
        return new Moment(System.nanoTime(), this.wiki.work().orElse(0));
    }

    /** Uploads the table and does all that comes before its first row is saved. */
    private Answer check()
    {
        Answer page = submit(this.administrator.get(VIEW + "OpenGov/Import/"), "form:has(select[name=type])");
        String path = path(page);
        this.administrator.upload("/bin/upload/%sWebHome".formatted(path), "projects.csv", table());
        Form mapping = this.administrator.get(VIEW + path).form(FORM.formatted("mapping"));
        for (int i = 0; i < FIELDS.size(); i++) {
            mapping.set("column_" + i, FIELDS.get(i));
        }
        page = this.administrator.submit(mapping);
        while (!page.content().select(FORM.formatted(STEP)).isEmpty()) {
            page = step(page);
        }
        return page;
    }

    private static String path(Answer page)
    {
        return page.uri().getPath().replaceFirst(".*/bin/view/", "").replaceFirst("WebHome$", "");
    }

    private Answer step(Answer page)
    {
        return submit(page, FORM.formatted(STEP));
    }

    private Answer submit(Answer page, String form)
    {
        Answer answer = this.administrator.submit(page.form(form));
        if (answer.status() != 200) {
            throw new IllegalStateException("The import answers %d".formatted(answer.status()));
        }
        return answer;
    }

    /**
     * Copies the pages of a step of the import.
     *
     * @param log the page that keeps the log of the step
     * @param save whether to save the copies
     */
    private void copy(String log, boolean save)
    {
        Parameters query = Parameters.of("outputSyntax", "plain", "space",
            "OpenGov.Projects.Loop%sx".formatted(this.run), STEP, log, "save", save ? "1" : "0");
        Answer answer = this.administrator.get("/bin/get/%s?%s".formatted(LOOP, query.encode()));
        if (!answer.body().matches("(?s).*copied [1-9]\\d* values.*")) {
            throw new IllegalStateException("The loop answers: " + answer.text());
        }
    }

    private byte[] table()
    {
        ProjectGenerator generator = new ProjectGenerator(PLACES);
        String head = String.join(CELL, FIELDS);
        return IntStream.rangeClosed(1, this.rows).mapToObj(generator::project).map(this::line)
            .collect(Collectors.joining(LINE, head + LINE, LINE)).getBytes(StandardCharsets.UTF_8);
    }

    private String line(TypedForm form)
    {
        return FIELDS.stream().map(field -> '"' + form.typed(field).replace("\"", "\"\"")
            + (TITLE.equals(field) ? ' ' + this.run : "") + '"').collect(Collectors.joining(CELL));
    }

    private static String loop()
    {
        try (InputStream page = ImportBenchmark.class.getResourceAsStream("bare-loop.txt")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param time on the clock
     * @param work how long processors have worked
     */
    private record Moment(long time, long work)
    {
    }

    /** What the import and the bare loop took. */
    private static final class Costs
    {
        private double imported;

        private double saved;

        private double workImported;

        private double workSaved;

        void add(Moment begin, Moment end, Moment loopBegin, Moment loopEnd)
        {
            this.imported += end.time - begin.time;
            this.saved += loopEnd.time - loopBegin.time;
            this.workImported += end.work - begin.work;
            this.workSaved += loopEnd.work - loopBegin.work;
        }

        void add(Costs other)
        {
            this.imported += other.imported;
            this.saved += other.saved;
            this.workImported += other.workImported;
            this.workSaved += other.workSaved;
        }
    }
}
