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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.GroupBlock;
import org.xwiki.rendering.block.LinkBlock;
import org.xwiki.rendering.block.TableBlock;
import org.xwiki.rendering.block.TableCellBlock;
import org.xwiki.rendering.block.TableHeadCellBlock;
import org.xwiki.rendering.block.TableRowBlock;
import org.xwiki.rendering.block.WordBlock;
import org.xwiki.rendering.listener.reference.ResourceReference;
import org.xwiki.rendering.listener.reference.ResourceType;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The table that {@link LiveDataMacro} shows.
 *
 * @version $Id$
 */
class LiveDataTable
{
    private static final String ID = "id";

    private final LiveDataMacroParameters parameters;

    private final List<String> names;

    private final Map<String, JsonNode> columns = new LinkedHashMap<>();

    LiveDataTable(LiveDataMacroParameters parameters, JsonNode columns)
    {
        this.parameters = parameters;
        this.names = Arrays.asList(StringUtils.split(parameters.getProperties(), ','));
        columns.forEach(column -> this.columns.put(column.path(ID).asText(), column));
    }

    Block toBlock(JsonNode rows)
    {
        List<Block> lines = new ArrayList<>();
        lines.add(new TableRowBlock(this.names.stream().map(this::toHead).toList()));
        for (JsonNode row : rows) {
            lines.add(new TableRowBlock(this.names.stream().map(name -> toCell(row, name)).toList()));
        }
        Block table =
            new TableBlock(lines, Map.of("aria-label", StringUtils.defaultString(this.parameters.getDescription())));
        return new GroupBlock(List.of(table),
            Map.of("class", "liveData", ID, StringUtils.defaultString(this.parameters.getId())));
    }

    private Block toHead(String name)
    {
        JsonNode column = this.columns.get(name);
        return new TableHeadCellBlock(List.of(new WordBlock(column == null ? name : column.path("name").asText())));
    }

    private Block toCell(JsonNode row, String name)
    {
        Block text = new WordBlock(row.path(name).asText());
        JsonNode column = this.columns.get(name);
        String href = column == null ? "" : column.path("displayer").path("propertyHref").asText();
        return new TableCellBlock(List.of(href.isEmpty() ? text : new LinkBlock(List.of(text),
            new ResourceReference(row.path(href.replace("doc.", "doc_")).asText(), ResourceType.PATH), false)));
    }
}
