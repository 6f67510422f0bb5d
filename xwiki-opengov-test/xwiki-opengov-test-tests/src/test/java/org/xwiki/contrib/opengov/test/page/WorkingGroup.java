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
package org.xwiki.contrib.opengov.test.page;

import java.util.Map;

import org.xwiki.contrib.opengov.test.Account;
import org.xwiki.contrib.opengov.test.Wiki;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * A working group with people of its own, and the standards that they propose.
 *
 * @param wiki the wiki
 * @param page the full name of the page of the group
 * @param chair who leads it
 * @param writer its editor
 * @param member a member
 */
public record WorkingGroup(Wiki wiki, String page, Account chair, Account writer, Account member)
{
    /** The list of all standards. */
    public static final String STANDARDS = "/bin/view/OpenGov/Standards/";

    /** What an address says to show the form of a standard. */
    public static final String FORM = "sheet=OpenGov.Code.StandardForm";

    private static final String PROPERTY = "OpenGov.Code.StandardClass_0_";

    private static final String TITLE = "title";

    /**
     * @param wiki the wiki
     * @return a new working group, open to everybody
     */
    public static WorkingGroup found(Wiki wiki)
    {
        Account chair = wiki.addReader("Chair" + wiki.uniqueTitle("").strip());
        Account writer = wiki.addReader("Writer" + wiki.uniqueTitle("").strip());
        Account member = wiki.addReader("Member" + wiki.uniqueTitle("").strip());
        String title = wiki.uniqueTitle("Gruppe");
        wiki.publish(EntryKind.WORKING_GROUP, title, Map.of("chairs", chair.reference(), "editors",
            writer.reference(), "MembershipClass_0_user", member.reference()));
        return new WorkingGroup(wiki, "OpenGov.WorkingGroups.%s.WebHome".formatted(title), chair, writer, member);
    }

    /**
     * @param field the name of a field of a standard
     * @return the name under which the form sends it
     */
    public static String parameter(String field)
    {
        return TITLE.equals(field) ? field : PROPERTY + field;
    }

    /**
     * @param visitor who proposes
     * @param title the title of a standard
     * @return the form, filled in
     */
    public Form proposal(Visitor visitor, String title)
    {
        return visitor.get(STANDARDS + '?' + FORM).form("form:has([name=title])").set(TITLE, title)
            .set(parameter("summary"), "Es fehlt: " + title).set(parameter("group"), this.page)
            .set(parameter("scope"), "Nur für **Tests**.");
    }

    /**
     * @param title the title of a standard
     * @return the standard, proposed by a member
     */
    public ProjectPage propose(String title)
    {
        Visitor visitor = this.wiki.visitor(this.member).reading("de");
        return new ProjectPage(visitor.submit(proposal(visitor, title)));
    }
}
