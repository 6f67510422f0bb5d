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

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;

import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.dialect.HSQLDialect;
import org.hsqldb.jdbc.JDBCPool;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.BaseProperty;
import org.xwiki.contrib.opengov.wiki.model.DBStringListProperty;
import org.xwiki.contrib.opengov.wiki.model.DateProperty;
import org.xwiki.contrib.opengov.wiki.model.DoubleProperty;
import org.xwiki.contrib.opengov.wiki.model.FloatProperty;
import org.xwiki.contrib.opengov.wiki.model.IntegerProperty;
import org.xwiki.contrib.opengov.wiki.model.LargeStringProperty;
import org.xwiki.contrib.opengov.wiki.model.LongProperty;
import org.xwiki.contrib.opengov.wiki.model.Notification;
import org.xwiki.contrib.opengov.wiki.model.NotificationFilterPreference;
import org.xwiki.contrib.opengov.wiki.model.StringListProperty;
import org.xwiki.contrib.opengov.wiki.model.StringProperty;
import org.xwiki.contrib.opengov.wiki.model.XWikiAttachment;
import org.xwiki.contrib.opengov.wiki.model.XWikiDeletedDocument;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;

/**
 * The database in a folder: opens it, runs work in sessions, counts statements. A transaction that was committed is
 * on the disk, and only one process can have the folder open.
 *
 * @version $Id$
 */
final class Database implements AutoCloseable
{
    /** Counts up when the tables change; a new folder or an older one gets its tables brought up to date. */
    private static final String SCHEMA = "4";

    private static final List<Class<?>> ENTITIES = List.of(XWikiDocument.class, BaseObject.class, BaseProperty.class,
        StringProperty.class, LargeStringProperty.class, IntegerProperty.class, LongProperty.class,
        FloatProperty.class, DoubleProperty.class, DateProperty.class, DBStringListProperty.class,
        StringListProperty.class, XWikiAttachment.class, AttachmentVersion.class, XWikiRCSNodeInfo.class,
        XWikiDeletedDocument.class, PageLike.class, NotificationFilterPreference.class, Notification.class);

    private static final String NONE = "none";

    private static final int CONNECTIONS = 32;

    private final FileChannel channel;

    private final JDBCPool pool;

    private final SessionFactory factory;

    Database(Path folder)
    {
        try {
            Files.createDirectories(folder);
            this.channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
            lock(folder);
            this.pool = new JDBCPool(CONNECTIONS);
            this.pool.setUrl("jdbc:hsqldb:file:" + folder.resolve("xwiki_db").toAbsolutePath()
                + ";hsqldb.lock_file=false;hsqldb.write_delay=false;hsqldb.tx=mvcc;hsqldb.default_table_type=cached"
                + ";hsqldb.log_size=20;sql.enforce_size=false");
            this.pool.setUser("sa");
            this.pool.setPassword("");
            Path schema = folder.resolve("schema");
            boolean current = Files.exists(schema) && SCHEMA.equals(Files.readString(schema));
            this.factory = open(!current);
            if (!current) {
                Files.writeString(schema, SCHEMA);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The data folder can't be opened: " + folder, e);
        }
    }

    private void lock(Path folder) throws IOException
    {
        FileLock lock;
        try {
            lock = this.channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            this.channel.close();
            throw new IllegalStateException("Another wiki uses the data folder " + folder.toAbsolutePath().getParent()
                + ": stop it, or name another folder.");
        }
    }

    private SessionFactory open(boolean update)
    {
        Properties properties = new Properties();
        properties.put(AvailableSettings.DATASOURCE, this.pool);
        properties.put(AvailableSettings.DIALECT, HSQLDialect.class.getName());
        properties.put(AvailableSettings.HBM2DDL_AUTO, update ? "update" : NONE);
        properties.put(AvailableSettings.JPA_VALIDATION_MODE, NONE);
        properties.put(AvailableSettings.LOG_JDBC_WARNINGS, false);
        properties.put(AvailableSettings.STATEMENT_BATCH_SIZE, "50");
        properties.put(AvailableSettings.ORDER_INSERTS, true);
        properties.put(AvailableSettings.GENERATE_STATISTICS, true);
        Configuration configuration = new Configuration();
        ENTITIES.forEach(configuration::addAnnotatedClass);
        return configuration.addProperties(properties).buildSessionFactory();
    }

    /**
     * @param work reads only
     * @param <T> what it gives
     * @return what it gives
     */
    <T> T read(Function<Session, T> work)
    {
        try (Session session = openSession()) {
            return work.apply(session);
        }
    }

    /**
     * @return a session that only reads; to be closed
     */
    Session openSession()
    {
        Session session = this.factory.openSession();
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        return session;
    }

    /**
     * @param work is done as a whole or not at all
     */
    void write(Consumer<Session> work)
    {
        try (Session session = this.factory.openSession()) {
            session.beginTransaction();
            try {
                work.accept(session);
                session.getTransaction().commit();
            } catch (RuntimeException e) {
                session.getTransaction().rollback();
                throw e;
            }
        }
    }

    /**
     * @return how many statements were sent since the database was opened
     */
    long getStatementCount()
    {
        return this.factory.getStatistics().getPrepareStatementCount();
    }

    @Override
    public void close()
    {
        write(session -> session.createNativeQuery("SHUTDOWN").executeUpdate());
        this.factory.close();
        try {
            this.pool.close(0);
            this.channel.close();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The data folder can't be closed.", e);
        }
    }
}
