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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Receivers}.
 *
 * @version $Id$
 */
class ReceiversTest
{
    private static final String WIKI = "xwiki";

    private static final String ANNA = "xwiki:XWiki.Anna";

    private static final String BERT = "xwiki:XWiki.Bert";

    @ParameterizedTest
    @CsvSource({"'', published, true", "draft, published, true", "proposed, needsUpdate, true",
        "draft, archived, true", "published, published, false", "needsUpdate, published, false",
        "archived, published, false", "'', draft, false", "draft, proposed, false", "published, draft, false",
        "published, '', false", "unknown, published, true", "draft, unknown, false"})
    void anEntryIsNewsWhenItBecomesPublic(String before, String after, boolean news)
    {
        assertThat(Receivers.isNews(before, after)).isEqualTo(news);
    }

    @Test
    void nobodyIsToldWhatTheyDidThemselves()
    {
        assertThat(Receivers.of(List.of(ANNA, BERT), ANNA, WIKI)).containsExactly(BERT);
        assertThat(Receivers.of(List.of("XWiki.Anna", BERT), ANNA, WIKI)).containsExactly(BERT);
        assertThat(Receivers.of(List.of(ANNA), "XWiki.Anna", WIKI)).isEmpty();
        assertThat(Receivers.of(List.of(ANNA), "", WIKI)).containsExactly(ANNA);
    }

    @Test
    void whoHasTheSameNameInAnotherWikiIsSomebodyElse()
    {
        assertThat(Receivers.of(List.of("other:XWiki.Anna"), ANNA, WIKI)).containsExactly("other:XWiki.Anna");
    }

    @Test
    void everybodyIsToldOnce()
    {
        assertThat(Receivers.of(List.of("XWiki.Bert", BERT, "", " "), ANNA, WIKI)).containsExactly(BERT);
    }
}
