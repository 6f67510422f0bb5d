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

import java.io.Serializable;
import java.util.Objects;

import javax.persistence.Column;
import javax.persistence.Embeddable;

/**
 * Names an entry of a page's history: by the page and the two numbers of the version.
 *
 * @version $Id$
 */
@Embeddable
public class XWikiRCSNodeId implements Serializable
{
    private static final long serialVersionUID = 1L;

    @Column(name = "XWR_DOCID")
    private long docId;

    @Column(name = "XWR_VERSION1")
    private int version1;

    @Column(name = "XWR_VERSION2")
    private int version2;

    /**
     * For Hibernate.
     */
    protected XWikiRCSNodeId()
    {
    }

    XWikiRCSNodeId(long docId, String version)
    {
        this.docId = docId;
        this.version1 = Versions.major(version);
        this.version2 = Versions.minor(version);
    }

    String getVersion()
    {
        return Versions.toString(this.version1, this.version2);
    }

    boolean isMinor()
    {
        return this.version2 > 1;
    }

    @Override
    public boolean equals(Object other)
    {
        return other instanceof XWikiRCSNodeId node && this.docId == node.docId && this.version1 == node.version1
            && this.version2 == node.version2;
    }

    @Override
    public int hashCode()
    {
        return Objects.hash(this.docId, this.version1, this.version2);
    }
}
