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
package org.xwiki.contrib.opengov.test;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An event goes into calendars before it is held, and its minutes become lessons after it.
 */
@FunctionalTest
class EventIT
{
    private static final String CALENDAR_LINK = "a[href*=EventCalendar]";

    private static final String LESSON_LINK = "a[href*=OpenGov.Code.LessonForm]";

    private final Wiki wiki;

    private final Visitor editor;

    EventIT(Wiki wiki)
    {
        this.wiki = wiki;
        this.editor = wiki.editor().reading("de");
    }

    @Test
    void theEventGoesIntoTheCalendarOfAGuest() throws Exception
    {
        String title = this.wiki.uniqueTitle("Offene Daten; für alle, auch in Köln");
        String path = publish(title);

        Answer answer = calendar(this.wiki.guest(), path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWithIgnoringCase("text/calendar");
        VEvent event = read(answer);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getLocation().getValue()).isEqualTo("Rathaus Köln");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getUrl().getValue()).startsWith("http");
        assertThat(answer.body()).contains("BEGIN:VTIMEZONE", "DTSTART;TZID=Europe/Berlin:20310531T180000");
    }

    @Test
    void aChangedEventStaysTheSameInTheCalendar() throws Exception
    {
        String path = publish(this.wiki.uniqueTitle("Abgesagt"));
        VEvent before = read(calendar(this.wiki.guest(), path));
        EntryForm.edit(EntryKind.EVENT, this.editor, path).enter("state", "cancelled").publish();

        VEvent after = read(calendar(this.wiki.guest(), path));
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getSequenceNo()).isGreaterThan(before.getSequence().getSequenceNo());
        assertThat(after.getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void nextEventsComeFirstAndTheLastOneOfThePastAfterThem()
    {
        List<String> titles = new ArrayList<>();
        for (String day : List.of("01.03.2031", "01.02.2020", "01.02.2031", "01.03.2020")) {
            String title = this.wiki.uniqueTitle("Reihe");
            EntryForm.edit(EntryKind.EVENT, this.editor, publish(title)).enter("start", day + " 18:00").publish();
            titles.add(title);
        }

        Eventually.see("the events in order", () -> this.wiki.guest()
            .get("/bin/view/OpenGov/Events/?sort=next&q=Reihe+" + this.wiki.run()).html().select(".opengov-hit h3")
            .eachText(), listed -> listed.equals(
                List.of(titles.get(2), titles.get(0), titles.get(3), titles.get(1))));
        assertThat(this.wiki.guest().reading("de").get("/bin/view/OpenGov/Events/").html()
            .select("[aria-current]").eachText()).contains("Nächste");
    }

    @Test
    void aDraftHasNoFileForOthers() throws Exception
    {
        String title = this.wiki.uniqueTitle("Noch geheim");
        String path = EntryForm.create(EntryKind.EVENT, this.editor).enter("title", title)
            .enter(EntryKind.EVENT.draft()).saveDraft().path();
        String address = address(this.editor, path);

        assertThat(read(this.editor.get(address)).getSummary().getValue()).isEqualTo(title);
        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            Answer answer = visitor.get(address);
            assertThat(answer.status()).isIn(401, 403, 404);
            assertThat(answer.body()).doesNotContain("BEGIN:VEVENT");
        }
    }

    @Test
    void whatIsNoEventHasNoFile()
    {
        for (String page : List.of("OpenGov.Code.EventTemplate", "OpenGov.WebHome", "Nothing.There", "")) {
            assertThat(this.wiki.guest().get("/bin/get/OpenGov/Code/EventCalendar?outputSyntax=plain&event=" + page)
                .status()).as(page).isIn(401, 403, 404);
        }
    }

    @Test
    void theTimeZoneIsSaid()
    {
        String path = publish(this.wiki.uniqueTitle("Wann genau"));

        Answer page = this.wiki.guest().reading("de").get("/bin/view/" + path);
        assertThat(page.content().select(".opengov-hero-meta").text()).contains("31. Mai 2031", "18:00", "Berlin", "Rathaus Köln");
    }

    @Test
    void theMinutesBecomeALesson()
    {
        String title = this.wiki.uniqueTitle("Rückblick");
        String path = publish(title);
        String minutes = "Wir haben **viel** gelernt. ".repeat(400).strip();
        assertThat(this.editor.get("/bin/view/" + path).content().select(LESSON_LINK)).isEmpty();
        EntryForm.edit(EntryKind.EVENT, this.editor, path).enter("minutes", minutes).enter("themes", "GOVE")
            .enter("projects", "P-7K3M9QXA").publish();
        assertThat(this.wiki.guest().get("/bin/view/" + path).content().select(LESSON_LINK)).isEmpty();
        assertThat(this.wiki.reader().get("/bin/view/" + path).content().select(LESSON_LINK)).isEmpty();

        String start = link(this.editor.get("/bin/view/" + path), LESSON_LINK);
        EntryForm lesson = new EntryForm(EntryKind.LESSON, this.editor, this.editor.get(start));
        assertThat(lesson.entered("title")).isEqualTo(title);
        assertThat(lesson.entered("projects")).isEqualTo("P-7K3M9QXA");
        ProjectPage draft = lesson.enter(EntryKind.LESSON.draft()).saveDraft();

        EntryForm saved = EntryForm.edit(EntryKind.LESSON, this.editor, draft.path());
        assertThat(saved.entered("whatHappened")).isEqualTo(minutes);
        assertThat(saved.entered("themes")).isEqualTo("GOVE");
    }

    @Test
    void noMinutesOfADraftReachTheFormOfOthers()
    {
        String secret = this.wiki.uniqueTitle("Vertraulich");
        String path = EntryForm.create(EntryKind.EVENT, this.editor).enter("title", secret)
            .enter(EntryKind.EVENT.draft()).enter("place", secret).saveDraft().path();
        String start = "/bin/view/OpenGov/Lessons/?sheet=OpenGov.Code.LessonForm&event="
            + path.replace("/", ".") + "WebHome";

        for (Visitor visitor : List.of(this.wiki.guest(), this.wiki.reader())) {
            assertThat(visitor.get(start).body()).doesNotContain(secret);
        }
    }

    private String publish(String title)
    {
        ProjectPage draft = EntryForm.create(EntryKind.EVENT, this.editor).enter("title", title)
            .enter(EntryKind.EVENT.draft()).saveDraft();
        return EntryForm.edit(EntryKind.EVENT, this.editor, draft.path()).enter(EntryKind.EVENT.complete()).publish()
            .path();
    }

    private Answer calendar(Visitor visitor, String path)
    {
        return visitor.get(address(visitor, path));
    }

    private String address(Visitor visitor, String path)
    {
        return link(visitor.get("/bin/view/" + path), CALENDAR_LINK);
    }

    private String link(Answer answer, String css)
    {
        String link = answer.content().select(css).attr("href");
        return link.substring(link.indexOf("/bin/"));
    }

    private static VEvent read(Answer answer) throws Exception
    {
        return new CalendarBuilder().build(new StringReader(answer.body())).<VEvent>getComponent("VEVENT")
            .orElseThrow();
    }
}
