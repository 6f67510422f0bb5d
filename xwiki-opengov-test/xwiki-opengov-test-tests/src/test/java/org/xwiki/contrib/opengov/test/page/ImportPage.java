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
package org.xwiki.contrib.opengov.test.page;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import, as its editor goes through it without JavaScript.
 */
public final class ImportPage
{
    /** What Excel writes on German computers. */
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String FORM = "form:has(input[name=og_import][value=%s])";

    private final Visitor visitor;

    private Answer answer;

    private ImportPage(Visitor visitor, Answer answer)
    {
        this.visitor = visitor;
        this.answer = answer;
    }

    /**
     * @param visitor an editor
     * @param type the name of the content type
     * @return a new import
     */
    public static ImportPage begin(Visitor visitor, String type)
    {
        Answer home = visitor.get("/bin/view/OpenGov/Import/");
        return new ImportPage(visitor, visitor.submit(home.form("form:has(select[name=type])").set("type", type)));
    }

    /**
     * @param other somebody else, or another window
     * @return the same import, opened anew
     */
    public ImportPage in(Visitor other)
    {
        return new ImportPage(other, other.get("/bin/view/" + path()));
    }

    /**
     * @return what the wiki answered
     */
    public Answer answer()
    {
        return this.answer;
    }

    /**
     * @return the path of the page
     */
    public String path()
    {
        return this.answer.uri().getPath().replaceFirst(".*/bin/(view|upload)/", "").replaceFirst("WebHome$", "");
    }

    /**
     * @param name the name of the file
     * @param content the file
     * @return this import, with the file
     */
    public ImportPage upload(String name, byte[] content)
    {
        String path = path();
        assertThat(this.visitor.upload("/bin/upload/%sWebHome".formatted(path), name, content).status())
            .isEqualTo(200);
        this.answer = this.visitor.get("/bin/view/" + path);
        return this;
    }

    /**
     * @param asked what the form is for: mapping, run, stop, undo, take, again, step
     * @return the form
     */
    public Form form(String asked)
    {
        return this.answer.form(FORM.formatted(asked));
    }

    /**
     * @param asked what the form is for
     * @return whether the page offers it
     */
    public boolean offers(String asked)
    {
        return !this.answer.content().select(FORM.formatted(asked)).isEmpty();
    }

    /**
     * @param form a form of this page
     * @return this import, after it was sent
     */
    public ImportPage send(Form form)
    {
        this.answer = this.visitor.submit(form);
        return this;
    }

    /**
     * @param asked what to do
     * @param steps how many steps to do then, at most
     * @return this import
     */
    public ImportPage send(String asked, int steps)
    {
        send(form(asked));
        return step(steps);
    }

    private ImportPage step(int steps)
    {
        for (int i = 0; i < steps && offers("step"); i++) {
            send(form("step"));
            assertThat(this.answer.status()).isEqualTo(200);
        }
        return this;
    }

    /**
     * @param asked what to do, to the end
     * @return this import
     */
    public ImportPage sendAndFinish(String asked)
    {
        return send(asked, Integer.MAX_VALUE);
    }

    /**
     * Does the steps that are left.
     *
     * @return this import
     */
    public ImportPage finish()
    {
        return step(Integer.MAX_VALUE);
    }

    /**
     * @return the fields that the columns of the file are taken for
     */
    public List<String> guessed()
    {
        return chosen("column_");
    }

    /**
     * @return the fields that are offered to be said for all rows, without those that nobody has chosen
     */
    public List<String> constants()
    {
        return chosen("constant_").stream().filter(field -> !field.isEmpty()).toList();
    }

    /**
     * @param constants what holds for all rows, by the name of the field
     * @return the mapping, with this in place of what was there
     */
    public Form withConstants(Map<String, String> constants)
    {
        Form form = form("mapping");
        int number = 0;
        for (Map.Entry<String, String> constant : constants.entrySet()) {
            form.set("constant_" + number, constant.getKey()).set("text_" + number, constant.getValue());
            number++;
        }
        return form;
    }

    /**
     * @return all that the report says
     */
    public String report()
    {
        return this.answer.content().select("#opengov-report").text();
    }

    private List<String> chosen(String prefix)
    {
        return this.answer.content().select("select[name^=%s]".formatted(prefix)).stream()
            .map(select -> select.select("option[selected]").val()).toList();
    }

    /**
     * @param outcome the outcome
     * @return how many rows came to it
     */
    public int count(String outcome)
    {
        return this.answer.content().select("#opengov-report .opengov-chip[href*=outcome=%s]".formatted(outcome))
            .stream().mapToInt(chip -> Integer.parseInt(chip.text().replaceAll(".*: *", ""))).sum();
    }

    /**
     * @param row the number of a row
     * @return what the report says about it
     */
    public String row(int row)
    {
        return this.answer.content().select("#opengov-report tbody tr").stream()
            .filter(line -> line.select("th").text().equals(String.valueOf(row))).map(Element::text).findFirst()
            .orElse("");
    }

    /**
     * @return the paths of the pages that the report links to
     */
    public List<String> pages()
    {
        return this.answer.content().select("#opengov-report tbody a").stream()
            .map(link -> link.attr("href").replaceFirst(".*?/bin/view/", "")).toList();
    }

    /**
     * @param step the number of a step
     * @return what the log keeps of it
     */
    public Answer log(int step)
    {
        return this.visitor.get("/bin/view/%sRun%d".formatted(path(), step));
    }

    /**
     * Leaves the import as a process does that ends after it has saved the rows of the first step and before it has
     * noted that.
     *
     * @param administrator somebody who may
     */
    public void interruptFirstStep(Visitor administrator)
    {
        administrator.post("/bin/save/%sRunProgress".formatted(path()),
            Parameters.of("OpenGov.Code.ImportStepClass_0_log", ""));
        administrator.post("/bin/save/%sWebHome".formatted(path()),
            Parameters.of("OpenGov.Code.ImportClass_0_state", "stopped"));
        this.answer = this.visitor.get("/bin/view/" + path());
    }
}
