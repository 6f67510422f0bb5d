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

import java.net.BindException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xwiki.contrib.opengov.wiki.web.Accounts.Account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Tests of the wiki over HTTP, without the pages of the extension: addresses, forms and their tokens, rights, files.
 *
 * @version $Id$
 */
class WikiServerTest
{
    private static final String CONTENT = "content";

    private static final String TITLE = "title";

    private static final String TOKEN = "form_token";

    @TempDir
    private static Path folder;

    private static WikiServer server;

    @BeforeAll
    static void start() throws Exception
    {
        server = new WikiServer(folder.resolve("home"), WikiServer.LOOPBACK, 0);
        server.start();
    }

    @AfterAll
    static void stop()
    {
        server.close();
    }

    @Test
    void bareAddressLeadsToTheFrontPage() throws Exception
    {
        assertRedirect("/bin/view/Main/", guest().get("/"));
    }

    @Test
    void signIn() throws Exception
    {
        Browser browser = guest();
        HttpResponse<String> form = browser.get("/bin/login/XWiki/XWikiLogin?xredirect=%2Fbin%2Fview%2FA%2F");
        assertEquals(401, form.statusCode());
        assertTrue(form.body().contains("name=\"xredirect\" value=\"/bin/view/A/\""));
        assertEquals(200, browser.get("/bin/login/XWiki/XWikiLogin?loginLink=1").statusCode());

        HttpResponse<String> wrong = signIn(browser, "wrong", "/bin/view/A/");
        assertEquals(403, wrong.statusCode());
        assertTrue(wrong.body().contains("The name or the password is wrong."));

        HttpResponse<String> right = signIn(browser, Account.READER.getPassword(), "/bin/view/A/");
        assertRedirect("/bin/view/A/", right);
        String cookie = right.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        assertTrue(browser.get("/bin/view/Main/").body().contains("data-xwiki-user-reference=\"xwiki:XWiki.Reader\""));

        assertRedirect("/", browser.get("/bin/logout/XWiki/XWikiLogout"));
        assertFalse(browser.get("/bin/view/Main/").body().contains("data-xwiki-user-reference"));
    }

    @Test
    void signInNeverLeadsToAnotherHost() throws Exception
    {
        assertRedirect("/", signIn(guest(), Account.READER.getPassword(), "https://evil.example/"));
    }

    @Test
    void guestWhoSavesSignsInAndConfirmsAndLosesNothing() throws Exception
    {
        Browser browser = guest();
        HttpResponse<String> refused = browser.post("/bin/save/Test/Typed",
            Map.of(TITLE, "Typed", CONTENT, "for an hour", TOKEN, browser.getToken()));
        String login = location(refused);
        assertTrue(login.startsWith("/bin/login/XWiki/XWikiLogin?srid="), login);

        String back = login.substring(login.indexOf("&xredirect=") + "&xredirect=".length());
        browser.signIn(Account.EDITOR);
        HttpResponse<String> unconfirmed =
            browser.get(URLDecoder.decode(back, StandardCharsets.UTF_8));
        HttpResponse<String> question = browser.get(location(unconfirmed));
        assertEquals(401, question.statusCode());
        assertEquals(404, browser.get("/bin/view/Test/Typed").statusCode());

        browser.post(attribute(question.body(), "action=\"/bin/save"), Map.of(TOKEN, browser.getToken()));
        assertTrue(browser.get("/bin/view/Test/Typed").body().contains("for an hour"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "saveandcontinue", "upload", "commentadd", "objectadd", "rollback", "undelete",
        "delattachment"})
    void changesNothingWithoutToken(String action) throws Exception
    {
        Browser browser = guest().signIn(Account.ADMIN);
        browser.save("Test/Guarded", "Guarded", "as it was");
        Map<String, String> parameters = new HashMap<>(Map.of(CONTENT, "changed", "XWiki.XWikiComments_comment",
            "changed", "classname", "XWiki.TagClass", "rev", "1.1", "confirm", "1"));
        for (String token : List.of("", "wrong")) {
            parameters.put(TOKEN, token);
            String location = location(browser.post("/bin/" + action + "/Test/Guarded", parameters));
            assertTrue(location.startsWith("/bin/view/Test/Guarded?resubmit="), location);
        }
        assertTrue(browser.get("/bin/view/Test/Guarded").body().contains("as it was"));
    }

    @Test
    void deleteNeedsConfirmationAndTokenAndIsUndone() throws Exception
    {
        Browser browser = guest().signIn(Account.ADMIN);
        browser.save("Test/Deleted", "Deleted", "precious");
        assertEquals(200, browser.get("/bin/delete/Test/Deleted").statusCode());
        assertTrue(location(browser.post("/bin/delete/Test/Deleted", Map.of("confirm", "1"))).contains("resubmit="));
        assertEquals(200, browser.get("/bin/view/Test/Deleted").statusCode());

        browser.post("/bin/delete/Test/Deleted", Map.of("confirm", "1", TOKEN, browser.getToken()));
        HttpResponse<String> absent = browser.get("/bin/view/Test/Deleted");
        assertEquals(404, absent.statusCode());
        assertFalse(guest().get("/bin/view/Test/Deleted").body().contains("action-restore"));

        browser.get(attribute(absent.body(), "action-restore\" href=\"/bin/undelete").replace("&#38;", "&"));
        assertTrue(browser.get("/bin/view/Test/Deleted").body().contains("precious"));
    }

    @Test
    void createIsOfferedOnlyToThoseWhoMay() throws Exception
    {
        assertFalse(guest().get("/bin/view/Test/Absent").body().contains("/bin/create/"));
        assertTrue(guest().signIn(Account.EDITOR).get("/bin/view/Test/Absent").body().contains("/bin/create/"));
        assertTrue(location(guest().get("/bin/edit/Test/Absent")).startsWith("/bin/login/"));
    }

    @Test
    void createLeadsToTheForm() throws Exception
    {
        Browser browser = guest().signIn(Account.EDITOR);
        HttpResponse<String> created = browser.post("/bin/create/Test/WebHome",
            Map.of(TITLE, "Über uns", "spaceReference", "Test", TOKEN, browser.getToken()));
        assertTrue(location(created).startsWith("/bin/edit/Test/%C3%9Cber%20uns/WebHome?"), location(created));
        HttpResponse<String> form = browser.get(location(created));
        assertEquals(200, form.statusCode());
        assertTrue(form.body().contains("value=\"Über uns\""));
    }

    @Test
    void refusedUserGetsForbidden() throws Exception
    {
        Browser reader = guest().signIn(Account.READER);
        assertEquals(403, reader.get("/bin/edit/XWiki/XWikiPreferences").statusCode());
        assertEquals(403, reader.post("/bin/objectadd/XWiki/XWikiAdminGroup", Map.of("classname", "XWiki.XWikiGroups",
            "XWiki.XWikiGroups_member", "XWiki.Reader", TOKEN, reader.getToken())).statusCode());
        assertEquals(403, reader.get("/bin/edit/XWiki/XWikiPreferences").statusCode());
    }

    @Test
    void pagesAddSectionsToTheAdministration() throws Exception
    {
        String address = "/bin/admin/XWiki/XWikiPreferences?editor=globaladmin";
        String section = "&section=Things";
        Browser admin = guest().signIn(Account.ADMIN);
        admin.post("/bin/objectadd/Test/Things", Map.of("classname", "XWiki.ConfigurableClass",
            "XWiki.ConfigurableClass_displayInSection", "Things", "XWiki.ConfigurableClass_codeToExecute",
            "{{velocity}}shown by $xcontext.action{{/velocity}}", TOKEN, admin.getToken()));

        assertTrue(admin.get(address).body().contains("section=Things"));
        assertTrue(admin.get(address + section).body().contains("shown by admin"));
        assertFalse(admin.get(address + "&section=Nothing").body().contains("shown by admin"));
        assertEquals(403, guest().signIn(Account.EDITOR).get(address + section).statusCode());
        assertEquals(302, guest().get(address + section).statusCode());
    }

    @Test
    void newUserWhoIsPutIntoAGroup() throws Exception
    {
        Browser admin = guest().signIn(Account.ADMIN);
        admin.post("/bin/objectadd/XWiki/Bea", Map.of("classname", "XWiki.XWikiUsers", "XWiki.XWikiUsers_first_name",
            "Bea", "XWiki.XWikiUsers_password", "secret", "XWiki.XWikiUsers_active", "1", TOKEN, admin.getToken()));
        assertFalse(admin.get("/bin/edit/XWiki/Bea?editor=object").body().contains("secret"));
        admin.post("/bin/objectadd/XWiki/XWikiAdminGroup", Map.of("classname", "XWiki.XWikiGroups",
            "XWiki.XWikiGroups_member", "XWiki.Bea", TOKEN, admin.getToken()));

        Browser bea = guest();
        assertEquals(302, bea.post("/bin/loginsubmit/XWiki/XWikiLogin",
            Map.of("j_username", "Bea", "j_password", "secret")).statusCode());
        assertEquals(200, bea.get("/bin/edit/XWiki/XWikiPreferences").statusCode());
    }

    @Test
    void historyComparesAndRestores() throws Exception
    {
        Browser browser = guest().signIn(Account.EDITOR);
        browser.save("Test/History", "History", "first\nsame");
        browser.save("Test/History", "History", "<second>\nsame");
        String history = browser.get("/bin/view/Test/History?viewer=history").body();
        int newest = history.indexOf("name=\"rev1\" value=\"2.1\"");
        assertTrue(newest > 0 && newest < history.indexOf("name=\"rev1\" value=\"1.1\""), history);
        String changes = browser.get("/bin/view/Test/History?viewer=changes&rev1=1.1&rev2=2.1").body();
        assertTrue(changes.contains("&#60;") && !changes.contains("<second>"), changes);
        assertTrue(browser.get("/bin/view/Test/History?rev=1.1").body().contains("first"));
        assertEquals(404, browser.get("/bin/view/Test/History?rev=7.1").statusCode());

        browser.post("/bin/rollback/Test/History", Map.of("rev", "1.1", "confirm", "1", TOKEN, browser.getToken()));
        assertTrue(browser.get("/bin/view/Test/History").body().contains("first"));
    }

    @Test
    void comparisonMarksWhatChangedWithinALine() throws Exception
    {
        Browser browser = guest().signIn(Account.EDITOR);
        browser.save("Test/Line", "Line", "The Land pays");
        browser.save("Test/Line", "Line", "The Bund pays");
        String changes = browser.get("/bin/view/Test/Line?viewer=changes&rev1=1.1&rev2=2.1").body();
        assertTrue(changes.contains("The <del>La</del>nd pays"), changes);
        assertTrue(changes.contains("The <ins>Bu</ins>nd pays"), changes);
    }

    @Test
    void whatIsNoVersionIsAnError() throws Exception
    {
        Browser browser = guest().signIn(Account.EDITOR);
        browser.save("Test/Version", "Version", "page");
        HttpResponse<String> answer = browser.get("/bin/view/Test/Version?rev=%3Cb%3E");
        assertEquals(500, answer.statusCode());
        assertFalse(answer.body().contains("<b>"));
    }

    @Test
    void twoWhoSaveAtOnce() throws Exception
    {
        Browser browser = guest().signIn(Account.EDITOR);
        browser.save("Test/Conflict", "Conflict", "one");
        browser.save("Test/Conflict", "Conflict", "two");
        Map<String, String> parameters = new HashMap<>(
            Map.of(CONTENT, "three", TITLE, "Conflict", "previousVersion", "1.1", TOKEN, browser.getToken()));
        HttpResponse<String> conflict = browser.post("/bin/save/Test/Conflict", parameters);
        assertEquals(409, conflict.statusCode());
        assertTrue(conflict.body().contains("three"));
        assertTrue(browser.get("/bin/view/Test/Conflict").body().contains("two"));

        parameters.put("forceSave", "override");
        browser.post("/bin/save/Test/Conflict", parameters);
        assertTrue(browser.get("/bin/view/Test/Conflict").body().contains("three"));
    }

    @Test
    void commentsAreTextOfTheirAuthor() throws Exception
    {
        Browser browser = guest().signIn(Account.READER);
        guest().signIn(Account.EDITOR).save("Test/Comments", "Comments", "page");
        assertRedirect("/bin/view/Test/Comments",
            browser.post("/bin/commentadd/Test/Comments", Map.of("XWiki.XWikiComments_comment",
                "<script>alert(1)</script>", "XWiki.XWikiComments_author", "XWiki.Admin", TOKEN, browser.getToken())));
        String comments = browser.get("/bin/view/Test/Comments?viewer=comments").body();
        assertTrue(comments.contains("&#60;script&#62;alert(1)"), comments);
        assertTrue(comments.contains("/bin/view/XWiki/Reader"));
        assertFalse(comments.contains("/bin/view/XWiki/Admin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"comments", "attachments", "history", "changes&rev1=1.1&rev2=1.1"})
    void viewersAreWholePages(String viewer) throws Exception
    {
        Browser browser = guest().signIn(Account.EDITOR);
        browser.save("Test/Viewers", "Viewers", "page");
        HttpResponse<String> page = browser.get("/bin/view/Test/Viewers?viewer=" + viewer);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().startsWith("<!DOCTYPE html>"), page.body());
        assertFalse(page.body().contains("$"), page.body());
    }

    @Test
    void activeFilesAreOnlySaved() throws Exception
    {
        Browser browser = guest().signIn(Account.EDITOR);
        browser.save("Test/Files", "Files", "page");
        upload(browser, "C:\\folder\\evil page.html", "<script>alert(1)</script>");
        upload(browser, "notes.txt", "Ärger");

        HttpResponse<String> active = browser.get("/bin/download/Test/Files/evil%20page.html");
        assertEquals("attachment; filename*=utf-8''evil%20page.html", header(active, "Content-Disposition"));
        assertEquals("nosniff", header(active, "X-Content-Type-Options"));
        HttpResponse<String> harmless = browser.get("/bin/download/Test/Files/notes.txt");
        assertEquals("inline; filename*=utf-8''notes.txt", header(harmless, "Content-Disposition"));
        assertEquals("Ärger", harmless.body());
        assertEquals(404, browser.get("/bin/download/Test/Files/absent.txt").statusCode());

        browser.post("/bin/delattachment/Test/Files/notes.txt", Map.of(TOKEN, browser.getToken()));
        assertEquals(404, browser.get("/bin/download/Test/Files/notes.txt").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {".htaccess", "/"})
    void namesThatAreNoFileNames(String name) throws Exception
    {
        Browser browser = guest().signIn(Account.EDITOR);
        assertEquals(400, browser.upload("/bin/upload/Test/Names", browser.getToken(), name, "x").statusCode());
    }

    @Test
    void languageIsChosenAndRemembered() throws Exception
    {
        Browser browser = guest();
        assertTrue(browser.get("/bin/view/Main/").body().contains("<html lang=\"en\""));
        assertTrue(browser.get("/bin/view/Main/?language=de").body().contains("<html lang=\"de\""));
        assertTrue(browser.get("/bin/view/Main/").body().contains("<html lang=\"de\""));
    }

    @Test
    void addressesOfOddNames() throws Exception
    {
        Browser browser = guest().signIn(Account.EDITOR);
        browser.save("Test/50%20%25%20%26%20mehr%3F/A%2FB", "Odd", "odd content");
        assertTrue(browser.get("/bin/view/Test/50%20%25%20%26%20mehr%3F/A%2FB").body().contains("odd content"));
        browser.save("Test/Space/WebHome", "Home", "home content");
        assertTrue(browser.get("/bin/view/Test/Space").body().contains("home content"));
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception
    {
        Browser browser = guest().signIn(Account.EDITOR);
        assertEquals(302, browser.post("/bin/save/Test/Fits", Map.of(CONTENT, "a".repeat(900_000), TOKEN,
            browser.getToken())).statusCode());
        String large = "a".repeat(1_000_001);
        assertEquals(400, browser.post("/bin/save/Test/Large", Map.of(CONTENT, large)).statusCode());
        assertEquals(404, browser.get("/bin/view/Test/Large").statusCode());
    }

    @Test
    void unknownActionsAndMethods() throws Exception
    {
        assertEquals(404, guest().get("/bin/unknown/Main/WebHome").statusCode());
        assertEquals(404, guest().get("/unknown").statusCode());
    }

    @Test
    void whatIsWrittenSurvivesARestart() throws Exception
    {
        Path home = folder.resolve("restarted");
        try (WikiServer first = new WikiServer(home, WikiServer.LOOPBACK, 0)) {
            first.start();
            new Browser(first.getURL()).signIn(Account.EDITOR).save("Test/Kept", "Kept", "for good");
        }
        try (WikiServer second = new WikiServer(home, WikiServer.LOOPBACK, 0)) {
            second.start();
            assertTrue(new Browser(second.getURL()).get("/bin/view/Test/Kept").body().contains("for good"));
        }
    }

    @Test
    void busyPort() throws Exception
    {
        int port = Integer.parseInt(server.getURL().substring(server.getURL().lastIndexOf(':') + 1));
        try (WikiServer late = new WikiServer(folder.resolve("late"), WikiServer.LOOPBACK, port)) {
            assertThrows(BindException.class, late::start);
        }
    }

    private static Browser guest()
    {
        return new Browser(server.getURL());
    }

    private static HttpResponse<String> signIn(Browser browser, String password, String redirect) throws Exception
    {
        return browser.post("/bin/loginsubmit/XWiki/XWikiLogin",
            Map.of("j_username", Account.READER.getLogin(), "j_password", password, "xredirect", redirect));
    }

    private static void upload(Browser browser, String name, String content) throws Exception
    {
        assertRedirect("/bin/view/Test/Files?viewer=attachments",
            browser.upload("/bin/upload/Test/Files", browser.getToken(), name, content));
    }

    private static void assertRedirect(String expected, HttpResponse<String> response)
    {
        assertEquals(302, response.statusCode());
        assertEquals(expected, location(response));
    }

    private static String location(HttpResponse<String> response)
    {
        return header(response, "Location");
    }

    private static String header(HttpResponse<String> response, String name)
    {
        return response.headers().firstValue(name).orElseThrow(() -> new AssertionError(
            "No " + name + " in an answer with status " + response.statusCode() + ": " + response.body()));
    }

    /**
     * @return the value of an attribute, from the first slash of the start that is given
     */
    private static String attribute(String html, String start)
    {
        int slash = html.indexOf(start) + start.indexOf('/');
        assertTrue(html.contains(start), html);
        return html.substring(slash, html.indexOf('"', slash));
    }
}
