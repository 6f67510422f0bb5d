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
package org.xwiki.contrib.opengov.wiki.rendering;

import java.util.Map;
import java.util.function.BiFunction;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.script.RequestContext.SkinExtension;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.script.URLFactory;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.xml.XMLUtils;

/**
 * Puts the links to the style sheets and scripts that pages asked for where the templates leave room for them.
 *
 * @version $Id$
 */
@Component(roles = SkinExtensions.class)
@Singleton
public class SkinExtensions
{
    private static final String PLACEHOLDER = "<!-- com.xpn.xwiki.plugin.skinx.%sPlugin -->";

    private static final String STYLE = "<link rel=\"stylesheet\" href=\"%s\"/>\n";

    private static final String SCRIPT = "<script src=\"%s\" defer=\"defer\"></script>\n";

    @Inject
    private RequestContexts contexts;

    @Inject
    private URLFactory urls;

    @Inject
    private WikiStore store;

    /**
     * @param html a page with XWiki's placeholders for skin extensions
     * @return the page with the links instead
     */
    public String inject(String html)
    {
        String[] placeholders = {String.format(PLACEHOLDER, "CssSkinExtension"),
            String.format(PLACEHOLDER, "CssSkinFileExtension"), String.format(PLACEHOLDER, "JsSkinExtension"),
            String.format(PLACEHOLDER, "JsSkinFileExtension"), String.format(PLACEHOLDER, "LinkExtension")};
        String[] links = {getLinks("ssx", STYLE, this::getPageURL), getLinks("ssfx", STYLE, this::getFileURL),
            getLinks("jsx", SCRIPT, this::getPageURL), getLinks("jsfx", SCRIPT, this::getFileURL),
            getLinks("linkx", STYLE, (extension, query) -> extension.resource())};
        return StringUtils.replaceEach(html, placeholders, links);
    }

    private String getLinks(String plugin, String format, BiFunction<SkinExtension, String, String> url)
    {
        StringBuilder links = new StringBuilder();
        for (Map.Entry<SkinExtension, String> used : this.contexts.getCurrent().getSkinExtensions().entrySet()) {
            if (plugin.equals(used.getKey().plugin())) {
                links.append(String.format(format,
                    XMLUtils.escapeAttributeValue(url.apply(used.getKey(), used.getValue()))));
            }
        }
        return links.toString();
    }

    private String getPageURL(SkinExtension extension, String query)
    {
        XWikiDocument page = this.store.peekDocument(References.resolveDocument(extension.resource()));
        String version = "language=" + this.contexts.getCurrent().getLocale() + "&docVersion=" + page.getVersion();
        return this.urls.getURL(page.getDocumentReference(), extension.plugin(),
            query.isEmpty() ? version : version + '&' + query, null);
    }

    private String getFileURL(SkinExtension extension, String query)
    {
        return this.urls.getContextPath() + "/skins/" + extension.resource() + (query.isEmpty() ? "" : '?' + query);
    }
}
