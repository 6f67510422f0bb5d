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
package org.xwiki.contrib.opengov.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

import org.xwiki.contrib.opengov.EntryForm;
import org.xwiki.contrib.opengov.EntryType;
import org.xwiki.contrib.opengov.EntryTypes;
import org.xwiki.contrib.opengov.Term;
import org.xwiki.contrib.opengov.Vocabularies;
import org.xwiki.contrib.opengov.register.Register;

/**
 * What a form is sent with, made up as it is filled in: the same seed gives the same, every time.
 *
 * @version $Id$
 * @since 0.1
 */
final class TypedForm
{
    private static final List<String> SENTENCES = List.of(
        "Die Verwaltung hat die Einwohnerinnen und Einwohner früh **beteiligt**.",
        "Die Daten stehen unter einer offenen Lizenz und werden monatlich erneuert.",
        "Aus den Fachämtern kamen je zwei Personen in die Arbeitsgruppe.",
        "Vorschläge wurden öffentlich beraten, und zu jedem gab es eine begründete Antwort.",
        "Die Software ist quelloffen und wird mit anderen Kommunen weiterentwickelt.",
        "Der Rat hat die Fortsetzung mit großer Mehrheit beschlossen.",
        "* Auftakt im Rathaus\n* Werkstätten in den Ortsteilen\n* Abschluss mit dem Rat",
        "Der Aufwand war kleiner als gedacht, weil es Vorlagen aus der Nachbarstadt gab.");

    private static final int SENTENCES_OF_A_TEXT = 6;

    private final EntryType type;

    private final SplittableRandom random;

    private final Map<String, String[]> parameters = new HashMap<>();

    TypedForm(String typeName, long seed)
    {
        this.type = EntryTypes.get(typeName);
        this.random = new SplittableRandom(seed);
    }

    /**
     * @param bound a number
     * @return a number from 0 to below the bound
     */
    int below(int bound)
    {
        return this.random.nextInt(bound);
    }

    String any(List<String> values)
    {
        return values.get(below(values.size()));
    }

    String anySentence()
    {
        return any(SENTENCES).replaceAll("[*\\n]", "");
    }

    String anyCode(String vocabulary)
    {
        List<Term> terms = Vocabularies.get(vocabulary).getTerms();
        return terms.get(below(terms.size())).getCode();
    }

    TypedForm put(String field, Object... values)
    {
        return send(this.type.getField(field).getParameter(), values);
    }

    /** Fills in the first row of a list. */
    TypedForm row(String name, Map<String, ?> values)
    {
        values.forEach((field, value) -> send("OpenGov.Code.%sClass_0_%s".formatted(name, field), value));
        return this;
    }

    /** Chooses a value of each of the vocabularies. */
    TypedForm choose(String... fields)
    {
        for (String field : fields) {
            put(field, anyCode(this.type.getField(field).getVocabulary()));
        }
        return this;
    }

    /** Fills in long texts. */
    TypedForm write(String... fields)
    {
        for (String field : fields) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < SENTENCES_OF_A_TEXT; i++) {
                text.append(any(SENTENCES)).append("\n\n");
            }
            put(field, text);
        }
        return this;
    }

    /** As whoever publishes an entry fills in the end of its form. */
    TypedForm publish()
    {
        return put("language", "de").put("editorialState", "published");
    }

    /**
     * @param field the name of a field
     * @return the first of its values, or an empty text
     */
    String typed(String field)
    {
        String[] values = this.parameters.get(this.type.getField(field).getParameter());
        return values == null ? "" : values[0];
    }

    Map<String, String[]> getParameters()
    {
        return this.parameters;
    }

    /**
     * @return the form as the server reads it
     */
    EntryForm read()
    {
        EntryForm form = EntryForm.fromRequest(this.type, this.parameters, Locale.GERMAN, Register.getInstance());
        if (!form.isValid()) {
            throw new IllegalStateException("A generated entry is not valid: " + form.getErrors());
        }
        return form;
    }

    private TypedForm send(String parameter, Object... values)
    {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i].toString();
        }
        this.parameters.put(parameter, texts);
        return this;
    }
}
