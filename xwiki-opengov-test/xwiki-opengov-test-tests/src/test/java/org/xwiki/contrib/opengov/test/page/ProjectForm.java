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

import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * The form in which a project is written. Fields are called by the names that the content model gives them.
 */
public final class ProjectForm extends EntryForm
{
    /**
     * @param visitor who writes
     * @param answer the page with the form
     */
    public ProjectForm(Visitor visitor, Answer answer)
    {
        super(EntryKind.PROJECT, visitor, answer);
    }

    /**
     * @param visitor who writes
     * @return the short form of a new project
     */
    public static ProjectForm create(Visitor visitor)
    {
        return of(create(EntryKind.PROJECT, visitor));
    }

    /**
     * @param visitor who writes
     * @param path the path of the project
     * @return the form of that project
     */
    public static ProjectForm edit(Visitor visitor, String path)
    {
        return of(edit(EntryKind.PROJECT, visitor, path));
    }

    /**
     * @param field the name of a field
     * @return the name under which the form sends it
     */
    public static String parameter(String field)
    {
        return EntryKind.PROJECT.parameter(field);
    }

    @Override
    public ProjectForm another()
    {
        ProjectForm another = of(this);
        another.forgetIdentifier();
        return another;
    }

    @Override
    public ProjectForm enter(String field, String... values)
    {
        super.enter(field, values);
        return this;
    }

    @Override
    public ProjectForm refused(int status, String state)
    {
        return of(super.refused(status, state));
    }

    /**
     * Fills in what a draft needs.
     *
     * @param title the title of the project
     * @return this form
     */
    public ProjectForm enterDraft(String title)
    {
        return enter("title", title).enter("municipality", Places.COLOGNE.ags())
            .enter("summary", "Bürgerinnen und Bürger gestalten den Haushalt mit: " + title);
    }

    /**
     * Fills in everything that is needed to publish.
     *
     * @param title the title of the project
     * @return this form
     */
    public ProjectForm enterComplete(String title)
    {
        return enterDraft(title).enter("principles", "transparency").enter("themes", "GOVE")
            .enter("transferability", "asIs").enter("contactFunction", "Stabsstelle Digitalisierung")
            .enter("contactMail", "digital@example.org")
            .enter("start", "2021-05").enter("status", "running").enter("asOf", "2023-06-30")
            .enter("situation", "Der Haushalt wurde bisher **allein** vom Rat beraten.")
            .enter("aims", "Jeder Haushalt soll Vorschläge machen können.").enter("licence", "ccby40");
    }

    /**
     * @param body who takes part
     * @return this form
     */
    public ProjectForm enterParticipant(String body)
    {
        return enter("ParticipantClass_0_body", body).enter("ParticipantClass_0_role", body.isEmpty() ? "" : "partner");
    }

    private static ProjectForm of(EntryForm form)
    {
        return new ProjectForm(form.visitor(), form.answer());
    }
}
