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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills in forms of a wiki as a browser does.
 *
 * @version $Id$
 */
class WikiClient
{
    private static final Pattern TOKEN = Pattern.compile("data-xwiki-form-token=\"([^\"]+)\"");

    private static final Pattern FORM = Pattern.compile("<form[^>]* id=\"opengov-form\".*?</form>", Pattern.DOTALL);

    private static final Pattern HIDDEN =
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private static final String LANGUAGE = "Accept-Language";

    private final String address;

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /**
     * @param address the address of the wiki
     */
    WikiClient(String address)
    {
        this.address = address;
    }

    void signIn(Accounts.Account account) throws IOException, InterruptedException
    {
        send("/bin/loginsubmit/XWiki/XWikiLogin", "en",
            Map.of("j_username", List.of(account.getLogin()), "j_password", List.of(account.getPassword())));
    }

    /**
     * Opens a form and sends it.
     *
     * @param form the path of the form
     * @param language the code of the language in which it is filled in
     * @param parameters what is typed in
     * @return {@code true} when the form was taken: the answer leads on to another page
     */
    boolean submit(String form, String language, Map<String, List<String>> parameters)
        throws IOException, InterruptedException
    {
        return submit(form, form, language, parameters);
    }

    /**
     * Opens a page and sends its form, or something else that a page of the wiki can send.
     *
     * @param page the path of the page
     * @param action where it is sent to, {@code null} for the page, with what its form holds already
     * @param language the code of the language in which it is filled in
     * @param parameters what is typed in
     * @return {@code true} when it was taken: the answer leads on to another page
     */
    boolean submit(String page, String action, String language, Map<String, List<String>> parameters)
        throws IOException, InterruptedException
    {
        HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + page))
            .header(LANGUAGE, language).build();
        String content = this.client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = TOKEN.matcher(content);
        if (!token.find()) {
            return false;
        }
        Map<String, List<String>> sent = action == null ? readHidden(content) : new LinkedHashMap<>();
        sent.putAll(parameters);
        sent.put("form_token", List.of(token.group(1)));
        int status = send(action == null ? page : action, language, sent);
        return status == 302 || status == 303;
    }

    private static Map<String, List<String>> readHidden(String content)
    {
        Map<String, List<String>> hidden = new LinkedHashMap<>();
        Matcher form = FORM.matcher(content);
        if (form.find()) {
            HIDDEN.matcher(form.group()).results()
                .forEach(field -> hidden.put(field.group(1), List.of(field.group(2))));
        }
        return hidden;
    }

    private int send(String path, String language, Map<String, List<String>> parameters)
        throws IOException, InterruptedException
    {
        String body = parameters.entrySet().stream()
            .flatMap(parameter -> parameter.getValue().stream()
                .map(value -> PageAddresses.encode(parameter.getKey()) + '=' + PageAddresses.encode(value)))
            .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + path))
            .header(LANGUAGE, language).header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return this.client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
