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
package org.xwiki.contrib.opengov.wiki.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.hibernate.Session;
import org.hibernate.query.Query;
import org.xwiki.component.annotation.Component;
import org.xwiki.component.phase.Disposable;
import org.xwiki.contrib.opengov.wiki.model.AttachmentContent;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.DocumentXml;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;
import org.xwiki.contrib.opengov.wiki.model.XWikiDeletedDocument;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.Xml;
import org.xwiki.contrib.opengov.wiki.model.reference.AttachmentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.environment.Environment;

/**
 * Holds the pages in a database in the data folder. Changes are made one after the other.
 *
 * @version $Id$
 */
@Component
@Singleton
public class DefaultWikiStore implements WikiStore, Disposable
{
    private static final String FULL_NAME = "fullName";

    private static final int CACHED_PAGES = 2000;

    @Inject
    private Environment environment;

    private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();

    private final PageCache<XWikiDocument> cache = new PageCache<>(CACHED_PAGES);

    private final Object writing = new Object();

    private Database opened;

    private synchronized Database database()
    {
        if (this.opened == null) {
            this.opened = new Database(this.environment.getPermanentDirectory().toPath().resolve("database"));
        }
        return this.opened;
    }

    private Archive archive()
    {
        return new Archive(database());
    }

    @Override
    public synchronized void dispose()
    {
        if (this.opened != null) {
            this.opened.close();
            this.opened = null;
        }
    }

    @Override
    public XWikiDocument peekDocument(DocumentReference reference)
    {
        return this.cache.get(reference, () -> database().read(session -> new DocumentRows(session).read(reference)));
    }

    @Override
    public XWikiDocument getDocument(DocumentReference reference)
    {
        return peekDocument(reference).copy();
    }

    @Override
    public XWikiDocument getDocument(DocumentReference reference, String version)
    {
        XWikiDocument empty = new XWikiDocument(reference);
        return Optional.ofNullable(archive().getDocument(empty.getId(), version)).orElse(empty);
    }

    @Override
    public XWikiDocument getTranslatedDocument(XWikiDocument document, Locale locale)
    {
        if (document.isNew() || locale == null || Locale.ROOT.equals(locale)
            || locale.equals(document.getRealLocale())) {
            return document;
        }
        XWikiDocument translation =
            getDocument(new DocumentReference(document.getDocumentReference(), locale));
        if (translation.isNew() && !locale.getCountry().isEmpty()) {
            return getTranslatedDocument(document, new Locale(locale.getLanguage()));
        }
        return translation.isNew() ? document : translation;
    }

    @Override
    public boolean exists(DocumentReference reference)
    {
        return !peekDocument(reference).isNew();
    }

    @Override
    public BaseClass getXClass(DocumentReference reference)
    {
        return peekDocument(reference).getXClass();
    }

    @Override
    public void saveDocument(XWikiDocument document, String comment, boolean minorEdit, DocumentReference author,
        DocumentReference originalAuthor)
    {
        synchronized (this.writing) {
            XWikiDocument previous = peekDocument(document.getDocumentReferenceWithLocale());
            if (hasSameData(document, previous)) {
                document.setVersion(previous.getVersion());
                document.setNew(false);
                return;
            }
            Date now = now();
            String user = Users.serialize(author);
            document.setCreator(previous.isNew() ? user : previous.getCreator());
            document.setCreationDate(previous.isNew() ? now : previous.getCreationDate());
            boolean sameText = hasSameText(document, previous);
            document.setContentAuthor(sameText ? previous.getContentAuthor() : user);
            document.setContentUpdateDate(sameText ? previous.getContentUpdateDate() : now);
            document.setAuthor(user);
            document.setOriginalMetadataAuthorReference(originalAuthor);
            document.setDate(now);
            document.setMinorEdit(minorEdit);
            save(document, previous, comment);
            announce(document, previous);
        }
    }

    @Override
    public void importDocument(XWikiDocument document, String comment)
    {
        synchronized (this.writing) {
            XWikiDocument previous = peekDocument(document.getDocumentReferenceWithLocale());
            keepGuids(document, previous);
            if (!hasSameData(document, previous) || !document.getAuthor().equals(previous.getAuthor())) {
                document.setMinorEdit(false);
                save(document, previous, comment);
            }
        }
    }

    /** A package may leave them out. */
    private static void keepGuids(XWikiDocument document, XWikiDocument previous)
    {
        previous.getXObjects().values().stream().flatMap(List::stream).filter(Objects::nonNull).forEach(object -> {
            BaseObject same = document.getXObject(object.getXClassReference(), object.getNumber());
            if (same != null) {
                same.setGuid(object.getGuid());
            }
        });
    }

    /** Databases differ in what they keep below a second, so XWiki keeps nothing. */
    private static Date now()
    {
        return Date.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static boolean hasSameData(XWikiDocument document, XWikiDocument previous)
    {
        return !previous.isNew() && document.getAttachmentList().stream().allMatch(file -> file.getNewContent() == null)
            && DocumentXml.writeData(document).equals(DocumentXml.writeData(previous));
    }

    private static boolean hasSameText(XWikiDocument document, XWikiDocument previous)
    {
        return !previous.isNew() && document.getContent().equals(previous.getContent())
            && document.getTitle().equals(previous.getTitle()) && document.getXClass().equals(previous.getXClass());
    }

    private void save(XWikiDocument document, XWikiDocument previous, String comment)
    {
        document.setVersion(
            previous.isNew() ? Versions.FIRST : Versions.next(previous.getVersion(), document.isMinorEdit()));
        document.setComment(comment);
        document.getAttachmentList().stream().filter(file -> file.getNewContent() != null)
            .forEach(file -> stamp(file, document));
        database().write(session -> {
            new DocumentRows(session).write(document, previous);
            document.getAttachmentList().stream().filter(file -> file.getNewContent() != null)
                .forEach(file -> Archive.add(session, file));
            Archive.add(session, document);
        });
        document.getAttachmentList().forEach(file -> file.setContent(null));
        document.setNew(false);
        announce(document.copy());
    }

    private void stamp(XWikiAttachment file, XWikiDocument document)
    {
        List<Revision> revisions = archive().getAttachmentRevisions(document.getId(), file.getFilename());
        file.setVersion(revisions.isEmpty() ? Versions.FIRST
            : Versions.next(revisions.get(revisions.size() - 1).getVersion(), true));
        file.setAuthor(document.getAuthor());
        file.setDate(document.getDate());
    }

    private void announce(XWikiDocument document, XWikiDocument previous)
    {
        XWikiDocument edited = document.copy();
        edited.setOriginalDocument(previous.copy());
        this.listeners.forEach(listener -> listener.onEdited(edited));
    }

    private void announce(XWikiDocument document)
    {
        this.cache.remove(document.getDocumentReferenceWithLocale());
        this.listeners.forEach(listener -> listener.onSaved(document));
    }

    @Override
    public XWikiDocument rollback(DocumentReference reference, String version, DocumentReference author)
    {
        synchronized (this.writing) {
            XWikiDocument old = getDocument(reference, version);
            if (old.isNew()) {
                throw new IllegalStateException("There is no version " + version + " of " + reference);
            }
            XWikiDocument document = getDocument(reference);
            XWikiDocument current = peekDocument(reference);
            document.assign(old);
            for (XWikiAttachment file : document.getAttachmentList()) {
                XWikiAttachment now = current.getAttachment(file.getFilename());
                if (now == null || !now.getVersion().equals(file.getVersion())) {
                    file.setContent(getAttachmentContent(file.getReference(), file.getVersion()));
                }
            }
            saveDocument(document, "Rollback to version " + version, false, author);
            return document;
        }
    }

    @Override
    public void deleteDocument(XWikiDocument document, DocumentReference deleter)
    {
        synchronized (this.writing) {
            if (document.getLocale().equals(Locale.ROOT)) {
                List<String> languages = query("select doc.language from XWikiDocument doc"
                    + " where doc.fullName = :fullName and doc.translation = 1",
                    Map.of(FULL_NAME, document.getFullName()), 0, 0);
                languages.forEach(language -> delete(new DocumentReference(document.getDocumentReference(),
                    Locale.forLanguageTag(language.replace('_', '-'))), deleter));
            }
            delete(document.getDocumentReferenceWithLocale(), deleter);
        }
    }

    private void delete(DocumentReference reference, DocumentReference deleter)
    {
        XWikiDocument document = peekDocument(reference);
        if (document.isNew()) {
            return;
        }
        database().write(session -> {
            long id = nextDeletion(session);
            session.persist(new XWikiDeletedDocument(id, document, DocumentXml.write(document), deleter));
            new DocumentRows(session).delete(document);
            Archive.move(session, document.getId(), id);
            Likes.delete(session, document.getId());
        });
        this.cache.remove(reference);
        this.listeners.forEach(listener -> listener.onDeleted(reference));
    }

    private static long nextDeletion(Session session)
    {
        return Objects.requireNonNullElse(
            session.createQuery("select max(id) from XWikiDeletedDocument", Long.class).uniqueResult(), 0L) + 1;
    }

    @Override
    public List<XWikiDeletedDocument> getDeletedDocuments(DocumentReference reference)
    {
        return query("select entry from XWikiDeletedDocument entry where entry.fullName = :fullName"
            + " order by entry.id desc", Map.of(FULL_NAME, new XWikiDocument(reference).getFullName()), 0, 0);
    }

    @Override
    public XWikiDeletedDocument getDeletedDocument(long id)
    {
        return database().read(session -> session.get(XWikiDeletedDocument.class, id));
    }

    @Override
    public XWikiDocument restoreDocument(long id)
    {
        synchronized (this.writing) {
            XWikiDeletedDocument entry = getDeletedDocument(id);
            if (entry == null) {
                throw new IllegalStateException("The recycle bin has no entry " + id);
            }
            XWikiDocument document = DocumentXml.read(Xml.parse(entry.getXml()));
            XWikiDocument current = peekDocument(document.getDocumentReferenceWithLocale());
            if (!current.isNew()) {
                throw new IllegalStateException("There is a page already: " + current);
            }
            database().write(session -> {
                new DocumentRows(session).write(document, current);
                Archive.move(session, id, document.getId());
                session.delete(entry);
            });
            document.setNew(false);
            announce(document.copy());
            announce(document, current);
            return document;
        }
    }

    @Override
    public void purgeDocument(long id)
    {
        synchronized (this.writing) {
            XWikiDeletedDocument entry = getDeletedDocument(id);
            if (entry != null) {
                database().write(session -> {
                    session.delete(entry);
                    Archive.delete(session, id);
                });
            }
        }
    }

    @Override
    public List<Revision> getRevisions(DocumentReference reference)
    {
        return archive().getRevisions(new XWikiDocument(reference).getId());
    }

    @Override
    public List<Revision> getRevisions(AttachmentReference reference)
    {
        return archive().getAttachmentRevisions(new XWikiDocument(reference.getDocumentReference()).getId(),
            reference.getName());
    }

    @Override
    public AttachmentContent getAttachmentContent(AttachmentReference reference, String version)
    {
        return archive().getAttachmentContent(new XWikiDocument(reference.getDocumentReference()).getId(),
            reference.getName(), version);
    }

    @Override
    public long getLikes(DocumentReference reference)
    {
        return database().read(session -> Likes.count(session, idOf(reference)));
    }

    @Override
    public boolean isLiked(DocumentReference reference, DocumentReference user)
    {
        return database().read(session -> Likes.contains(session, idOf(reference), user));
    }

    @Override
    public synchronized void setLiked(DocumentReference reference, DocumentReference user, boolean liked)
    {
        if (liked != isLiked(reference, user)) {
            database().write(session -> Likes.set(session, idOf(reference), user, liked));
        }
    }

    private static long idOf(DocumentReference reference)
    {
        return new XWikiDocument(reference).getId();
    }

    @Override
    public void change(Collection<?> added, Collection<?> removed)
    {
        database().write(session -> {
            removed.forEach(session::delete);
            added.forEach(session::persist);
        });
    }

    @Override
    public <T> List<T> query(String statement, Map<String, ?> parameters, int limit, int offset)
    {
        return database().read(session -> {
            @SuppressWarnings("unchecked")
            Query<T> query = session.createQuery(statement);
            parameters.forEach((name, value) -> {
                if (Character.isDigit(name.charAt(0))) {
                    query.setParameter(Integer.parseInt(name), value);
                } else {
                    query.setParameter(name, value);
                }
            });
            if (limit > 0) {
                query.setMaxResults(limit);
            }
            return query.setFirstResult(offset).list();
        });
    }

    @Override
    public long getStatementCount()
    {
        return database().getStatementCount();
    }

    @Override
    public void addListener(StoreListener listener)
    {
        this.listeners.add(listener);
    }
}
