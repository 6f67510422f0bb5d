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
package org.xwiki.contrib.opengov.wiki.script.service;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.apache.commons.lang3.LocaleUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.localization.Translation;
import org.xwiki.contrib.opengov.wiki.localization.Translations;
import org.xwiki.contrib.opengov.wiki.rendering.Syntaxes;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.localization}.
 *
 * @version $Id$
 */
@Component
@Named("localization")
@Singleton
public class LocalizationScriptService implements ScriptService
{
    @Inject
    private Translations translations;

    @Inject
    private RequestContexts contexts;

    @Inject
    private Syntaxes syntaxes;

    /**
     * @return the language of the reader
     */
    public Locale getCurrentLocale()
    {
        return this.contexts.getCurrent().getLocale();
    }

    /**
     * @return the language of the wiki
     */
    public Locale getDefaultLocale()
    {
        return Locale.ENGLISH;
    }

    /**
     * @param name the name of a locale, {@code de} or {@code de_AT} for example
     * @return the locale, null if the name is none
     */
    public Locale toLocale(String name)
    {
        try {
            return LocaleUtils.toLocale(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * @param key a key
     * @return the text in the language of the reader, null if there is none
     */
    public Translation get(String key)
    {
        return get(key, getCurrentLocale());
    }

    /**
     * @param key a key
     * @param locale a language
     * @return the text, null if there is none
     */
    public Translation get(String key, Locale locale)
    {
        return this.translations.get(key, locale);
    }

    /**
     * @param key a key
     * @return the text, the key if there is none
     */
    public String render(String key)
    {
        return render(key, getCurrentLocale());
    }

    /**
     * @param key a key
     * @param locale a language
     * @return the text, the key if there is none
     */
    public String render(String key, Locale locale)
    {
        return render(key, (Collection<?>) null, locale);
    }

    /**
     * @param key a key
     * @param parameters what is filled into the text
     * @return the text, the key if there is none
     */
    public String render(String key, Collection<?> parameters)
    {
        return render(key, parameters, getCurrentLocale());
    }

    /**
     * @param key a key
     * @param parameters what is filled into the text
     * @param locale a language
     * @return the text, the key if there is none
     */
    public String render(String key, Collection<?> parameters, Locale locale)
    {
        return key == null ? null : render(List.of(key), parameters, locale);
    }

    /**
     * @param keys keys, the one to prefer first
     * @return the text of the first key that has one, the last key if none has
     */
    public String render(Collection<String> keys)
    {
        return render(keys, (Collection<?>) null);
    }

    /**
     * @param keys keys, the one to prefer first
     * @param parameters what is filled into the text
     * @return the text of the first key that has one, the last key if none has
     */
    public String render(Collection<String> keys, Collection<?> parameters)
    {
        return render(keys, parameters, getCurrentLocale());
    }

    /**
     * @param keys keys, the one to prefer first
     * @param parameters what is filled into the text
     * @param locale a language
     * @return the text of the first key that has one, the last key if none has
     */
    public String render(Collection<String> keys, Collection<?> parameters, Locale locale)
    {
        Object[] arguments = parameters == null ? new Object[0] : parameters.toArray();
        String fallback = null;
        for (String key : keys.stream().filter(Objects::nonNull).toList()) {
            String text = this.translations.render(key, locale, arguments);
            if (text != null) {
                return text;
            }
            fallback = key;
        }
        return fallback;
    }

    /**
     * @param key a key
     * @param syntax the syntax of the result
     * @return the text, the key if there is none
     */
    public String render(String key, Syntax syntax)
    {
        return render(key, syntax, null);
    }

    /**
     * @param key a key
     * @param syntax the syntax of the result
     * @param parameters what is filled into the text
     * @return the text, the key if there is none
     */
    public String render(String key, Syntax syntax, Collection<?> parameters)
    {
        String text = render(key, parameters);
        try {
            return this.syntaxes.render(this.syntaxes.parse(text, Syntax.PLAIN_1_0), syntax);
        } catch (ParseException e) {
            return text;
        }
    }
}
