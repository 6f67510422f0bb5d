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

import org.hibernate.Session;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * The rows that say who likes which page. A page is known by its number.
 */
final class Likes
{
    private static final String PAGE = "page";

    private Likes()
    {
    }

    static long count(Session session, long page)
    {
        return session.createQuery("select count(*) from PageLike as likes where likes.docId = :page", Long.class)
            .setParameter(PAGE, page).uniqueResult();
    }

    static boolean contains(Session session, long page, DocumentReference user)
    {
        return session.get(PageLike.class, of(page, user)) != null;
    }

    static void set(Session session, long page, DocumentReference user, boolean liked)
    {
        if (liked) {
            session.persist(of(page, user));
        } else {
            session.delete(session.get(PageLike.class, of(page, user)));
        }
    }

    static void delete(Session session, long page)
    {
        session.createQuery("delete from PageLike as likes where likes.docId = :page").setParameter(PAGE, page)
            .executeUpdate();
    }

    private static PageLike of(long page, DocumentReference user)
    {
        return new PageLike(page, References.serialize(user));
    }
}
