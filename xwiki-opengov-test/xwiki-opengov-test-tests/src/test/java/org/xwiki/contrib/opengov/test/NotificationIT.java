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

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.Notifications;
import org.xwiki.contrib.opengov.test.page.Places;
import org.xwiki.contrib.opengov.test.page.ProjectPage;
import org.xwiki.contrib.opengov.test.page.RegistrationPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The wiki tells people what they asked for: a new lesson on a topic that they watch, a need that fits their offer.
 *
 * @version $Id$
 */
@FunctionalTest
class NotificationIT
{
    private static final String NEW_LESSON = "newLesson";

    private static final String MATCHING = "matchingOffer";

    private static final String REGISTRATION = "registration";

    private static final String PLACE = "place";

    private static final String REGISTER = "og_register";

    private static final String CONTACT = "contactPerson";

    private static final String CONSENT = "contactConsent";

    private static final String THEMES = "themes";

    private static final String WATCH = "og_watch";

    private static final String BUTTON = "form[action$=/OpenGov/Topics/%s]";

    private final Wiki wiki;

    private final Notifications ofReader;

    private final Notifications ofEditor;

    private final Notifications ofOther;

    NotificationIT(Wiki wiki)
    {
        this.wiki = wiki;
        this.ofReader = new Notifications(wiki.reader(), wiki.readerAccount().reference());
        this.ofEditor = new Notifications(wiki.editor(), wiki.editorAccount().reference());
        this.ofOther = new Notifications(wiki.otherEditor(), wiki.otherEditorAccount().reference());
    }

    @Test
    void whoWatchesATopicHearsOfANewLesson()
    {
        assertThat(press(this.wiki.reader(), "TRAN", "1").html().select("[role=status]")).isNotEmpty();
        press(this.wiki.editor(), "TRAN", "1");

        ProjectPage lesson = publish("Neu", "TRAN");

        assertThat(this.ofReader.await(NEW_LESSON, lesson)).contains(lesson.title());
        assertThat(this.ofEditor.count(NEW_LESSON, lesson)).as("who has published it").isZero();
        assertThat(this.ofOther.count(NEW_LESSON, lesson)).as("who does not watch the topic").isZero();
    }

    @Test
    void aLessonIsNewOnceAndADraftNever()
    {
        press(this.wiki.reader(), "ENER", "1");
        ProjectPage draft = draft("Geheim", "ENER");
        ProjectPage lesson = publish("Einmal", "ENER");
        edit(lesson).enter("summary", "Anders gesagt.").publish();
        edit(draft).enter("summary", "Noch geheim.").saveDraft();

        this.ofReader.await(NEW_LESSON, publish("Danach", "ENER"));

        assertThat(this.ofReader.count(NEW_LESSON, lesson)).isEqualTo(1);
        assertThat(this.ofReader.count(NEW_LESSON, draft)).isZero();
    }

    @Test
    void whoWatchesNoLongerHearsNothing()
    {
        press(this.wiki.reader(), "AGRI", "1");
        press(this.wiki.otherEditor(), "AGRI", "1");
        press(this.wiki.otherEditor(), "AGRI", "0");

        ProjectPage lesson = publish("Vorbei", "AGRI");

        this.ofReader.await(NEW_LESSON, lesson);
        assertThat(this.ofOther.count(NEW_LESSON, lesson)).isZero();
    }

    @Test
    void watchingIsAButtonOfSignedInReaders()
    {
        String topic = "/bin/view/OpenGov/Topics/JUST";
        assertThat(this.wiki.guest().get(lessons("JUST")).html().select(BUTTON.formatted("JUST"))).isEmpty();
        assertThat(this.wiki.guest().get(topic).html().select(BUTTON.formatted("JUST"))).isEmpty();
        assertThat(this.wiki.guest().post(topic, Parameters.of(WATCH, "1")).status()).isEqualTo(403);
        assertThat(this.wiki.reader().postWithoutToken(topic, Parameters.of(WATCH, "1")).status()).isEqualTo(403);
        this.wiki.reader().get(topic + "?og_watch=1");

        assertThat(this.wiki.reader().get(topic).html().select(BUTTON.formatted("JUST") + " button").val())
            .isEqualTo("1");
    }

    @Test
    void whoOffersWhatIsNeededHearsOfIt()
    {
        ProjectPage offer = publishOffer(this.wiki.otherEditor(), "offer", Places.COLOGNE);
        Eventually.see("the offer in the list",
            () -> this.wiki.guest().get(EntryKind.OFFER.list() + "?kind=offer&q=" + this.wiki.run()).content().text(),
            text -> text.contains(offer.title()));

        ProjectPage need = publishOffer(this.wiki.editor(), "need", Places.FLENSBURG);

        assertThat(this.ofOther.await(MATCHING, need)).contains(need.title());
        assertThat(this.ofReader.count(MATCHING, need)).isZero();
        assertThat(this.ofEditor.count(MATCHING, need)).as("who needs it").isZero();
    }

    @Test
    void theContactOfAnOfferHearsOfWhatFits()
    {
        ProjectPage offer = offer(this.wiki.editor(), "offer", Places.COLOGNE).enter(THEMES, "SOCI")
            .enter(CONTACT, this.wiki.otherEditorAccount().reference()).enter(CONSENT, "1").publish();
        Eventually.see("the offer in the list",
            () -> this.wiki.guest().get(EntryKind.OFFER.list() + "?kind=offer&q=" + this.wiki.run()).content().text(),
            text -> text.contains(offer.title()));

        ProjectPage need = offer(this.wiki.administrator(), "need", Places.FLENSBURG).enter(THEMES, "SOCI")
            .publish();

        assertThat(this.ofOther.await(MATCHING, need)).contains(need.title());
        assertThat(this.ofEditor.count(MATCHING, need)).as("who wrote the offer").isZero();
    }

    @Test
    void whoMadeAnEventHearsOfRegistrations()
    {
        ProjectPage event = event().publish();
        EntryForm.edit(EntryKind.EVENT, this.wiki.otherEditor(), event.path()).enter("summary", "Anders.").publish();

        new RegistrationPage(this.wiki.reader(), event.path()).press(REGISTER);

        this.ofEditor.awaitBelow(REGISTRATION, event);
        assertThat(this.ofOther.countBelow(REGISTRATION, event)).as("who wrote last").isZero();
    }

    @Test
    void theContactOfAnEventHearsOfRegistrations()
    {
        ProjectPage event = event().enter(CONTACT, this.wiki.otherEditorAccount().reference()).enter(CONSENT, "1")
            .publish();

        new RegistrationPage(this.wiki.guest(), event.path()).register("Gerda Gast", "gerda@example.org");

        this.ofOther.awaitBelow(REGISTRATION, event);
        assertThat(this.ofEditor.countBelow(REGISTRATION, event)).as("who made the event").isZero();
    }

    @Test
    void whoWaitedHearsOfTheirPlace()
    {
        ProjectPage event = event().enter("capacity", "1").enter("waitingList", "1").publish();
        RegistrationPage first = new RegistrationPage(this.wiki.otherEditor(), event.path());
        first.press(REGISTER);
        new RegistrationPage(this.wiki.reader(), event.path()).press(REGISTER);
        care(event);
        assertThat(this.ofReader.countBelow(PLACE, event)).as("who waits").isZero();

        first.press("og_cancel");
        care(event);

        this.ofReader.awaitBelow(PLACE, event);
        assertThat(this.ofOther.countBelow(PLACE, event)).as("who had a place").isZero();
    }

    /** Waits until the wiki has told everybody whether they take part in an event. */
    private void care(ProjectPage event)
    {
        RegistrationPage.care(this.wiki.administrator());
        String space = URI.create(event.path()).getPath().replace('/', '.') + "Registrations";
        Eventually.see("nobody left to tell",
            () -> this.wiki.administrator().get("/bin/get/OpenGov/Code/RegistrationTasks?outputSyntax=plain").body(),
            tasks -> tasks.contains("changes") && !tasks.contains(space));
    }

    private EntryForm event()
    {
        return EntryForm.edit(EntryKind.EVENT, this.wiki.editor(),
            EntryForm.create(EntryKind.EVENT, this.wiki.editor()).enter("title", this.wiki.uniqueTitle("Termin"))
                .enter(EntryKind.EVENT.draft()).saveDraft().path())
            .enter(EntryKind.EVENT.complete()).enter(REGISTRATION, "1");
    }

    private Answer press(Visitor visitor, String theme, String watch)
    {
        return visitor.submit(visitor.get(lessons(theme)).form(BUTTON.formatted(theme)).set(WATCH, watch));
    }

    private static String lessons(String theme)
    {
        return EntryKind.LESSON.list() + "?theme=" + theme;
    }

    private ProjectPage draft(String title, String theme)
    {
        return EntryForm.create(EntryKind.LESSON, this.wiki.editor()).enter("title", this.wiki.uniqueTitle(title))
            .enter(EntryKind.LESSON.draft()).enter(THEMES, theme).saveDraft();
    }

    private ProjectPage publish(String title, String theme)
    {
        return edit(draft(title, theme)).enter(EntryKind.LESSON.complete()).enter(THEMES, theme).publish();
    }

    private EntryForm edit(ProjectPage lesson)
    {
        return EntryForm.edit(EntryKind.LESSON, this.wiki.editor(), lesson.path());
    }

    private ProjectPage publishOffer(Visitor visitor, String kind, Places place)
    {
        return offer(visitor, kind, place).enter(THEMES, "HEAL").publish();
    }

    private EntryForm offer(Visitor visitor, String kind, Places place)
    {
        return EntryForm.create(EntryKind.OFFER, visitor).enter("title", this.wiki.uniqueTitle(kind))
            .enter(EntryKind.OFFER.complete()).enter("kind", kind).enter("municipality", place.ags());
    }
}
