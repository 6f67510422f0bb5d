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

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/**
 * Unit tests for {@link LocaleNegotiator}.
 *
 * @version $Id$
 */
class LocaleNegotiatorTest
{
    private final HttpServletRequest request = mock(HttpServletRequest.class);

    private final HttpServletResponse response = mock(HttpServletResponse.class);

    @Test
    void germanWhenNobodySaysAnything()
    {
        assertEquals(Locale.GERMAN, negotiate());
    }

    @Test
    void firstKnownLanguageOfTheBrowser()
    {
        accept(Locale.FRENCH, Locale.UK, Locale.GERMANY);
        assertEquals(Locale.ENGLISH, negotiate());
    }

    @Test
    void cookieBeforeTheBrowser()
    {
        accept(Locale.ENGLISH);
        when(this.request.getCookies()).thenReturn(new Cookie[] {new Cookie("language", "de")});
        assertEquals(Locale.GERMAN, negotiate());
    }

    @Test
    void choiceBeforeTheCookieAndRemembered()
    {
        when(this.request.getCookies()).thenReturn(new Cookie[] {new Cookie("language", "de")});
        when(this.request.getParameter("language")).thenReturn("en");
        assertEquals(Locale.ENGLISH, negotiate());
        verify(this.response).addHeader("Set-Cookie", "language=en; Path=/; SameSite=Lax");
    }

    @Test
    void unknownChoiceIsNeitherUsedNorRemembered()
    {
        when(this.request.getParameter("language")).thenReturn("en\r\nX: y");
        assertEquals(Locale.GERMAN, negotiate());
        verify(this.response, never()).addHeader(any(), any());
    }

    private void accept(Locale... locales)
    {
        when(this.request.getHeader("Accept-Language")).thenReturn("given");
        when(this.request.getLocales()).thenReturn(Collections.enumeration(List.of(locales)));
    }

    private Locale negotiate()
    {
        return LocaleNegotiator.negotiate(this.request, this.response);
    }
}
