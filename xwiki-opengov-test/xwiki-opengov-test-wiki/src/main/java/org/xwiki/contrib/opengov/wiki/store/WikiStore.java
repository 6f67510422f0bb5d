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

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.xwiki.component.annotation.Role;
import org.xwiki.contrib.opengov.wiki.model.AttachmentContent;
import org.xwiki.contrib.opengov.wiki.model.BaseClass;
import org.xwiki.contrib.opengov.wiki.model.XWikiDeletedDocument;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.AttachmentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * Holds the pages with their history and the recycle bin, in the data folder. Knows nothing of rights. All that it
 * gives out belongs to the caller. It opens when it is asked for the first time.
 *
 * @version $Id$
 */
@Role
public interface WikiStore
{
    /**
     * @param reference a page, or with its locale a translation
     * @return the page, {@link XWikiDocument#isNew() new} when the store has none
     */
    XWikiDocument getDocument(DocumentReference reference);

    /**
     * The same as {@link #getDocument(DocumentReference)} for those who only look, without the cost of a copy.
     *
     * @param reference a page, or with its locale a translation
     * @return the page, {@link XWikiDocument#isNew() new} when the store has none; must not be changed
     */
    XWikiDocument peekDocument(DocumentReference reference);

    /**
     * @param reference a page, or with its locale a translation
     * @param version a version of it
     * @return the page as it was in that version, {@link XWikiDocument#isNew() new} when there is no such version
     */
    XWikiDocument getDocument(DocumentReference reference, String version);

    /**
     * @param document a page
     * @param locale a language
     * @return the page in that language, the page itself when there is no translation
     */
    XWikiDocument getTranslatedDocument(XWikiDocument document, Locale locale);

    /**
     * @param reference a page, or with its locale a translation
     * @return whether the store has it
     */
    boolean exists(DocumentReference reference);

    /**
     * @param reference a page
     * @return the class that it defines, without properties when it defines none
     */
    BaseClass getXClass(DocumentReference reference);

    /**
     * Saves a page as a new version, if anything in it changed. The document gets the new version, date and authors.
     *
     * @param document the page
     * @param comment what the change is about
     * @param minorEdit whether it is a small one
     * @param author who changes it, {@code null} for a guest
     */
    default void saveDocument(XWikiDocument document, String comment, boolean minorEdit, DocumentReference author)
    {
        saveDocument(document, comment, minorEdit, author, author);
    }

    /**
     * Saves a page when a script does it for somebody.
     *
     * @param document the page
     * @param comment what the change is about
     * @param minorEdit whether it is a small one
     * @param author who is answerable for the script, {@code null} for a guest
     * @param originalAuthor who changes the page through the script, {@code null} for a guest
     */
    void saveDocument(XWikiDocument document, String comment, boolean minorEdit, DocumentReference author,
        DocumentReference originalAuthor);

    /**
     * Saves a page as an import does: with the authors, dates and hidden parts that it has.
     *
     * @param document the page
     * @param comment what the change is about
     */
    void importDocument(XWikiDocument document, String comment);

    /**
     * Makes an older version the newest.
     *
     * @param reference a page, or with its locale a translation
     * @param version a version of it
     * @param author who does it, {@code null} for a guest
     * @return the page as it is now
     */
    XWikiDocument rollback(DocumentReference reference, String version, DocumentReference author);

    /**
     * Puts a page, with its history, files and translations, into the recycle bin.
     *
     * @param document the page
     * @param deleter who does it, {@code null} for a guest
     */
    void deleteDocument(XWikiDocument document, DocumentReference deleter);

    /**
     * @param reference a page
     * @return what the recycle bin has of it, newest first
     */
    List<XWikiDeletedDocument> getDeletedDocuments(DocumentReference reference);

    /**
     * @param id an entry of the recycle bin
     * @return the entry, {@code null} when there is none
     */
    XWikiDeletedDocument getDeletedDocument(long id);

    /**
     * Takes a page out of the recycle bin, with its history and files.
     *
     * @param id an entry of the recycle bin
     * @return the page
     * @throws IllegalStateException if there is a page of that name, or no such entry
     */
    XWikiDocument restoreDocument(long id);

    /**
     * Takes an entry out of the recycle bin for ever.
     *
     * @param id an entry of the recycle bin
     */
    void purgeDocument(long id);

    /**
     * @param reference a page, or with its locale a translation
     * @return its history, oldest first
     */
    List<Revision> getRevisions(DocumentReference reference);

    /**
     * @param reference an attached file
     * @return its versions, oldest first
     */
    List<Revision> getRevisions(AttachmentReference reference);

    /**
     * @param reference an attached file
     * @param version a version of it
     * @return what it holds in that version, {@code null} when there is no such version
     */
    AttachmentContent getAttachmentContent(AttachmentReference reference, String version);

    /**
     * @param reference a page
     * @return how many users like it
     */
    long getLikes(DocumentReference reference);

    /**
     * @param reference a page
     * @param user a user
     * @return whether the user likes it
     */
    boolean isLiked(DocumentReference reference, DocumentReference user);

    /**
     * Says that a user likes a page, or no longer does. Saying it twice changes nothing.
     *
     * @param reference a page
     * @param user a user
     * @param liked whether the user likes it
     */
    void setLiked(DocumentReference reference, DocumentReference user, boolean liked);

    /**
     * Keeps rows that belong to no page in particular.
     *
     * @param added new rows
     * @param removed rows that were found before
     */
    void change(Collection<?> added, Collection<?> removed);

    /**
     * Runs a complete HQL statement, without any check of rights.
     *
     * @param statement the statement, from {@code select} on
     * @param parameters values for named ({@code :name}) and, under their number, positional ({@code ?1}) parameters
     * @param limit how many rows at most, 0 for all
     * @param offset how many rows to leave out
     * @param <T> what a row is
     * @return the rows
     */
    <T> List<T> query(String statement, Map<String, ?> parameters, int limit, int offset);

    /**
     * @return how many statements the database was sent since the start
     */
    long getStatementCount();

    /**
     * @param listener is told of every change, in the thread that made it, when it is in the database
     */
    void addListener(StoreListener listener);
}
