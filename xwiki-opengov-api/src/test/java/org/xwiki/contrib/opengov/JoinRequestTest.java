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
package org.xwiki.contrib.opengov;

import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xwiki.contrib.opengov.register.Register;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link JoinRequest}.
 */
class JoinRequestTest
{
    private static final String SENDER = "XWiki.Moers";

    private static final String STATE = "state";

    private static final String CONSENT = "contactConsent";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<String, Object> values = new LinkedHashMap<>(JoinRequest.sentBy(SENDER, TODAY));

    private JoinRequest request()
    {
        return JoinRequest.of(Map.of(JoinRequestTable.TYPE.getClassName(),
            List.of(Map.of("number", 0, "values", this.values))));
    }

    private static Date day(LocalDate date)
    {
        return PartialDate.ofDay(date).toDate();
    }

    @Test
    void aRequestIsOpenWhenItIsSent()
    {
        assertThat(request().isOpen()).isTrue();
        assertThat(request().getState()).isEqualTo("open");
        assertThat(request().getSender()).isEqualTo(SENDER);
        assertThat(this.values).containsEntry("sent", day(TODAY));
        assertThat(JoinRequest.getMaxOpen()).isPositive();
    }

    @Test
    void nothingIsNoRequest()
    {
        for (JoinRequest nothing : List.of(JoinRequest.of(null), JoinRequest.of(Map.of()))) {
            assertThat(nothing.isOpen()).isFalse();
            assertThat(nothing.isFrom("")).isFalse();
            assertThat(nothing.getAgs()).isEmpty();
            assertThat(nothing.getOffers()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "open, confirmed, true, true", "open, declined, true, true", "open, withdrawn, true, false",
        "open, confirmed, false, false", "open, declined, false, false", "open, open, true, false",
        "declined, confirmed, true, false", "confirmed, declined, true, false", "withdrawn, confirmed, true, false"})
    void editorsDecideOnceAboutWhatIsOpen(String state, String next, boolean editor, boolean allowed)
    {
        this.values.put(STATE, state);

        assertThat(request().mayBecome(next, "XWiki.Other", editor)).isEqualTo(allowed);
    }

    @Test
    void onlyTheSenderWithdraws()
    {
        assertThat(request().mayBecome("withdrawn", SENDER, false)).isTrue();
        assertThat(request().mayBecome("confirmed", SENDER, false)).isFalse();
        this.values.put(STATE, "confirmed");
        assertThat(request().mayBecome("withdrawn", SENDER, false)).isFalse();
    }

    @Test
    void whatIsDecidedIsDeletedLater()
    {
        assertThat(request().decided("declined", "XWiki.Erika", " Bitte von der Stadt. ", TODAY))
            .containsEntry(STATE, "declined").containsEntry("decidedBy", "XWiki.Erika")
            .containsEntry("decided", day(TODAY)).containsEntry("reason", "Bitte von der Stadt.")
            .containsEntry("expires", day(TODAY.plusDays(JoinRequest.getDaysKept())));
    }

    @Test
    void theMunicipalityStaysAMemberSinceItIs()
    {
        this.values.putAll(Map.of("memberRole", "mentor", "contactFunction", "Stabsstelle"));
        Date earlier = day(TODAY.minusYears(1));

        assertThat(request().getMunicipalityValues(null, TODAY)).containsExactlyInAnyOrderEntriesOf(
            Map.of("memberSince", day(TODAY), "memberRole", "mentor", "contactFunction", "Stabsstelle"));
        assertThat(request().getMunicipalityValues(earlier, TODAY)).containsEntry("memberSince", earlier);
    }

    @Test
    void nobodyIsNamedWithoutConsent()
    {
        this.values.putAll(Map.of("contactMail", "digital@example.org", "contactName", "Erika", CONSENT, 0));
        assertThat(request().getContactValues()).containsExactlyInAnyOrderEntriesOf(
            Map.of("contactMail", "digital@example.org", "contactName", "", "contactPerson", "", CONSENT, 0));

        this.values.put(CONSENT, 1);
        assertThat(request().getContactValues()).containsEntry("contactName", "Erika")
            .containsEntry("contactPerson", SENDER).containsEntry(CONSENT, 1);
    }

    @Test
    void offersAndNeedsCanBePublished()
    {
        this.values.putAll(Map.of("municipality", "05170024", "themes", List.of("GOVE"), "contactFunction",
            "Stabsstelle", "offer", "Wir zeigen unser Portal. Gern auch vor Ort.", "need", "Ein Beirat?"));
        List<Map<String, Object>> offers = request().getOffers();

        assertThat(offers).extracting("kind").containsExactly("offer", "need");
        assertThat(offers).extracting("title").containsExactly("Wir zeigen unser Portal", "Ein Beirat?");
        for (Map<String, Object> offer : offers) {
            offer.put("editorialState", "published");
            EntryType type = EntryTypes.get("offer");
            EntryForm form = EntryForm.fromValues(type, offer.get("title").toString(), List.of(),
                Map.of(type.getClassName(), List.of(Map.of("number", 0, "values", offer))), Locale.GERMAN,
                Register.getInstance());
            assertThat(form.getErrors()).isEmpty();
            assertThat(form.isPublic()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kurz | Kurz",
        "Wer weiß es? Bitte melden. | Wer weiß es?",
        "Am 3.10. feiern wir | Am 3.10. feiern wir"})
    void theFirstSentenceIsTheTitle(String text, String title)
    {
        this.values.put("offer", text);

        assertThat(request().getOffers()).extracting("title").containsExactly(title);
    }

    @Test
    void longTitlesEndAfterAWord()
    {
        this.values.put("offer", "Wort, ".repeat(30));
        this.values.put("need", "x".repeat(100));

        assertThat(request().getOffers()).extracting(offer -> offer.get("title").toString())
            .containsExactly("Wort, ".repeat(12) + "Wort…", "x".repeat(80) + "…");
    }
}
