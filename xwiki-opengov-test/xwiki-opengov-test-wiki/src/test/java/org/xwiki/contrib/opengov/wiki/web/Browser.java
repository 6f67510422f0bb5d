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

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A visitor of the wiki with cookies of its own. Redirects are not followed, so that tests see them.
 *
 * @version $Id$
 */
class Browser
{
    private static final Pattern TOKEN = Pattern.compile("data-xwiki-form-token=\"([^\"]+)\"");

    private static final String BOUNDARY = "----browser";

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final String address;

    Browser(String address)
    {
        this.address = address;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException
    {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> parameters) throws IOException, InterruptedException
    {
        String body = parameters.entrySet().stream()
            .map(parameter -> encode(parameter.getKey()) + '=' + encode(parameter.getValue()))
            .collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> upload(String path, String token, String fileName, String content)
        throws IOException, InterruptedException
    {
        String body = part("form_token", "", token) + part("filepath", "; filename=\"" + fileName + '"', content) + "--"
            + BOUNDARY + "--\r\n";
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    String getToken() throws IOException, InterruptedException
    {
        Matcher matcher = TOKEN.matcher(get("/bin/view/Main/").body());
        matcher.find();
        return matcher.group(1);
    }

    Browser signIn(Accounts.Account account) throws IOException, InterruptedException
    {
        post("/bin/loginsubmit/XWiki/XWikiLogin",
            Map.of("j_username", account.getLogin(), "j_password", account.getPassword()));
        return this;
    }

    void save(String page, String title, String content) throws IOException, InterruptedException
    {
        post("/bin/save/" + page, Map.of("title", title, "content", content, "form_token", getToken()));
    }

    private HttpRequest.Builder request(String path)
    {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : this.address + path))
            .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException
    {
        return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String part(String name, String more, String content)
    {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + '"' + more + "\r\n\r\n" + content
            + "\r\n";
    }

    private static String encode(String text)
    {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
