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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file holds, wherever that is.
 *
 * @version $Id$
 */
public interface AttachmentContent
{
    /**
     * @return the size in bytes
     */
    long getSize();

    /**
     * @return the bytes, from the start each time
     * @throws IOException if they can't be read
     */
    InputStream open() throws IOException;

    /**
     * @param bytes what the file holds
     * @return the content
     */
    static AttachmentContent of(byte[] bytes)
    {
        return new AttachmentContent()
        {
            @Override
            public long getSize()
            {
                return bytes.length;
            }

            @Override
            public InputStream open()
            {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    /**
     * @param file holds the same on disk; has to stay until the page is saved
     * @return the content
     */
    static AttachmentContent of(Path file)
    {
        return new AttachmentContent()
        {
            @Override
            public long getSize()
            {
                try {
                    return Files.size(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public InputStream open() throws IOException
            {
                return Files.newInputStream(file);
            }
        };
    }
}
