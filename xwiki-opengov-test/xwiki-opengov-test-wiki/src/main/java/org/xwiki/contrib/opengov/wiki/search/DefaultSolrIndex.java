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
package org.xwiki.contrib.opengov.wiki.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrRequest;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;
import org.xwiki.component.annotation.Component;
import org.xwiki.component.phase.Disposable;
import org.xwiki.component.phase.Initializable;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.store.StoreListener;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.environment.Environment;

/**
 * The index in the data folder. It opens in the background, since that takes a while. Changes become visible with the
 * next search, so that many changes in a row cost little; after the wiki was killed, what is missing is added.
 *
 * @version $Id$
 */
@Component
@Singleton
public class DefaultSolrIndex implements SolrIndex, StoreListener, Initializable, Disposable
{
    private static final String ID = "id";

    private static final String VERSION = "version";

    private static final String ALL = "*:*";

    private static final String FAILURE = "The search index failed.";

    private static final int BATCH = 500;

    @Inject
    private WikiStore store;

    @Inject
    private Extractor extractor;

    @Inject
    private Environment environment;

    private final AtomicLong requests = new AtomicLong();

    private final Object committing = new Object();

    private boolean changed;

    private CompletableFuture<EmbeddedSolrServer> server;

    @FunctionalInterface
    private interface Work<T>
    {
        T run(EmbeddedSolrServer solr) throws SolrServerException, IOException;
    }

    @Override
    public void initialize()
    {
        this.server = CompletableFuture.supplyAsync(this::open);
        this.store.addListener(this);
    }

    private SolrFolder getFolder()
    {
        return new SolrFolder(this.environment.getPermanentDirectory().toPath().resolve("solr"));
    }

    private EmbeddedSolrServer open()
    {
        try {
            EmbeddedSolrServer solr = getFolder().open();
            if (!getFolder().takeCleanMark()) {
                synchronize(solr);
            }
            return solr;
        } catch (IOException | SolrServerException e) {
            throw new IllegalStateException(FAILURE, e);
        }
    }

    private <T> T run(Work<T> work)
    {
        try {
            return work.run(this.server.join());
        } catch (IOException | SolrServerException e) {
            throw new IllegalStateException(FAILURE, e);
        }
    }

    private void synchronize(EmbeddedSolrServer solr) throws SolrServerException, IOException
    {
        Map<String, String> indexed = new HashMap<>();
        SolrQuery all = new SolrQuery(ALL).setFields(ID, VERSION).setRows(Integer.MAX_VALUE);
        for (SolrDocument entry : solr.query(all).getResults()) {
            indexed.put((String) entry.getFieldValue(ID), (String) entry.getFieldValue(VERSION));
        }
        List<Object[]> pages =
            this.store.query("select doc.fullName, doc.language, doc.version from XWikiDocument doc", Map.of(), 0, 0);
        List<SolrInputDocument> entries = new ArrayList<>();
        for (Object[] page : pages) {
            String language = (String) page[1];
            DocumentReference reference = new DocumentReference(References.resolveDocument((String) page[0]),
                language.isEmpty() ? null : Locale.forLanguageTag(language.replace('_', '-')));
            if (!page[2].equals(indexed.remove(Extractor.getId(reference)))) {
                entries.add(this.extractor.extract(this.store.peekDocument(reference)));
            }
            if (entries.size() == BATCH) {
                solr.add(entries);
                entries.clear();
            }
        }
        if (!entries.isEmpty()) {
            solr.add(entries);
        }
        if (!indexed.isEmpty()) {
            solr.deleteById(new ArrayList<>(indexed.keySet()));
        }
        solr.commit();
    }

    @Override
    public void onSaved(XWikiDocument document)
    {
        SolrInputDocument entry = this.extractor.extract(document);
        change(solr -> solr.add(entry));
    }

    @Override
    public void onDeleted(DocumentReference reference)
    {
        change(solr -> solr.deleteById(Extractor.getId(reference)));
    }

    private void change(Work<?> work)
    {
        run(work);
        synchronized (this.committing) {
            this.changed = true;
        }
    }

    private void commit()
    {
        synchronized (this.committing) {
            if (this.changed) {
                run(solr -> solr.commit(true, true, true));
                this.changed = false;
            }
        }
    }

    @Override
    public QueryResponse query(SolrParams parameters)
    {
        commit();
        this.requests.incrementAndGet();
        ModifiableSolrParams expanded = new ModifiableSolrParams(parameters);
        FieldNames.expand(expanded);
        return run(solr -> solr.query(expanded, SolrRequest.METHOD.POST));
    }

    @Override
    public void rebuild()
    {
        run(solr -> {
            solr.deleteByQuery(ALL);
            solr.commit();
            synchronize(solr);
            return null;
        });
    }

    @Override
    public long getRequestCount()
    {
        return this.requests.get();
    }

    @Override
    public void dispose()
    {
        run(solr -> {
            solr.commit();
            solr.close();
            getFolder().setCleanMark();
            return null;
        });
    }
}
