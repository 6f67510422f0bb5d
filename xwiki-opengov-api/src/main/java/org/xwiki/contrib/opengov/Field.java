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

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A field of a content type: what it holds, when it is needed, and which values it accepts. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Field
{
    private static final String COMMON_KEY = "opengov.entry";

    private final String key;

    private final String className;

    private final String parameter;

    private final Builder definition;

    private Field(String sectionClassName, Builder definition)
    {
        this.key = (definition.common ? COMMON_KEY : Section.keyOf(sectionClassName)) + '.' + definition.name;
        this.className = Objects.requireNonNullElse(definition.className, sectionClassName);
        this.parameter = definition.parameter;
        this.definition = definition;
    }

    static Builder of(String name, FieldType type)
    {
        return new Builder(name, type);
    }

    /**
     * @return the name of the property, for example {@code summary}
     */
    public String getName()
    {
        return this.definition.name;
    }

    /**
     * @return the full name of the class that has the property, for example {@code OpenGov.Code.ProjectClass}
     */
    public String getClassName()
    {
        return this.className;
    }

    /**
     * @return the type in lower case: text, multiline, wiki, url, email, date, period, integer, decimal, term,
     *     municipality, project, standard, entry, user, boolean, attachment, datetime
     */
    public String getType()
    {
        return this.definition.type.toString();
    }

    FieldType getFieldType()
    {
        return this.definition.type;
    }

    /**
     * @return {@code true} if it holds a list of values, each sent as a parameter of the same name
     */
    public boolean isMultiple()
    {
        return this.definition.maxCount > 1;
    }

    /**
     * @return {@code true} if it holds free texts that a form may show in one line, separated by commas
     */
    public boolean isListOfTexts()
    {
        return isMultiple() && this.definition.vocabulary == null;
    }

    /**
     * @return the greatest number of values
     */
    public int getMaxCount()
    {
        return this.definition.maxCount;
    }

    /**
     * @return the name of the vocabulary of the codes it accepts, or {@code null}
     */
    public String getVocabulary()
    {
        return this.definition.vocabulary;
    }

    /**
     * @param codes what it holds, may be {@code null}
     * @return how that is shown
     */
    public List<Label> getLabels(Collection<?> codes)
    {
        Vocabulary vocabulary = getVocabulary() == null ? null : Vocabularies.get(getVocabulary());
        boolean status = "status".equals(getName()) || "state".equals(getName());
        return codes == null ? List.of()
            : codes.stream().map(code -> Objects.toString(code, "")).filter(code -> !code.isEmpty())
                .map(code -> new Label(code, vocabulary == null ? null : vocabulary.getTerm(code), status)).toList();
    }

    /**
     * @return the name of the content type of the entry that it refers to by the full name of its page, or {@code null}
     */
    public String getTarget()
    {
        return this.definition.target;
    }

    /**
     * @return {@code draft} if nothing is saved without it, {@code publication} if nothing is published without it,
     *     {@code completion} if it is also needed to publish an entry whose status is completed, else {@code optional}
     */
    public String getNeed()
    {
        return this.definition.need.toString();
    }

    Need getNeedLevel()
    {
        return this.definition.need;
    }

    /**
     * @return the greatest number of characters of one value
     */
    public int getMaxLength()
    {
        return this.definition.maxLength;
    }

    /**
     * @return the least number accepted, or {@code null} if there is no limit
     */
    public Double getMinimum()
    {
        return this.definition.minimum;
    }

    /**
     * @return the greatest number accepted, or {@code null} if there is no limit
     */
    public Double getMaximum()
    {
        return this.definition.maximum;
    }

    /**
     * @return {@code true} if the wiki sets it; what a form sends for it is ignored
     */
    public boolean isDerived()
    {
        return this.definition.derived;
    }

    /**
     * @return the name of the field of the same object whose date or period may not be later, or {@code null}
     */
    public String getNotBefore()
    {
        return this.definition.notBefore;
    }

    /**
     * @return the name of the yes-or-no field of the same object that has to be yes as soon as this one has a value, or
     *     {@code null}
     */
    public String getConsent()
    {
        return this.definition.consent;
    }

    /**
     * @return the names of the fields of the same object any of which meets the need as well
     */
    public List<String> getAlternatives()
    {
        return this.definition.alternatives;
    }

    /**
     * @param number the number of the object
     * @return the name of the request parameter, for example {@code OpenGov.Code.ProjectClass_0_summary}
     */
    public String getParameter(int number)
    {
        return this.parameter != null ? this.parameter : this.className + '_' + number + '_' + getName();
    }

    /**
     * @return the name of the request parameter for the first object
     */
    public String getParameter()
    {
        return getParameter(0);
    }

    /**
     * @return {@code false} for the title, which belongs to the page and not to an object
     */
    public boolean isProperty()
    {
        return this.parameter == null;
    }

    /**
     * @return the translation key of the label, for example {@code opengov.project.summary}; {@code opengov.entry.…} if
     *     it is the same in all content types
     */
    public String getKey()
    {
        return this.key;
    }

    /**
     * @return the translation key of the hint
     */
    public String getHintKey()
    {
        return getKey() + ".hint";
    }

    @Override
    public String toString()
    {
        return getParameter();
    }

    /**
     * Collects what is said about a field in the table of the content types.
     */
    static final class Builder
    {
        private final String name;

        private final FieldType type;

        private String className;

        private String parameter;

        private String vocabulary;

        private String target;

        private boolean common;

        private Need need = Need.OPTIONAL;

        private int maxLength;

        private int maxCount = 1;

        private Double minimum;

        private Double maximum;

        private boolean derived;

        private String notBefore;

        private String consent;

        private List<String> alternatives = List.of();

        private Builder(String name, FieldType type)
        {
            this.name = name;
            this.type = type;
            this.maxLength = type.getMaxLength();
        }

        Builder max(int characters)
        {
            this.maxLength = characters;
            return this;
        }

        Builder need(Need level)
        {
            this.need = level;
            return this;
        }

        Builder vocabulary(String vocabularyName)
        {
            this.vocabulary = vocabularyName;
            return this;
        }

        Builder target(String typeName)
        {
            this.target = typeName;
            return this;
        }

        /**
         * Says that its label and its hint are the same in all content types.
         */
        Builder common()
        {
            this.common = true;
            return this;
        }

        Builder count(int most)
        {
            this.maxCount = most;
            return this;
        }

        Builder range(double least, double most)
        {
            this.minimum = least;
            this.maximum = most;
            return this;
        }

        Builder atLeast(double least)
        {
            this.minimum = least;
            return this;
        }

        Builder derived()
        {
            this.derived = true;
            return this;
        }

        Builder notBefore(String otherField)
        {
            this.notBefore = otherField;
            return this;
        }

        Builder consent(String consentField)
        {
            this.consent = consentField;
            return this;
        }

        Builder or(String... otherFields)
        {
            this.alternatives = List.of(otherFields);
            return this;
        }

        Builder parameter(String requestParameter)
        {
            this.parameter = requestParameter;
            return this;
        }

        Builder in(String otherClassName)
        {
            this.className = otherClassName;
            return this;
        }

        Field build(String sectionClassName)
        {
            return new Field(sectionClassName, this);
        }
    }
}
