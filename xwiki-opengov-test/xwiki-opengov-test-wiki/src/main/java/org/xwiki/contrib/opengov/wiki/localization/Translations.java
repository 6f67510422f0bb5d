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
package org.xwiki.contrib.opengov.wiki.localization;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.component.phase.Initializable;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.store.StoreListener;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * The texts of the wiki in all languages: those of the pages that have an object of
 * {@code XWiki.TranslationDocumentClass}, then those of the class path. A text that isn't there in a language is taken
 * from the more general one, at last from the page in its own language.
 *
 * @version $Id$
 */
@Component(roles = Translations.class)
@Singleton
public class Translations implements Initializable, StoreListener
{
    private static final DocumentReference CLASS = References.resolveDocument("XWiki.TranslationDocumentClass");

    private static final Set<String> SCOPES = Set.of("GLOBAL", "WIKI");

    @Inject
    private WikiStore store;

    @Inject
    private AuthorizationManager authorization;

    @Inject
    private Logger logger;

    private final Map<Locale, List<Map<String, String>>> bundles = new ConcurrentHashMap<>();

    @Override
    public void initialize()
    {
        this.store.addListener(this);
    }

    /**
     * @param key the key of a text
     * @param locale the language of the text
     * @return the text, null if there is none
     */
    public Translation get(String key, Locale locale)
    {
        for (int index = 0; index < getBundles(Locale.ROOT).size(); index++) {
            for (Locale candidate = locale; candidate != null; candidate = getParent(candidate)) {
                List<Map<String, String>> candidates = getBundles(candidate);
                String source = index < candidates.size() ? candidates.get(index).get(key) : null;
                if (source != null) {
                    return new Translation(key, candidate, source);
                }
            }
        }
        return null;
    }

    /**
     * @param key the key of a text
     * @param locale the language of the text
     * @param parameters what is filled into the text
     * @return the text, null if there is none
     */
    public String render(String key, Locale locale, Object... parameters)
    {
        Translation translation = get(key, locale);
        return translation == null ? null : translation.render(parameters);
    }

    @Override
    public void onSaved(XWikiDocument document)
    {
        if (!Locale.ROOT.equals(document.getLocale()) || document.getXObject(CLASS) != null) {
            this.bundles.clear();
        }
    }

    @Override
    public void onDeleted(DocumentReference reference)
    {
        this.bundles.clear();
    }

    private Locale getParent(Locale locale)
    {
        if (Locale.ROOT.equals(locale)) {
            return null;
        }
        return locale.getCountry().isEmpty() ? Locale.ROOT : new Locale(locale.getLanguage());
    }

    private List<Map<String, String>> getBundles(Locale locale)
    {
        return this.bundles.computeIfAbsent(locale, this::load);
    }

    private List<Map<String, String>> load(Locale locale)
    {
        List<Map<String, String>> loaded = new ArrayList<>();
        List<String> names = this.store.query("select distinct doc.fullName from XWikiDocument doc, BaseObject obj "
            + "where obj.name = doc.fullName and obj.className = 'XWiki.TranslationDocumentClass' "
            + "order by doc.fullName", Map.of(), 0, 0);
        for (String name : names) {
            XWikiDocument document = this.store.peekDocument(References.resolveDocument(name));
            if (isActive(document)) {
                loaded.add(parse(document, locale));
            }
        }
        loaded.add(parseResource(locale));
        return loaded;
    }

    private boolean isActive(XWikiDocument document)
    {
        BaseObject object = document.getXObject(CLASS);
        return object != null && SCOPES.contains(object.getStringValue("scope"))
            && this.authorization.hasAuthorAccess(Right.ADMIN, document.getAuthorReference(), document);
    }

    private Map<String, String> parse(XWikiDocument document, Locale locale)
    {
        XWikiDocument translated = document;
        if (!Locale.ROOT.equals(locale) && !locale.equals(document.getDefaultLocale())) {
            translated = this.store.peekDocument(new DocumentReference(document.getDocumentReference(), locale));
        }
        return parse(new StringReader(translated.getContent()), translated.toString());
    }

    private Map<String, String> parseResource(Locale locale)
    {
        String name = "/ApplicationResources" + (Locale.ROOT.equals(locale) ? "" : "_" + locale) + ".properties";
        InputStream resource = getClass().getResourceAsStream(name);
        return resource == null ? Map.of() : parse(new InputStreamReader(resource, StandardCharsets.UTF_8), name);
    }

    private Map<String, String> parse(Reader source, String name)
    {
        Map<String, String> texts = new HashMap<>();
        try (source) {
            Properties properties = new Properties();
            properties.load(source);
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        } catch (IOException | IllegalArgumentException e) {
            this.logger.error("Failed to read the translations of [{}].", name, e);
        }
        return texts;
    }
}
