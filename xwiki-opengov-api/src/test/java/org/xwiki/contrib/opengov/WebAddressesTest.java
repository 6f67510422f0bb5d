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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link WebAddresses}.
 */
class WebAddressesTest
{
    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "https://www.moers.de/rathaus-politik?a=b&c=d#e", "HTTPS://EXAMPLE.ORG/",
        "https://münchen.de/straße", "https://example.org:8080/x_(y)", "http://open-government-kommunen.de/?page_id=1901",
        "https://www.kommune21.de/meldung_30901_Online-Dialog+zum+neuen+Serviceportal.html"})
    void linksToTheWeb(String address)
    {
        assertThat(WebAddresses.isWeb(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://example.org", "//example.org", "example.org",
        "http://", "http:///x", "http://user:pw@example.org/", "https://evil.org\\@good.org/", "http://a b.org",
        "http://example.org/\" onclick=\"x", "http://example.org/<b>", "http://-a.org", "http://a..b", "http://[::1]/",
        "https://example.org:port/", "http://example.org/\njavascript:alert(1)"})
    void linksToNothingElse(String address)
    {
        assertThat(WebAddresses.isWeb(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"offene.daten@moers.de", "a+b@example.org", "o'neil@example.org", "info@münchen.de",
        "x@sub.example.co"})
    void writesToMailboxes(String address)
    {
        assertThat(WebAddresses.isMail(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"moers.de", "@moers.de", "a@b", "a b@moers.de", "a@moers..de", ".a@moers.de", "a.@moers.de",
        "a..b@moers.de", "a@moers.de,b@moers.de", "<a@moers.de>", "a@moers.de?bcc=b@moers.de", "a@mo_ers.de",
        "a@moers.de\nBcc: b@moers.de", "\"a\"@moers.de"})
    void writesToNothingElse(String address)
    {
        assertThat(WebAddresses.isMail(address)).isFalse();
    }
}
