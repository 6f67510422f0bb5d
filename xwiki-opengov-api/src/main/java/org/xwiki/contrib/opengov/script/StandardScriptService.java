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
package org.xwiki.contrib.opengov.script;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.standard.ChangeLog;
import org.xwiki.contrib.opengov.standard.Chapter;
import org.xwiki.contrib.opengov.standard.Comparison;
import org.xwiki.contrib.opengov.standard.ContentHash;
import org.xwiki.contrib.opengov.standard.Finding;
import org.xwiki.contrib.opengov.standard.Level;
import org.xwiki.contrib.opengov.standard.Markup;
import org.xwiki.contrib.opengov.standard.StandardText;
import org.xwiki.contrib.opengov.standard.TextCheck;
import org.xwiki.contrib.opengov.standard.TextDisplay;
import org.xwiki.contrib.opengov.standard.TextReader;
import org.xwiki.contrib.opengov.standard.VerbProfile;
import org.xwiki.contrib.opengov.standard.VerbProfiles;
import org.xwiki.contrib.opengov.standard.VersionNumber;
import org.xwiki.rendering.block.XDOM;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.opengov.standard}: the texts of standards.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named("opengov.standard")
@Singleton
public class StandardScriptService implements ScriptService
{
    @Inject
    private Markup markup;

    @Inject
    private TextDisplay display;

    /**
     * @param chapters the chapters of a standard, in order: name, title, nature, syntax and content of each
     * @param space the full name of the space of the standard
     * @return what stands in them
     */
    public StandardText read(Collection<? extends Map<String, ?>> chapters, String space)
    {
        return new TextReader(this.markup).read(toChapters(chapters), space);
    }

    /**
     * @param text the text of a standard
     * @param profile the code of its verb profile
     * @return what is wrong or doubtful in it: what blocks its publication first
     */
    public List<Finding> check(StandardText text, String profile)
    {
        return TextCheck.of(text, getProfile(profile));
    }

    /**
     * @param chapter a chapter: name, title, nature, syntax and content
     * @param text the text of the standard
     * @param whole {@code true} if all chapters are shown on one page
     * @return the chapter as HTML; scripts do not run in it
     */
    public String toHtml(Map<String, ?> chapter, StandardText text, boolean whole)
    {
        return this.display.toHtml(Chapter.of(chapter), text, whole);
    }

    /**
     * @param content a text
     * @param syntax the identifier of its syntax
     * @return its blocks, {@code null} if the wiki can't read it
     */
    public XDOM parse(String content, String syntax)
    {
        return this.markup.parse(content, syntax).orElse(null);
    }

    /**
     * @param before the text of a version
     * @param after the text of a newer one
     * @return what changed
     */
    public Comparison compare(StandardText before, StandardText after)
    {
        return Comparison.of(before, after);
    }

    /**
     * @param comparison the comparison of two versions
     * @return the lines of the change log
     */
    public List<ChangeLog.Line> changeLog(Comparison comparison)
    {
        return ChangeLog.of(comparison);
    }

    /**
     * @param facts the facts about a version that its hash covers: their values by their names
     * @param chapters the chapters of the version, in order
     * @return the hash of its canonical form
     */
    public String hash(Map<String, String> facts, Collection<? extends Map<String, ?>> chapters)
    {
        return ContentHash.of(facts, toChapters(chapters));
    }

    /**
     * @param facts the facts about a version that its hash covers: their values by their names
     * @param chapters the chapters of the version, in order
     * @return its canonical form, from which anyone can compute the hash
     */
    public String canonical(Map<String, String> facts, Collection<? extends Map<String, ?>> chapters)
    {
        return ContentHash.canonical(facts, toChapters(chapters));
    }

    /**
     * @param number the number of a version
     * @return the number in its parts, {@code null} if it is none
     */
    public VersionNumber number(String number)
    {
        return VersionNumber.of(number).orElse(null);
    }

    /**
     * @param numbers the numbers of all versions so far
     * @param change the code of what the next one is: draft, major, minor, patch
     * @return the number of the next one
     */
    public String nextNumber(Collection<String> numbers, String change)
    {
        VersionNumber.Change kind = Arrays.stream(VersionNumber.Change.values())
            .filter(each -> each.getCode().equals(change)).findFirst().orElse(VersionNumber.Change.MAJOR);
        return VersionNumber.next(numbers, kind).toString();
    }

    /**
     * @param code the code of a verb profile
     * @return the profile; the newest edition of DIN 820-2 if there is none of this code
     */
    public VerbProfile getProfile(String code)
    {
        VerbProfile profile = code == null ? null : VerbProfiles.get(code);
        return profile == null ? VerbProfiles.getAll().iterator().next() : profile;
    }

    /**
     * @return all levels of requirements
     */
    public List<Level> getLevels()
    {
        return List.of(Level.values());
    }

    private List<Chapter> toChapters(Collection<? extends Map<String, ?>> chapters)
    {
        return chapters == null ? List.of() : chapters.stream().map(Chapter::of).toList();
    }
}
