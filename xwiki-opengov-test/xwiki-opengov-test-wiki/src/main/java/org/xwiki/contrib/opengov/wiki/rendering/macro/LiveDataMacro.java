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
package org.xwiki.contrib.opengov.wiki.rendering.macro;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Provider;
import javax.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rendering.DocumentRenderer;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.ContextualAuthorization;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.macro.AbstractMacro;
import org.xwiki.rendering.macro.MacroExecutionException;
import org.xwiki.rendering.macro.descriptor.DefaultContentDescriptor;
import org.xwiki.rendering.syntax.Syntax;
import org.xwiki.rendering.transformation.MacroTransformationContext;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Shows the first rows of what XWiki's Live Data shows: a table whose rows come from the page that the parameter
 * {@code resultPage} of the source {@code liveTable} names.
 *
 * @version $Id$
 */
@Component
@Named("liveData")
@Singleton
public class LiveDataMacro extends AbstractMacro<LiveDataMacroParameters>
{
    private static final String NOTHING = "{}";

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    private RequestContexts contexts;

    @Inject
    private WikiStore store;

    @Inject
    private ContextualAuthorization authorization;

    @Inject
    private Provider<DocumentRenderer> renderer;

    /**
     * Describes the macro.
     */
    public LiveDataMacro()
    {
        super("Live Data", "Display dynamic lists of data.",
            new DefaultContentDescriptor("Advanced Live Data configuration (JSON)", false),
            LiveDataMacroParameters.class);
        setDefaultCategories(Set.of(DEFAULT_CATEGORY_CONTENT));
    }

    @Override
    public boolean supportsInlineMode()
    {
        return false;
    }

    @Override
    public List<Block> execute(LiveDataMacroParameters parameters, String content, MacroTransformationContext context)
        throws MacroExecutionException
    {
        try {
            JsonNode columns = this.json.readTree(StringUtils.defaultIfBlank(content, NOTHING))
                .path("meta").path("propertyDescriptors");
            JsonNode rows = this.json.readTree(getResults(parameters)).path("rows");
            return List.of(new LiveDataTable(parameters, columns).toBlock(rows));
        } catch (IOException e) {
            throw new MacroExecutionException("Failed to read the rows of the Live Data", e);
        }
    }

    private String getResults(LiveDataMacroParameters parameters) throws MacroExecutionException
    {
        Map<String, String[]> query = toQuery(parameters);
        String[] page = query.remove("resultPage");
        if (page == null) {
            throw new MacroExecutionException("This wiki knows Live Data from a result page only.");
        }
        XWikiDocument document = this.store.getDocument(References.resolveDocument(page[0]));
        if (!this.authorization.hasAccess(Right.VIEW, document.getDocumentReference())) {
            return NOTHING;
        }
        RequestContext current = this.contexts.getCurrent();
        this.contexts.push(new RequestContext(new LiveDataRequest(current.getRequest(), query),
            new LiveDataResponse(current.getResponse()), "get", current.getUserReference(), document,
            current.getLocale()));
        try {
            return this.renderer.get().render(document, Syntax.PLAIN_1_0);
        } finally {
            this.contexts.pop();
        }
    }

    private Map<String, String[]> toQuery(LiveDataMacroParameters parameters)
    {
        Map<String, String[]> query = new LinkedHashMap<>();
        for (String parameter : StringUtils.split(StringUtils.defaultString(parameters.getSourceParameters()), '&')) {
            String[] nameAndValue = parameter.split("=", 2);
            put(query, nameAndValue[0], nameAndValue[nameAndValue.length - 1]);
        }
        String[] sort = StringUtils.defaultString(parameters.getSort()).split(":", 2);
        put(query, "sort", sort[0]);
        put(query, "dir", sort.length == 1 ? "asc" : sort[1]);
        put(query, "offset", "1");
        put(query, "limit", Integer.toString(parameters.getLimit()));
        put(query, "outputSyntax", "plain");
        return query;
    }

    private void put(Map<String, String[]> query, String name, String value)
    {
        query.put(name, new String[] {URLDecoder.decode(value, StandardCharsets.UTF_8)});
    }
}
