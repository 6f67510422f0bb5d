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
package org.xwiki.contrib.opengov.wiki.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.apache.commons.io.FileUtils;
import org.xwiki.component.embed.EmbeddableComponentManager;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.store.StoreListener;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.environment.Environment;
import org.xwiki.environment.internal.StandardEnvironment;

/**
 * The wiki that the page tests of a run share, in a folder of the build that is deleted at the end.
 *
 * @version $Id$
 */
class TestWiki implements StoreListener
{
    private final EmbeddableComponentManager componentManager = new EmbeddableComponentManager();

    private final Set<DocumentReference> saved = new LinkedHashSet<>();

    private final WikiStore store;

    TestWiki() throws Exception
    {
        this.componentManager.initialize(getClass().getClassLoader());
        Path home = Files.createDirectories(Path.of("target", "page-tests-" + UUID.randomUUID()).toAbsolutePath());
        StandardEnvironment environment = this.componentManager.getInstance(Environment.class);
        environment.setPermanentDirectory(home.toFile());
        this.store = this.componentManager.getInstance(WikiStore.class);
        this.store.addListener(this);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(home)));
    }

    private void close(Path home)
    {
        this.componentManager.dispose();
        FileUtils.deleteQuietly(home.toFile());
    }

    EmbeddableComponentManager reset(RequestContext context) throws Exception
    {
        RequestContexts contexts = this.componentManager.getInstance(RequestContexts.class);
        while (contexts.getCurrent() != null) {
            contexts.pop();
        }
        for (DocumentReference reference : Set.copyOf(this.saved)) {
            XWikiDocument document = this.store.getDocument(reference);
            if (!document.isNew()) {
                this.store.deleteDocument(document, null);
            }
        }
        this.saved.clear();
        contexts.push(context);
        return this.componentManager;
    }

    @Override
    public void onSaved(XWikiDocument document)
    {
        this.saved.add(document.getDocumentReferenceWithLocale());
    }

    @Override
    public void onDeleted(DocumentReference reference)
    {
        this.saved.remove(reference);
    }
}
