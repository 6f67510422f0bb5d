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
package org.xwiki.contrib.opengov.wiki.web.skin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.diff.DiffException;
import org.xwiki.diff.DiffManager;
import org.xwiki.diff.display.Splitter;
import org.xwiki.diff.display.UnifiedDiffBlock;
import org.xwiki.diff.display.UnifiedDiffConfiguration;
import org.xwiki.diff.display.UnifiedDiffDisplayer;

/**
 * Compares two versions of a page.
 *
 * @version $Id$
 */
@Component(roles = Changes.class)
@Singleton
public class Changes
{
    @Inject
    private WikiStore store;

    @Inject
    private DiffManager diff;

    @Inject
    private UnifiedDiffDisplayer displayer;

    @Inject
    private Splitter<String, Character> splitter;

    /**
     * @param document the page
     * @param previousVersion the version to start from
     * @param nextVersion the version to compare it with, empty for the newest
     * @return what differs, in a stable order
     */
    public List<Change> compare(XWikiDocument document, String previousVersion, String nextVersion)
    {
        XWikiDocument previous = this.store.getDocument(document.getDocumentReference(), previousVersion);
        XWikiDocument next = nextVersion.isEmpty() ? document
            : this.store.getDocument(document.getDocumentReference(), nextVersion);
        Map<String, String> before = getParts(previous);
        Map<String, String> after = getParts(next);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String from = before.getOrDefault(name, "");
            String to = after.getOrDefault(name, "");
            if (!from.equals(to)) {
                changes.add(new Change(name, getBlocks(from, to)));
            }
        }
        return changes;
    }

    private Map<String, String> getParts(XWikiDocument document)
    {
        Map<String, String> parts = new LinkedHashMap<>();
        if (document != null) {
            parts.put("title", document.getTitle());
            parts.put("content", document.getContent());
            document.getXObjects().values().stream().flatMap(List::stream).filter(Objects::nonNull)
                .forEach(object -> ObjectTexts.of(object).forEach(
                    (property, text) -> parts.put(ObjectTexts.getName(object) + '.' + property, text)));
            document.getAttachmentList().forEach(
                attachment -> parts.put(attachment.getFilename(), attachment.getVersion()));
        }
        return parts;
    }

    private List<UnifiedDiffBlock<String, Character>> getBlocks(String previous, String next)
    {
        try {
            UnifiedDiffConfiguration<String, Character> configuration = this.displayer.getDefaultConfiguration();
            configuration.setSplitter(this.splitter);
            return this.displayer.display(this.diff.diff(previous.lines().toList(), next.lines().toList(), null),
                configuration);
        } catch (DiffException e) {
            throw new IllegalStateException("Failed to compare two versions", e);
        }
    }
}
