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
package org.xwiki.contrib.opengov.test.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * What the wiki answered to one request, after all redirects.
 *
 * @param uri the address that answered in the end
 * @param status the HTTP status
 * @param headers the HTTP headers
 * @param bytes the body
 * @version $Id$
 */
public record Answer(URI uri, int status, HttpHeaders headers, byte[] bytes)
{
    /**
     * @return the body as text
     */
    public String body()
    {
        return new String(this.bytes, StandardCharsets.UTF_8);
    }

    /**
     * @return the page as parsed HTML
     */
    public Document html()
    {
        return Jsoup.parse(body(), this.uri.toString());
    }

    /**
     * @return the part of the page that belongs to the document, without the skin around it
     */
    public Element content()
    {
        Document html = html();
        Element content = html.selectFirst("#mainContentArea");
        return content == null ? html.body() : content;
    }

    /**
     * @return the text that a reader sees in the content area
     */
    public String text()
    {
        return content().text();
    }

    /**
     * @param css where the form is
     * @return the form as the browser would fill it in before the user touches it
     */
    public Form form(String css)
    {
        Element form = html().selectFirst(css);
        if (form instanceof FormElement element) {
            return new Form(element);
        }
        throw new AssertionError("No form [%s] on %s (%d): %s".formatted(css, this.uri, this.status, text()));
    }

    /**
     * @return the token against forged requests that the wiki gave to this visitor
     */
    public String token()
    {
        return html().select("html").attr("data-xwiki-form-token");
    }
}
