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
package org.xwiki.contrib.opengov;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.xwiki.contrib.opengov.register.Register;

/**
 * What somebody sent with the form of an entry: everything typed as it was typed, what is wrong with it, and, as far as
 * it is right, the values to store. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class EntryForm
{
    private final EntryType type;

    private final RawParameters parameters;

    private final EntryReader result;

    private EntryForm(EntryType type, RawParameters parameters, LocaleFormat format, Register register)
    {
        this.type = type;
        this.parameters = parameters;
        this.result = new EntryReader(type, parameters, format, register);
    }

    /**
     * Reads a form that was sent. A field is taken as sent if its parameter is there, even with an empty value; a list
     * or a check box without any choice needs an empty value sent along to be taken as emptied.
     *
     * @param type the content type
     * @param parameterMap the values of the request's parameters by their names: String, array or collection;
     *     {@code null} values count as empty, unknown parameters do not matter
     * @param locale the language in which dates and numbers are written
     * @param register the municipalities that are known
     * @return the form; never an exception, whatever was sent
     */
    public static EntryForm fromRequest(EntryType type, Map<String, ?> parameterMap, Locale locale, Register register)
    {
        return new EntryForm(type, new RawParameters(parameterMap), new LocaleFormat(locale), register);
    }

    /**
     * Writes stored values as a form shows them.
     *
     * @param type the content type
     * @param title the title of the page
     * @param tags the tags of the page
     * @param objects for the full name of each class the list of its objects, each a map of {@code number} and
     *     {@code values}, these by the name of the property
     * @param locale the language in which dates and numbers are written
     * @param register the municipalities that are known
     * @return the form, as if a reader had typed it
     */
    public static EntryForm fromValues(EntryType type, String title, List<String> tags,
        Map<String, ? extends List<? extends Map<String, ?>>> objects, Locale locale, Register register)
    {
        LocaleFormat format = new LocaleFormat(locale);
        return new EntryForm(type, new StoredValues(type, format, register).write(title, tags, objects), format,
            register);
    }

    /**
     * @return the content type
     */
    public EntryType getType()
    {
        return this.type;
    }

    /**
     * @param parameter the name of a parameter
     * @return what was typed, or an empty string; the first value that is not blank if there are several
     */
    public String get(String parameter)
    {
        List<String> values = getAll(parameter);
        return values.stream().filter(value -> !value.isBlank()).findFirst()
            .orElse(values.isEmpty() ? "" : values.get(0));
    }

    /**
     * @param parameter the name of a parameter
     * @return all values sent
     */
    public List<String> getAll(String parameter)
    {
        return this.parameters.getAll(parameter);
    }

    /**
     * @param className the full name of a class
     * @return the numbers of its objects in the form, in ascending order, also of rows left blank
     */
    public List<Integer> getNumbers(String className)
    {
        return this.type.getSections().stream()
            .filter(section -> section.isRepeated() && section.getClassName().equals(className))
            .flatMap(section -> this.parameters.getNumbers(section).stream()).toList();
    }

    /**
     * @return the errors of all fields, in the order of the form
     */
    public List<FormError> getErrors()
    {
        return this.result.getErrors();
    }

    /**
     * @param parameter the name of a parameter
     * @return its errors
     */
    public List<FormError> getErrors(String parameter)
    {
        return getErrors().stream().filter(error -> error.getParameter().equals(parameter)).toList();
    }

    /**
     * @return {@code true} if there is no error
     */
    public boolean isValid()
    {
        return getErrors().isEmpty();
    }

    /**
     * @return the objects to store: the main one, with number 0, and every row that is not blank, with the values that
     *     were sent and those derived from them; a property that is missing keeps its value, a row that is missing is
     *     to be removed
     */
    public List<EntryObject> getObjects()
    {
        return this.result.getObjects();
    }

    /**
     * @return the contact details that are not for everybody, to store on a page of their own, as far as they were sent
     */
    public EntryObject getContact()
    {
        return this.result.getContact();
    }

    /**
     * @return the title without spaces around it
     */
    public String getTitle()
    {
        return this.result.getTitle();
    }

    /**
     * @return the tags, each once
     */
    public List<String> getTags()
    {
        return this.result.getTags();
    }

    /**
     * @return the editorial state asked for; {@code draft} if none or an unknown one was sent
     */
    public String getEditorialState()
    {
        return this.result.getEditorialState().getCode();
    }

    /**
     * @return {@code true} if everybody sees entries in the editorial state asked for
     */
    public boolean isPublic()
    {
        return this.result.getEditorialState().isPublic();
    }

    /**
     * @return what of the fields needed to publish is there
     */
    public Completeness getCompleteness()
    {
        return this.result.getCompleteness();
    }
}
