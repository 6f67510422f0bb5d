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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.servlet.http.HttpServletRequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * Unit tests for {@link Redirects}.
 *
 * @version $Id$
 */
class RedirectsTest
{
    private static final String FALLBACK = "/bin/view/A/B";

    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @BeforeEach
    void setUp()
    {
        when(this.request.getHeader("Host")).thenReturn("localhost:8180");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bin/view/X/", "?viewer=history", "http://localhost:8180/bin/view/X/", "WebHome#top"})
    void followsWhatStaysOnThisWiki(String address)
    {
        assertEquals(address, Redirects.sanitize(this.request, address, FALLBACK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "//evil.example/", "///evil.example/",
        "https://evil.example/", "javascript:alert(1)", "/\\evil.example",
        "http://localhost:8180@evil.example/", "http://localhost:8181/", "/a\r\nSet-Cookie: x=y", "data:text/html,x"})
    void refusesWhatLeadsElsewhere(String address)
    {
        assertEquals(FALLBACK, Redirects.sanitize(this.request, address, FALLBACK));
    }

    @Test
    void refusesNothing()
    {
        assertEquals(FALLBACK, Redirects.sanitize(this.request, null, FALLBACK));
    }
}
