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

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Date;
import java.util.List;

import org.hibernate.Session;
import org.xwiki.contrib.opengov.wiki.model.AttachmentContent;
import org.xwiki.contrib.opengov.wiki.model.DocumentXml;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.Xml;

/**
 * The older versions of pages and of what files hold, each under the number of its page, or of the entry in the
 * recycle bin while the page is there.
 *
 * @version $Id$
 */
final class Archive
{
    private static final String DOCUMENT = "document";

    private static final String FILE = "file";

    private static final String VERSION = "version";

    private static final String FROM = "from";

    private static final String TO = "to";

    private final Database database;

    Archive(Database database)
    {
        this.database = database;
    }

    List<Revision> getRevisions(long document)
    {
        return this.database.read(session -> session.createQuery("select node.id, node.date, node.author, node.comment"
            + " from XWikiRCSNodeInfo node where node.id.docId = :document"
            + " order by node.id.version1, node.id.version2", Object[].class).setParameter(DOCUMENT, document).list())
            .stream().map(row -> new Revision(((XWikiRCSNodeId) row[0]).getVersion(), (Date) row[1],
                Users.resolve((String) row[2]), (String) row[3], ((XWikiRCSNodeId) row[0]).isMinor()))
            .toList();
    }

    XWikiDocument getDocument(long document, String version)
    {
        XWikiRCSNodeId id = new XWikiRCSNodeId(document, version);
        String xml = this.database.read(session -> session.createQuery(
            "select node.patch from XWikiRCSNodeInfo node where node.id = :id", String.class).setParameter("id", id)
            .uniqueResult());
        if (xml == null) {
            return null;
        }
        XWikiDocument old = DocumentXml.read(Xml.parse(xml));
        old.setNew(false);
        return old;
    }

    List<Revision> getAttachmentRevisions(long document, String file)
    {
        return this.database.read(session -> session.createQuery("select attachment.version, attachment.date,"
            + " attachment.author, attachment.comment from AttachmentVersion attachment"
            + " where attachment.docId = :document and attachment.filename = :file order by attachment.id",
            Object[].class).setParameter(DOCUMENT, document).setParameter(FILE, file).list())
            .stream().map(row -> new Revision((String) row[0], (Date) row[1], Users.resolve((String) row[2]),
                (String) row[3], false))
            .toList();
    }

    AttachmentContent getAttachmentContent(long document, String file, String version)
    {
        Long size = this.database.read(session -> session.createQuery("select attachment.size"
            + " from AttachmentVersion attachment where attachment.docId = :document"
            + " and attachment.filename = :file and attachment.version = :version", Long.class)
            .setParameter(DOCUMENT, document).setParameter(FILE, file).setParameter(VERSION, version)
            .uniqueResult());
        return size == null ? null : new AttachmentContent()
        {
            @Override
            public long getSize()
            {
                return size;
            }

            @Override
            public InputStream open() throws IOException
            {
                return openContent(document, file, version);
            }
        };
    }

    private InputStream openContent(long document, String file, String version) throws IOException
    {
        Session session = this.database.openSession();
        try {
            AttachmentVersion attachment = session.createQuery("from AttachmentVersion where docId = :document"
                + " and filename = :file and version = :version", AttachmentVersion.class)
                .setParameter(DOCUMENT, document).setParameter(FILE, file).setParameter(VERSION, version)
                .getSingleResult();
            return new FilterInputStream(attachment.getContent().getBinaryStream())
            {
                @Override
                public void close() throws IOException
                {
                    super.close();
                    session.close();
                }
            };
        } catch (SQLException | RuntimeException e) {
            session.close();
            throw new IOException("The content of the file can't be read.", e);
        }
    }

    static void add(Session session, XWikiDocument document)
    {
        session.persist(new XWikiRCSNodeInfo(document));
    }

    static void add(Session session, XWikiAttachment attachment)
    {
        AttachmentContent content = attachment.getNewContent();
        try (InputStream bytes = content.open()) {
            session.persist(new AttachmentVersion(attachment,
                session.getLobHelper().createBlob(bytes, content.getSize())));
            session.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The content of the file can't be stored.", e);
        }
    }

    static void move(Session session, long from, long to)
    {
        session.createQuery("update XWikiRCSNodeInfo set id.docId = :to where id.docId = :from")
            .setParameter(TO, to).setParameter(FROM, from).executeUpdate();
        session.createQuery("update AttachmentVersion set docId = :to where docId = :from")
            .setParameter(TO, to).setParameter(FROM, from).executeUpdate();
    }

    static void delete(Session session, long document)
    {
        session.createQuery("delete from XWikiRCSNodeInfo where id.docId = :document")
            .setParameter(DOCUMENT, document).executeUpdate();
        session.createQuery("delete from AttachmentVersion where docId = :document")
            .setParameter(DOCUMENT, document).executeUpdate();
    }
}
