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
package org.xwiki.contrib.opengov.wiki.script.api;

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.reference.AttachmentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.EntityReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.model.reference.SpaceReference;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.xml.XMLUtils;

/**
 * {@code $xwiki}: the way to other pages.
 *
 * @version $Id$
 */
public class XWiki extends AbstractApi
{
    private static final Set<String> SKIN_EXTENSIONS = Set.of("ssx", "jsx", "ssfx", "jsfx", "linkx");

    private static final String VIEW = "view";

    private static final String DATE_FORMAT = "yyyy/MM/dd HH:mm";

    private static final DocumentReference USER_CLASS = References.resolveDocument("XWiki.XWikiUsers");

    /**
     * @param environment what the scripting API is made from
     */
    public XWiki(ScriptEnvironment environment)
    {
        super(environment);
    }

    /**
     * @return what only scripts with programming right may use, null for others
     */
    public WikiCore getXWiki()
    {
        return hasProgrammingRights() ? new WikiCore(this.environment.store()) : null;
    }

    /**
     * @param name the name of a plugin
     * @return its API, null if there is no such plugin
     */
    public AbstractApi get(String name)
    {
        if ("scheduler".equals(name)) {
            return new SchedulerPlugin(this.environment);
        }
        return SKIN_EXTENSIONS.contains(name) ? new SkinExtensionPlugin(name, this.environment) : null;
    }

    /**
     * @param reference the reference of a page
     * @return the page, null if the current user may not read it
     */
    public Document getDocument(DocumentReference reference)
    {
        return this.environment.rights().hasAccess(Right.VIEW, getContext().getUserReference(), reference)
            ? new Document(this.environment.store().peekDocument(reference), this.environment) : null;
    }

    /**
     * @param reference the reference of a page
     * @return the page, null if the current user may not read it
     */
    public Document getDocument(String reference)
    {
        return getDocument(resolve(reference));
    }

    /**
     * @param reference the reference of a page
     * @return the page, null if the author of the script may not read it
     */
    public Document getDocumentAsAuthor(DocumentReference reference)
    {
        return this.environment.rights().hasAccess(Right.VIEW, this.environment.authorization().getAuthor(), reference)
            ? new Document(this.environment.store().peekDocument(reference), this.environment) : null;
    }

    /**
     * @param reference the reference of a page
     * @return the page, null if the author of the script may not read it
     */
    public Document getDocumentAsAuthor(String reference)
    {
        return getDocumentAsAuthor(resolve(reference));
    }

    /**
     * @param reference the reference of a page
     * @param version a version of the page
     * @return the page as it was then, null if the current user may not read it
     */
    public Document getDocument(DocumentReference reference, String version)
    {
        return this.environment.rights().hasAccess(Right.VIEW, getContext().getUserReference(), reference)
            ? new Document(this.environment.store().getDocument(reference, version), this.environment) : null;
    }

    /**
     * @param reference the reference of a page
     * @return true if there is such a page
     */
    public boolean exists(DocumentReference reference)
    {
        return this.environment.store().exists(reference);
    }

    /**
     * @param reference the reference of a page
     * @return true if there is such a page
     */
    public boolean exists(String reference)
    {
        return exists(resolve(reference));
    }

    /**
     * @param reference the reference of a page
     * @return the address of the page
     */
    public String getURL(String reference)
    {
        return getURL(reference, VIEW);
    }

    /**
     * @param reference the reference of a page
     * @param action an action
     * @return the address of the page for the action
     */
    public String getURL(String reference, String action)
    {
        return getURL(reference, action, null);
    }

    /**
     * @param reference the reference of a page
     * @param action an action
     * @param query a query string
     * @return the address of the page for the action
     */
    public String getURL(String reference, String action, String query)
    {
        return getURL(reference, action, query, null);
    }

    /**
     * @param reference the reference of a page
     * @param action an action
     * @param query a query string
     * @param anchor a part of the page
     * @return the address of the page for the action
     */
    public String getURL(String reference, String action, String query, String anchor)
    {
        return this.environment.urls().getURL(resolve(reference), action, query, anchor);
    }

    /**
     * @param reference the reference of a page, a space or an attached file
     * @return its address
     */
    public String getURL(EntityReference reference)
    {
        return getURL(reference, reference instanceof AttachmentReference ? "download" : VIEW, null);
    }

    /**
     * @param reference the reference of a page, a space or an attached file
     * @param action an action
     * @return its address for the action
     */
    public String getURL(EntityReference reference, String action)
    {
        return getURL(reference, action, null);
    }

    /**
     * @param reference the reference of a page, a space or an attached file
     * @param action an action
     * @param query a query string
     * @return its address for the action
     */
    public String getURL(EntityReference reference, String action, String query)
    {
        return getURL(reference, action, query, null);
    }

    /**
     * @param reference the reference of a page, a space or an attached file
     * @param action an action
     * @param query a query string
     * @param anchor a part of the page
     * @return its address for the action
     */
    public String getURL(EntityReference reference, String action, String query, String anchor)
    {
        if (reference instanceof AttachmentReference attachment) {
            return this.environment.urls().getURL(attachment, action, query);
        }
        DocumentReference page = reference instanceof SpaceReference space
            ? new DocumentReference(References.WEB_HOME, space) : (DocumentReference) reference;
        return this.environment.urls().getURL(page, action, query, anchor);
    }

    /**
     * @param user the name of a user
     * @return the user's display name as HTML, with a link
     */
    public String getUserName(String user)
    {
        return getUserName(user, true);
    }

    /**
     * @param user the name of a user
     * @param link true if the name leads to the user's page
     * @return the user's display name as HTML
     */
    public String getUserName(String user, boolean link)
    {
        return getUserName(StringUtils.isBlank(user) ? null : References.resolveDocument(user, USER_CLASS.getParent()),
            link);
    }

    /**
     * @param user a user
     * @return the user's display name as HTML, with a link
     */
    public String getUserName(DocumentReference user)
    {
        return getUserName(user, true);
    }

    /**
     * @param user a user
     * @param link true if the name leads to the user's page
     * @return the user's display name as HTML
     */
    public String getUserName(DocumentReference user, boolean link)
    {
        if (user == null) {
            return this.environment.translations().render("core.users.unknownUser", getContext().getLocale());
        }
        String name = XMLUtils.escape(getPlainUserName(user));
        return link ? String.format("<span class=\"wikilink\"><a href=\"%s\">%s</a></span>", getURL(user), name) : name;
    }

    /**
     * @param user a user
     * @return the user's display name, not escaped
     */
    public String getPlainUserName(DocumentReference user)
    {
        if (user == null) {
            return getUserName(user, false);
        }
        BaseObject object = this.environment.store().peekDocument(user).getXObject(USER_CLASS);
        return object == null ? user.getName() : StringUtils.defaultIfBlank(
            (object.getStringValue("first_name") + ' ' + object.getStringValue("last_name")).trim(), user.getName());
    }

    /**
     * @param date a point in time
     * @return the point in time as XWiki writes it when it isn't configured
     */
    public String formatDate(Date date)
    {
        return formatDate(date, DATE_FORMAT);
    }

    /**
     * @param date a point in time
     * @param format a date format
     * @return the point in time in that format
     */
    public String formatDate(Date date, String format)
    {
        return date == null ? "" : new SimpleDateFormat(format, getContext().getLocale()).format(date);
    }

    /**
     * @param name the name of a template
     * @return the evaluated template
     */
    public String parseTemplate(String name)
    {
        return this.environment.pages().renderTemplate(name);
    }

    private DocumentReference resolve(String reference)
    {
        return References.resolveDocument(reference, getContext().getDocument().getDocumentReference());
    }
}
