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
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * The section of the administration with the settings of the extension. They are called by the names that the content
 * model gives them.
 */
public final class Settings
{
    /**
     * The address of the section.
     */
    public static final String ADDRESS = "/bin/admin/XWiki/XWikiPreferences?editor=globaladmin&section=opengov";

    private static final String SETTING = "OpenGov.Code.ConfigurationClass_0_";

    private final Visitor visitor;

    private final Answer answer;

    private final Form form;

    /**
     * @param visitor an administrator
     * @param answer the section
     */
    public Settings(Visitor visitor, Answer answer)
    {
        this.visitor = visitor;
        this.answer = answer;
        this.form = answer.form("form:has([name=\"%s\"])".formatted(parameter("licence")));
    }

    /**
     * @param visitor an administrator
     * @return the settings as they are
     */
    public static Settings open(Visitor visitor)
    {
        return new Settings(visitor, visitor.get(ADDRESS));
    }

    /**
     * @param setting the name of a setting
     * @return the name under which the form sends it
     */
    public static String parameter(String setting)
    {
        return setting.equals("form_token") ? setting : SETTING + setting;
    }

    /**
     * @param setting the name of a setting
     * @param value what to enter
     * @return these settings
     */
    public Settings enter(String setting, String value)
    {
        this.form.set(parameter(setting), value);
        return this;
    }

    /**
     * @param setting the name of a setting
     * @return what stands in it
     */
    public String entered(String setting)
    {
        return this.form.get(parameter(setting));
    }

    /**
     * @return the section after saving
     */
    public Settings save()
    {
        Settings saved = new Settings(this.visitor, this.visitor.submit(this.form));
        if (saved.answer.status() >= 400) {
            throw new AssertionError("The settings were not saved: " + saved.answer.text());
        }
        return saved;
    }

    /**
     * @param status the status of the answer
     * @return the section, which says why nothing was saved
     */
    public Settings refused(int status)
    {
        Settings refused = new Settings(this.visitor, this.visitor.submit(this.form));
        if (refused.answer.status() != status) {
            throw new AssertionError("Expected %d: %s".formatted(status, refused.answer));
        }
        return refused;
    }

    /**
     * @return the answer of the wiki
     */
    public Answer answer()
    {
        return this.answer;
    }
}
