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
package org.xwiki.contrib.opengov.wiki.web.skin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.XWikiDeletedDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.EntityReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.model.reference.SpaceReference;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.store.Revision;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.contrib.opengov.wiki.web.ActionPath;
import org.xwiki.contrib.opengov.wiki.web.ActionRequest;
import org.xwiki.contrib.opengov.wiki.web.LocaleNegotiator;
import org.xwiki.contrib.opengov.wiki.web.PageAddresses;
import org.xwiki.contrib.opengov.wiki.web.Redirects;

/**
 * What the templates of the skin show around a page.
 *
 * @version $Id$
 */
public class SkinPage
{
    private static final DocumentReference COMMENTS = References.resolveDocument("XWiki.XWikiComments");

    private static final String VIEW = "view";

    private final ActionRequest request;

    private final WikiStore store;

    private final AuthorizationManager authorization;

    private final Changes changes;

    SkinPage(ActionRequest request, WikiStore store, AuthorizationManager authorization, Changes changes)
    {
        this.request = request;
        this.store = store;
        this.authorization = authorization;
        this.changes = changes;
    }

    /**
     * @param right the name of a right
     * @return {@code true} when the reader has it on this page
     */
    public boolean allows(String right)
    {
        return this.authorization.hasAccess(Right.toRight(right), this.request.getUser(), getReference());
    }

    /**
     * @return {@code true} when the reader is not signed in
     */
    public boolean isGuest()
    {
        return this.request.getUser() == null;
    }

    /**
     * @return the homes of the spaces around the page, outermost first, without the page itself
     */
    public List<DocumentReference> getBreadcrumb()
    {
        List<DocumentReference> homes = new ArrayList<>();
        for (SpaceReference space : getReference().getSpaceReferences()) {
            homes.add(new DocumentReference(ActionPath.HOME, space));
        }
        homes.remove(getReference());
        return homes;
    }

    /**
     * @param home the home of a space
     * @return {@code true} when the reader can open it
     */
    public boolean canOpen(DocumentReference home)
    {
        return this.store.exists(home)
            && this.authorization.hasAccess(Right.VIEW, this.request.getUser(), home);
    }

    /**
     * @return the codes of the languages of the wiki
     */
    public List<String> getLanguages()
    {
        return LocaleNegotiator.LANGUAGES.stream().map(locale -> locale.getLanguage()).toList();
    }

    /**
     * @param language the code of a language
     * @return the address of what is shown, in that language
     */
    public String getLanguageAddress(String language)
    {
        StringBuilder query = new StringBuilder();
        this.request.getServletRequest().getParameterMap().forEach((name, values) -> {
            if (!List.of("language", "form_token", "j_password").contains(name)) {
                for (String value : values) {
                    query.append(PageAddresses.encode(name)).append('=').append(PageAddresses.encode(value))
                        .append('&');
                }
            }
        });
        boolean posted = "POST".equals(this.request.getServletRequest().getMethod());
        return this.request.getAddress(posted ? VIEW : this.request.getPath().action(),
            (posted ? "" : query) + "language=" + language);
    }

    /**
     * @return the versions of the page, newest first
     */
    public List<Revision> getRevisions()
    {
        List<Revision> revisions = new ArrayList<>(this.store.getRevisions(getReference()));
        Collections.reverse(revisions);
        return revisions;
    }

    /**
     * @return what changed between the versions {@code rev1} and {@code rev2} of the request
     */
    public List<Change> getChanges()
    {
        return this.changes.compare(this.request.getDocument(), this.request.getParameter("rev1"),
            this.request.getParameter("rev2"));
    }

    /**
     * @return the comments on the page, oldest first
     */
    public List<BaseObject> getComments()
    {
        return this.request.getDocument().getXObjects(COMMENTS).stream().filter(Objects::nonNull)
            .sorted(Comparator.comparing(BaseObject::getNumber)).toList();
    }

    /**
     * @return the properties of the objects of the page as texts, by the name of the object
     */
    public Map<String, Map<String, String>> getObjects()
    {
        Map<String, Map<String, String>> objects = new LinkedHashMap<>();
        this.request.getDocument().getXObjects().values().stream().flatMap(List::stream).filter(Objects::nonNull)
            .forEach(object -> objects.put(ObjectTexts.getName(object), ObjectTexts.of(object)));
        return objects;
    }

    /**
     * @return the deleted pages that had this address
     */
    public List<XWikiDeletedDocument> getDeletedDocuments()
    {
        List<XWikiDeletedDocument> deleted = new ArrayList<>(this.store.getDeletedDocuments(getReference()));
        if (isHomeOfInnerSpace()) {
            SpaceReference space = getReference().getLastSpaceReference();
            deleted.addAll(this.store.getDeletedDocuments(
                new DocumentReference(space.getName(), space.getParent(), null)));
        }
        return deleted;
    }

    /**
     * @return the address of the form that creates the absent page
     */
    public String getCreateAddress()
    {
        EntityReference page = isHomeOfInnerSpace() ? getReference().getLastSpaceReference() : getReference();
        return this.request.getAddress("create", "spaceReference="
            + PageAddresses.encode(References.serializeLocal(page.getParent())) + "&title="
            + PageAddresses.encode(page.getName()));
    }

    /** Such a page is also addressed as a page of the outer space. */
    private boolean isHomeOfInnerSpace()
    {
        return ActionPath.HOME.equals(getReference().getName()) && getReference().getSpaceReferences().size() > 1;
    }

    /**
     * @param parameter the name of a parameter that holds an address
     * @return the address when it leads to a page of this wiki, else the address of this page
     */
    public String getSafeAddress(String parameter)
    {
        return Redirects.sanitize(this.request.getServletRequest(), this.request.getParameter(parameter),
            this.request.getAddress(VIEW, ""));
    }

    private DocumentReference getReference()
    {
        return this.request.getDocument().getDocumentReference();
    }
}
