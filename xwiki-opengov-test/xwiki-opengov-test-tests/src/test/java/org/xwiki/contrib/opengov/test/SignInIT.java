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

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * Signing in and out.
 */
@FunctionalTest
class SignInIT
{
    private static final String USER = "data-xwiki-user-reference";

    @Test
    void theRightPasswordOpensTheWiki(Wiki wiki)
    {
        assertThat(user(wiki.editor())).endsWith(wiki.editorAccount().reference());
    }

    @Test
    void aWrongPasswordIsRefusedWithAMessage(Wiki wiki)
    {
        Visitor visitor = wiki.guest();
        Answer refused = visitor.signIn(wiki.editorAccount().name(), "wrong");

        assertThat(refused.html().select(".errormessage").text()).isNotEmpty();
        assertThat(user(visitor)).isEmpty();
    }

    @Test
    void anUnknownNameIsRefusedInTheSameWords(Wiki wiki)
    {
        String unknown = wiki.guest().signIn("NobodyIsCalledThis", "wrong").html().select(".errormessage").text();
        String wrong = wiki.guest().signIn(wiki.editorAccount().name(), "wrong").html().select(".errormessage").text();

        assertThat(unknown).isEqualTo(wrong);
    }

    @Test
    void signingOutClosesIt(Wiki wiki)
    {
        Visitor editor = wiki.visitor(wiki.editorAccount());
        editor.signOut();

        assertThat(user(editor)).isEmpty();
    }

    @Test
    void afterSigningInOneIsWhereOneWantedToGo(Wiki wiki)
    {
        Visitor visitor = wiki.guest();
        Answer login = visitor.get("/bin/login/XWiki/XWikiLogin?xredirect=%2Fbin%2Fview%2FOpenGov%2FProjects%2F");
        Answer there = visitor.submit(login.form("form[action*=loginsubmit]")
            .set("j_username", wiki.editorAccount().name()).set("j_password", wiki.editorAccount().password()));

        assertThat(there.uri().getPath()).endsWith("/bin/view/OpenGov/Projects/");
    }

    @Test
    void signingInDoesNotLeadToAnotherHost(Wiki wiki)
    {
        Visitor visitor = wiki.guest();
        Answer login = visitor.get("/bin/login/XWiki/XWikiLogin?xredirect=http%3A%2F%2Fevil.example.org%2F");
        Answer there = visitor.submit(login.form("form[action*=loginsubmit]")
            .set("j_username", wiki.editorAccount().name()).set("j_password", wiki.editorAccount().password()));

        assertThat(there.uri().toString()).startsWith(wiki.base());
    }

    private static String user(Visitor visitor)
    {
        return visitor.get("/bin/view/OpenGov/").html().select("html").attr(USER);
    }
}
