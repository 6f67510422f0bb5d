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

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;

import org.hibernate.annotations.Proxy;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

/**
 * Says that somebody watches a page, or wants to hear nothing of it, as XWiki keeps it.
 *
 * @version $Id$
 */
@Entity(name = "DefaultNotificationFilterPreference")
@Proxy(lazy = false)
@Table(name = "notification_filter_prefs")
public class NotificationFilterPreference
{
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "nfp_id")
    private long internalId;

    @Column(name = "nfp_owner", length = 768)
    private String owner;

    @Column(name = "nfp_filter_name", length = 768)
    private String filterName = "scopeNotificationFilter";

    @Column(name = "nfp_enabled")
    private boolean enabled = true;

    @Column(name = "nfp_filter_type")
    private int filterType;

    @Column(name = "nfp_page_only", length = 768)
    private String pageOnly;

    @Column(name = "nfp_page", length = 768)
    private String page;

    @Column(name = "nfp_wiki")
    private String wiki;

    /**
     * For Hibernate.
     */
    protected NotificationFilterPreference()
    {
    }

    /**
     * @param user who
     * @param page which page, without its children
     * @param watched whether it is watched; otherwise it is ignored
     */
    public NotificationFilterPreference(DocumentReference user, DocumentReference page, boolean watched)
    {
        this.owner = References.serialize(user);
        this.pageOnly = References.serialize(page);
        this.filterType = watched ? 0 : 1;
    }

    /**
     * @return whether the page is watched; otherwise it is ignored
     */
    public boolean isInclusive()
    {
        return this.filterType == 0;
    }
}
