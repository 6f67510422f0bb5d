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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who uses the wiki with a browser that has no JavaScript: keeps cookies, follows redirects, sends forms.
 *
 * @version $Id$
 */
public final class Visitor
{
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int MOST_REDIRECTS = 10;

    private static final String CONTENT_TYPE = "Content-Type";

    private static final String TOKEN = "form_token";

    private final String base;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).cookieHandler(this.cookies).build();

    private String language;

    private String token;

    /**
     * @param base the address of the wiki up to {@code /bin}
     */
    public Visitor(String base)
    {
        this.base = base;
    }

    /**
     * @return the same person in another window: signed in as this visitor, in no particular language
     */
    public Visitor again()
    {
        Visitor same = new Visitor(this.base);
        this.cookies.getCookieStore().getURIs().forEach(uri -> this.cookies.getCookieStore().get(uri)
            .forEach(cookie -> same.cookies.getCookieStore().add(uri, cookie)));
        same.token = this.token;
        return same;
    }

    /**
     * Reads the wiki in another language from now on, as somebody who has chosen it before.
     *
     * @param newLanguage {@code de} or {@code en}
     * @return this visitor
     */
    public Visitor reading(String newLanguage)
    {
        this.language = newLanguage;
        try {
            this.cookies.put(URI.create(this.base),
                Map.of("Set-Cookie", List.of("language=%s; Path=/".formatted(newLanguage))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /**
     * @param name the user's name
     * @param password the user's password
     * @return the page that follows
     */
    public Answer signIn(String name, String password)
    {
        Form form = get("/bin/login/XWiki/XWikiLogin").form("form[action*=loginsubmit]");
        Answer answer = submit(form.set("j_username", name).set("j_password", password));
        this.token = answer.token().isEmpty() ? null : answer.token();
        return answer;
    }

    /**
     * @return the page that follows
     */
    public Answer signOut()
    {
        this.token = null;
        return get("/bin/logout/XWiki/XWikiLogout");
    }

    /**
     * @param path a path that starts with {@code /bin} or {@code /rest}, or a whole address on the wiki
     * @return the answer
     */
    public Answer get(String path)
    {
        return follow(request(path).GET().build());
    }

    /**
     * Sends parameters as a page of the wiki would, with this visitor's token.
     *
     * @param path a path that starts with {@code /bin}
     * @param parameters what to send
     * @return the answer
     */
    public Answer post(String path, Parameters parameters)
    {
        return postWithoutToken(path, parameters.set(TOKEN, token()));
    }

    /**
     * @param path a path that starts with {@code /bin}
     * @param parameters what to send
     * @return the answer
     */
    public Answer postWithoutToken(String path, Parameters parameters)
    {
        return follow(request(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(parameters.encode())).build());
    }

    /**
     * @param form a form of a page
     * @return the answer
     */
    public Answer submit(Form form)
    {
        return postWithoutToken(form.address(), form.parameters());
    }

    /**
     * Attaches a file with the wiki's own form.
     *
     * @param path the path of the upload action
     * @param fileName the name of the file
     * @param content the bytes of the file
     * @return the answer
     */
    public Answer upload(String path, String fileName, byte[] content)
    {
        String boundary = "opengov-functional-test";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(utf8("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary,
            TOKEN, token())));
        body.writeBytes(utf8(("--%s\r\nContent-Disposition: form-data; name=\"filepath\"; filename=\"%s\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n").formatted(boundary, fileName)));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n--%s--\r\n".formatted(boundary)));
        return send(path, "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    /**
     * @param path a path that starts with {@code /bin} or {@code /rest}
     * @param contentType the type of what is sent
     * @param content what is sent, with POST
     * @return the answer
     */
    public Answer send(String path, String contentType, byte[] content)
    {
        return follow(request(path).header(CONTENT_TYPE, contentType).POST(BodyPublishers.ofByteArray(content))
            .build());
    }

    /**
     * @param path a path that starts with {@code /rest}
     * @param contentType the type of what is sent
     * @param content what is sent, with PUT
     * @return the answer
     */
    public Answer put(String path, String contentType, byte[] content)
    {
        return follow(request(path).header(CONTENT_TYPE, contentType).PUT(BodyPublishers.ofByteArray(content))
            .build());
    }

    /**
     * @param path a path that starts with {@code /rest}, or a whole address on the wiki
     * @return the answer to DELETE
     */
    public Answer delete(String path)
    {
        return follow(request(path).DELETE().build());
    }

    /**
     * @return the cookies that the wiki gave to this visitor
     */
    public Iterable<HttpCookie> cookies()
    {
        return this.cookies.getCookieStore().getCookies();
    }

    /**
     * @return the token that protects this visitor's forms
     */
    public String token()
    {
        if (this.token == null) {
            this.token = get("/bin/view/OpenGov/").token();
        }
        return this.token;
    }

    private HttpRequest.Builder request(String path)
    {
        URI uri = URI.create(path.startsWith("/") ? this.base + path : path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Accept", "text/html,*/*");
        return this.language == null ? request : request.header("Accept-Language", this.language);
    }

    private Answer follow(HttpRequest first)
    {
        HttpRequest request = first;
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            HttpResponse<byte[]> response = send(request);
            Optional<String> location = response.headers().firstValue("Location");
            if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                return new Answer(response.uri(), response.statusCode(), response.headers(), response.body());
            }
            request = request(response.uri().resolve(location.get()).toString()).GET().build();
        }
        throw new AssertionError("The wiki redirects without end: " + first.uri());
    }

    private HttpResponse<byte[]> send(HttpRequest request)
    {
        try {
            return this.client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError("The wiki does not answer: " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for " + request.uri(), e);
        }
    }

    private static byte[] utf8(String text)
    {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
