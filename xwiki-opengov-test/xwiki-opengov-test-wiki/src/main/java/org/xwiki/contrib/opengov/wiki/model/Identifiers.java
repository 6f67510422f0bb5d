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
package org.xwiki.contrib.opengov.wiki.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * Numbers that name pages, objects and attachments in the database, computed from their addresses.
 *
 * @version $Id$
 */
final class Identifiers
{
    private static final char SEPARATOR = '\u0000';

    private Identifiers()
    {
    }

    static long of(DocumentReference document)
    {
        Locale locale = document.getLocale();
        return hash(References.serializeLocal(document) + SEPARATOR + (locale == null ? "" : locale));
    }

    static long of(DocumentReference document, String detail, int number)
    {
        return hash(References.serializeLocal(document) + SEPARATOR + detail + SEPARATOR + number);
    }

    private static long hash(String key)
    {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(key.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5.", e);
        }
    }
}
