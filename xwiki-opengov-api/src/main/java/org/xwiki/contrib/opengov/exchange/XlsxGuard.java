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
package org.xwiki.contrib.opengov.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before it is read: nothing in it may be bigger than it seems.
 */
final class XlsxGuard
{
    private static final int MAX_UNPACKED = 200 * 1024 * 1024;

    /** XML packs well, but not this well; what is small when unpacked does no harm. */
    private static final int MAX_RATIO = 200;

    private static final int HARMLESS = 1024 * 1024;

    /** The longest name of a column that Excel itself can have has three letters. */
    private static final int MAX_LETTERS = 3;

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private XlsxGuard()
    {
    }

    static void check(byte[] content) throws TableProblem
    {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            Budget budget = new Budget(content.length);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = new Counter(zip.getInputStream(entry), budget)) {
                    if (entry.getName().endsWith(".xml")) {
                        checkXml(part);
                    } else {
                        part.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new TableProblem(e.getNestedException() instanceof BombException ? TableProblem.Code.BOMB
                : TableProblem.Code.UNREADABLE);
        } catch (BombException e) {
            throw new TableProblem(TableProblem.Code.BOMB);
        } catch (IOException e) {
            throw new TableProblem(TableProblem.Code.UNREADABLE);
        }
    }

    private static void checkXml(InputStream part) throws XMLStreamException, TableProblem
    {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(part);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new TableProblem(TableProblem.Code.UNREADABLE);
            }
            if (event == XMLStreamConstants.START_ELEMENT && "c".equals(reader.getLocalName())) {
                checkAddress(reader.getAttributeValue(null, "r"));
            }
        }
    }

    private static void checkAddress(String address) throws TableProblem
    {
        if (address != null && address.chars().filter(Character::isLetter).count() > MAX_LETTERS) {
            throw new TableProblem(TableProblem.Code.TOO_MANY_COLUMNS, TableLimits.MAX_COLUMNS,
                address.replaceAll("\\D", ""));
        }
    }

    /**
     * More comes out of a file than can be in it.
     */
    private static final class BombException extends IOException
    {
        private static final long serialVersionUID = 1L;
    }

    /**
     * How much may be unpacked, of all parts together.
     */
    private static final class Budget
    {
        private long left;

        Budget(int packed)
        {
            this.left = Math.min(MAX_UNPACKED, Math.max(HARMLESS, (long) packed * MAX_RATIO));
        }

        void take(int bytes) throws IOException
        {
            this.left -= Math.max(0, bytes);
            if (this.left < 0) {
                throw new BombException();
            }
        }
    }

    /**
     * Counts what is unpacked of a part.
     */
    private static final class Counter extends FilterInputStream
    {
        private final Budget budget;

        Counter(InputStream part, Budget budget)
        {
            super(part);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException
        {
            this.budget.take(1);
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException
        {
            int count = super.read(buffer, offset, length);
            this.budget.take(count);
            return count;
        }
    }
}
