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

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.Configuration;
import org.xwiki.contrib.opengov.EditorialState;
import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryType;
import org.xwiki.contrib.opengov.EntryTypes;
import org.xwiki.contrib.opengov.Evidence;
import org.xwiki.contrib.opengov.Identifiers;
import org.xwiki.contrib.opengov.MunicipalityValues;
import org.xwiki.contrib.opengov.Prose;
import org.xwiki.contrib.opengov.Receivers;
import org.xwiki.contrib.opengov.Sustainability;
import org.xwiki.contrib.opengov.ValueDisplay;
import org.xwiki.contrib.opengov.Vocabularies;
import org.xwiki.contrib.opengov.register.RegisterEntry;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.opengov.entry}: content types, their forms and their values.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named("opengov.entry")
@Singleton
public class EntryScriptService implements ScriptService
{
    @Inject
    private CurrentRegister currentRegister;

    /**
     * @param typeName the name of a content type, for example {@code project}
     * @return the content type or {@code null}
     */
    public EntryType getType(String typeName)
    {
        return EntryTypes.get(typeName);
    }

    /**
     * @param typeName the name of a content type
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the form that was sent, or {@code null} if there is no such content type
     */
    public EntryForm fromRequest(String typeName, Map<String, ?> parameterMap, Locale locale)
    {
        EntryType type = getType(typeName);
        return type == null ? null : EntryForm.fromRequest(type, parameterMap, locale, this.currentRegister.get());
    }

    /**
     * @param typeName the name of a content type
     * @param title the title of the page
     * @param tags the tags of the page
     * @param objects for the full name of each class the list of its objects, each a map of {@code number} and
     *     {@code values}, these by the name of the property
     * @param locale the language of the reader
     * @return the form filled with these values, or {@code null} if there is no such content type
     */
    public EntryForm fromValues(String typeName, String title, List<String> tags,
        Map<String, ? extends List<? extends Map<String, ?>>> objects, Locale locale)
    {
        EntryType type = getType(typeName);
        return type == null ? null
            : EntryForm.fromValues(type, title, tags, objects, locale, this.currentRegister.get());
    }

    /**
     * @param objects the objects of the page with the configuration, as {@link #fromValues} takes them
     * @return what the administrators set, with a default for what they left out
     */
    public Configuration configuration(Map<String, ? extends List<? extends Map<String, ?>>> objects)
    {
        return Configuration.of(objects);
    }

    /**
     * @param objects the objects of a project, as {@link #fromValues} takes them
     * @return what became of the project after the funding
     */
    public Sustainability sustainability(Map<String, ? extends List<? extends Map<String, ?>>> objects)
    {
        return Sustainability.of(objects);
    }

    /**
     * @param objects the objects of a lesson, as {@link #fromValues} takes them
     * @return how well it is confirmed
     */
    public Evidence evidence(Map<String, ? extends List<? extends Map<String, ?>>> objects)
    {
        return Evidence.of(objects);
    }

    /**
     * @param values what somebody says of a lesson, by the names of the properties
     * @return the project or municipality that it is about
     */
    public String evidencePlace(Map<String, ?> values)
    {
        return Evidence.placeOf(values);
    }

    /**
     * @param user the full name of a user
     * @param values what this user says of a lesson, by the names of the properties
     * @return the name of the page that keeps it
     */
    public String evidencePage(String user, Map<String, ?> values)
    {
        return Evidence.pageOf(user, values);
    }

    /**
     * @return this moment, as exactly as every database keeps it
     */
    public Date getNow()
    {
        return Date.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * @param state the code of a state after the funding, or an empty string
     * @param due the day on which it is to be checked again, or {@code null}
     * @return what tells a confirmation of this state from one of another
     */
    public String sustainabilityKey(String state, Date due)
    {
        return Sustainability.keyOf(state, due);
    }

    /**
     * @return today, in the time zone of the server as the wiki's dates are
     */
    public LocalDate getToday()
    {
        return LocalDate.now();
    }

    /**
     * @param fieldType {@code date}, {@code period}, {@code integer}, {@code decimal}, {@code euro} or {@code percent}
     * @param value the value
     * @param locale the language of the reader
     * @return the value as readers of this language write it, not escaped
     */
    public String format(String fieldType, Object value, Locale locale)
    {
        return ValueDisplay.show(fieldType, value, locale);
    }

    /**
     * @param text a text in the syntax {@code xwiki/2.1}
     * @return the HTML that the wiki would make of it if the text is nothing but sentences, else {@code null}
     */
    public String prose(String text)
    {
        return Prose.toHtml(text);
    }

    /**
     * @return a new identifier of a project, for example {@code P-7Z3K0QXM}
     */
    public String newIdentifier()
    {
        return Identifiers.newProjectIdentifier();
    }

    /**
     * @param given the identifiers of all standards
     * @param ahead how many numbers to leave out
     * @return the next identifier of a standard, for example {@code OGS-7}
     */
    public String nextStandardIdentifier(Collection<String> given, int ahead)
    {
        return Identifiers.nextStandardIdentifier(given, ahead);
    }

    /**
     * @param title the title of an entry
     * @return a readable name for its page, or an empty string if the title has neither letters nor digits
     */
    public String pageName(String title)
    {
        return Identifiers.toPageName(title);
    }

    /**
     * @param language the code of the language of an entry
     * @return the locale of its page, German for an unknown one
     */
    public Locale getLocale(String language)
    {
        return Vocabularies.get("language").contains(language) ? Locale.forLanguageTag(language) : Locale.GERMAN;
    }

    /**
     * @param editorialState the code of an editorial state
     * @return {@code true} if everybody sees entries in this state
     */
    public boolean isPublic(String editorialState)
    {
        return EditorialState.of(editorialState).map(EditorialState::isPublic).orElse(false);
    }

    /**
     * @param before the code of the editorial state of an entry before it was saved
     * @param after the code of its editorial state now
     * @return {@code true} if it has become public
     * @see Receivers#isNews
     */
    public boolean isNews(String before, String after)
    {
        return Receivers.isNews(before, after);
    }

    /**
     * @param users the references of users
     * @param actor who did what they are told of
     * @param wiki the wiki of the entry
     * @return who is told of it
     * @see Receivers#of
     */
    public List<String> receivers(Collection<String> users, String actor, String wiki)
    {
        return Receivers.of(users, actor, wiki);
    }

    /**
     * @param ags an official key
     * @return the values of {@code OpenGov.Code.MunicipalityClass} as the register gives them, by the name of the
     *     property and ready to be set; empty for an unknown key
     */
    public Map<String, Object> municipalityValues(String ags)
    {
        RegisterEntry entry = this.currentRegister.get().get(ags);
        return entry == null ? new LinkedHashMap<>() : MunicipalityValues.of(entry);
    }
}
