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

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Chooses the language of an answer in XWiki's order: the parameter {@code language}, which is remembered in a cookie,
 * then the cookie, then the languages of the browser, then the default of the wiki.
 *
 * @version $Id$
 */
public final class LocaleNegotiator
{
    /** The languages of the wiki, the default one first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private static final String LANGUAGE = "language";

    private LocaleNegotiator()
    {
        // Only static methods.
    }

    /**
     * @param request the request
     * @param response the answer, which gets the cookie when the reader chose a language
     * @return one of {@link #LANGUAGES}
     */
    public static Locale negotiate(HttpServletRequest request, HttpServletResponse response)
    {
        String chosen = request.getParameter(LANGUAGE);
        if (supported(chosen) != null) {
            response.addHeader("Set-Cookie", LANGUAGE + '=' + chosen + "; Path=/; SameSite=Lax");
        }
        Stream<String> remembered = Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
            .filter(cookie -> LANGUAGE.equals(cookie.getName())).map(Cookie::getValue);
        Stream<String> accepted = request.getHeader("Accept-Language") == null ? Stream.empty()
            : Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
        return Stream.of(Stream.ofNullable(chosen), remembered, accepted).flatMap(names -> names)
            .map(LocaleNegotiator::supported).filter(Objects::nonNull).findFirst().orElse(LANGUAGES.get(0));
    }

    private static Locale supported(String language)
    {
        return LANGUAGES.stream().filter(locale -> locale.getLanguage().equals(language)).findFirst().orElse(null);
    }
}
