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
package org.xwiki.contrib.opengov.test;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;
import org.xwiki.contrib.opengov.test.page.EntryForm;
import org.xwiki.contrib.opengov.test.page.EntryKind;
import org.xwiki.contrib.opengov.test.page.ProjectForm;
import org.xwiki.contrib.opengov.test.page.ProjectPage;

/**
 * The wiki under test: the XWiki at {@code -Dwiki.url}, or else the development wiki, started for the tests. The tests
 * bring their own users and pages and take them away in the end.
 */
public final class Wiki implements AutoCloseable
{
    /**
     * The group whose members write entries.
     */
    public static final String EDITORS = "XWiki.OpenGovEditorsGroup";

    private static final String EVERYONE = "XWiki.XWikiAllGroup";

    private static final String ONE = "1";

    private final String run;

    private final AtomicInteger counter = new AtomicInteger();

    private final Map<Account, Visitor> sessions = new ConcurrentHashMap<>();

    private final String base;

    private final AutoCloseable server;

    private final Account administrator;

    private final Account editor;

    private final Account otherEditor;

    private final Account reader;

    private ProjectForm blankForm;

    private Wiki(String run, String base, Account administrator, AutoCloseable server)
    {
        this.run = run;
        this.base = base;
        this.administrator = administrator;
        this.server = server;
        this.editor = new Account(RemoteWiki.MARK + "Editor" + run, "an editor's password 1");
        this.otherEditor = new Account(RemoteWiki.MARK + "EditorTwo" + run, "an editor's password 2");
        this.reader = new Account(RemoteWiki.MARK + "Reader" + run, "a reader's password");
        addUser(this.editor, "Erika", "Schreibt");
        addUser(this.otherEditor, "Emil", "Schreibtauch");
        addUser(this.reader, "Rosa", "Liest");
        addToGroup(this.editor, EDITORS);
        addToGroup(this.otherEditor, EDITORS);
    }

    /**
     * @return the wiki that the tests are run on
     */
    public static Wiki open()
    {
        String run = Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX);
        String url = System.getProperty("wiki.url", "");
        if (url.isEmpty()) {
            DevelopmentWiki development = DevelopmentWiki.startEmpty();
            return new Wiki(run, development.base(), development.administrator(), development);
        }
        RemoteWiki remote = new RemoteWiki(url.replaceFirst("/(bin(/.*)?)?$", ""),
            new Account(System.getProperty("wiki.admin", "Admin"), System.getProperty("wiki.password", "admin")), run);
        return new Wiki(run, remote.base(), remote.administrator(), remote);
    }

    /**
     * @return the address of the wiki up to {@code /bin}
     */
    public String base()
    {
        return this.base;
    }

    /**
     * @return somebody who has not signed in
     */
    public Visitor guest()
    {
        return new Visitor(this.base);
    }

    /**
     * @return a signed-in user without any group but that of all users
     */
    public Visitor reader()
    {
        return signedIn(this.reader);
    }

    /**
     * @return a signed-in member of the editors' group
     */
    public Visitor editor()
    {
        return signedIn(this.editor);
    }

    /**
     * @return another signed-in member of the editors' group
     */
    public Visitor otherEditor()
    {
        return signedIn(this.otherEditor);
    }

    /**
     * @return the signed-in administrator
     */
    public Visitor administrator()
    {
        return signedIn(this.administrator);
    }

    /**
     * @param account a user
     * @return that user, signed in anew, with a session of its own
     */
    public Visitor visitor(Account account)
    {
        return account.signIn(guest());
    }

    /**
     * @return the account of the reader
     */
    public Account readerAccount()
    {
        return this.reader;
    }

    /**
     * @return the account of the editor
     */
    public Account editorAccount()
    {
        return this.editor;
    }

    /**
     * @return the account of the other editor
     */
    public Account otherEditorAccount()
    {
        return this.otherEditor;
    }

    /**
     * @return the account of the administrator
     */
    public Account administratorAccount()
    {
        return this.administrator;
    }

    /**
     * @param name the name of a new user, to which the tests add what makes it unique
     * @return a new member of the editors' group
     */
    public Account addEditor(String name)
    {
        Account account = new Account(name + this.run, "an editor's password 3");
        addUser(account, name, "Neu");
        addToGroup(account, EDITORS);
        return account;
    }

    /**
     * @param name the name of a new user, to which the tests add what makes it unique
     * @return a new user without any group but that of all users
     */
    public Account addReader(String name)
    {
        Account account = new Account(RemoteWiki.MARK + name + this.run, "a reader's password 2");
        addUser(account, name, "Liestauch");
        return account;
    }

    /**
     * @return what the titles of this run have in common
     */
    public String run()
    {
        return this.run;
    }

    /**
     * @param what what the page is for
     * @return a title that no other page has
     */
    public String uniqueTitle(String what)
    {
        return "%s %s%d".formatted(what, this.run, this.counter.incrementAndGet());
    }

    /**
     * @return the address of a new page with a title and nothing else, in which the wiki can be seen without the
     *         extension
     */
    public String writeEmptyPage()
    {
        String title = uniqueTitle("Leer");
        String path = "Main/" + title.replace(' ', '-');
        administrator().post("/bin/save/" + path, Parameters.of("title", title, "content", ""));
        return "/bin/view/" + path;
    }

    /**
     * @param page a page that would get in the way of other tests
     */
    public void delete(ProjectPage page)
    {
        administrator().post("/bin/delete/" + page.path(), Parameters.of("confirm", ONE));
    }

    /**
     * @param title the title of a new project
     * @return the project, complete and published
     */
    public ProjectPage publish(String title)
    {
        return publish(title, form -> form);
    }

    /**
     * @param title the title of a new project
     * @param more what else to enter
     * @return the project, complete and published
     */
    public ProjectPage publish(String title, UnaryOperator<ProjectForm> more)
    {
        if (this.blankForm == null) {
            this.blankForm = ProjectForm.create(editor().reading("de"));
        }
        return more.apply(this.blankForm.another().enterComplete(title)).publish();
    }

    /**
     * @param kind a type of entries
     * @param title the title of a new entry
     * @param more what to enter beyond what is needed, by the name of the field
     * @return the entry, open to everybody
     */
    public ProjectPage publish(EntryKind kind, String title, Map<String, String> more)
    {
        ProjectPage draft =
            EntryForm.create(kind, editor()).enter("title", title).enter(kind.draft()).saveDraft();
        return EntryForm.edit(kind, editor(), draft.path()).enter(kind.complete()).enter(more).publish();
    }

    @Override
    public void close() throws Exception
    {
        this.server.close();
    }

    private Visitor signedIn(Account account)
    {
        return this.sessions.computeIfAbsent(account, this::visitor).again();
    }

    private void addUser(Account account, String firstName, String lastName)
    {
        addObject(account.path(), "XWiki.XWikiUsers", "first_name", firstName, "last_name", lastName,
            "password", account.password(), "active", ONE, "email_checked", ONE);
        addToGroup(account, EVERYONE);
    }

    private void addToGroup(Account account, String group)
    {
        addObject(group.replace('.', '/'), "XWiki.XWikiGroups", "member", account.reference());
    }

    private void addObject(String path, String className, String... namesAndValues)
    {
        Parameters parameters = Parameters.of("classname", className);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(className + '_' + namesAndValues[i], namesAndValues[i + 1]);
        }
        Answer answer = administrator().post("/bin/objectadd/" + path, parameters);
        if (answer.status() >= 400) {
            throw new AssertionError("The administrator cannot change %s: %s".formatted(path, answer.text()));
        }
    }
}
