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
package org.xwiki.contrib.opengov.wiki.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.component.phase.Initializable;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.EntityReference;
import org.xwiki.contrib.opengov.wiki.model.reference.EntityType;
import org.xwiki.contrib.opengov.wiki.model.reference.WikiReference;
import org.xwiki.contrib.opengov.wiki.store.PageCache;
import org.xwiki.contrib.opengov.wiki.store.StoreListener;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * Reads the rules from the wiki's pages and keeps them until the page changes.
 *
 * @version $Id$
 */
@Component
@Singleton
public class DefaultAuthorizationManager implements AuthorizationManager, Initializable
{
    private static final int CACHED_PAGES = 20_000;

    private static final String SPACE_PREFERENCES = "WebPreferences";

    private static final DocumentReference WIKI_PREFERENCES = Users.reference("XWikiPreferences");

    private static final DocumentReference GLOBAL_RIGHTS = Users.reference("XWikiGlobalRights");

    private static final DocumentReference PAGE_RIGHTS = Users.reference("XWikiRights");

    private static final DocumentReference REQUIRED_RIGHTS = Users.reference("RequiredRightClass");

    @Inject
    private WikiStore store;

    @Inject
    private UserManager users;

    /** The rules on wiki and spaces. */
    private final Map<EntityReference, List<Rule>> globalRules = new ConcurrentHashMap<>();

    /** The rules on pages. */
    private final PageCache<List<Rule>> pageRules = new PageCache<>(CACHED_PAGES);

    /** What users may do on a page, by their names; any change may change it. */
    private final PageCache<Map<String, Settlement>> settlements = new PageCache<>(CACHED_PAGES);

    @Override
    public void initialize()
    {
        this.store.addListener(new StoreListener()
        {
            @Override
            public void onSaved(XWikiDocument document)
            {
                onDeleted(document.getDocumentReference());
            }

            @Override
            public void onDeleted(DocumentReference reference)
            {
                DefaultAuthorizationManager.this.pageRules.remove(reference.withoutLocale());
                if (isPreferences(reference)) {
                    DefaultAuthorizationManager.this.globalRules.clear();
                }
                DefaultAuthorizationManager.this.settlements.clear();
            }
        });
    }

    private static boolean isPreferences(DocumentReference reference)
    {
        return SPACE_PREFERENCES.equals(reference.getName()) || WIKI_PREFERENCES.equals(reference.withoutLocale());
    }

    @Override
    public boolean hasAccess(Right right, DocumentReference user, EntityReference entity)
    {
        if (Users.SUPERADMIN.equals(user)) {
            return true;
        }
        if (right == null) {
            return false;
        }
        EntityReference target = entity == null ? WikiReference.MAIN : entity;
        EntityReference page = target.extractReference(EntityType.DOCUMENT);
        if (right == Right.EDIT && page != null && !hasRequiredRights(user, page)) {
            return false;
        }
        return (page == target ? getSettlement(user, page) : settle(user, target)).isAllowed(right);
    }

    private Settlement getSettlement(DocumentReference user, EntityReference page)
    {
        return this.settlements
            .get(new DocumentReference(page.getName(), page.getParent(), null), ConcurrentHashMap::new)
            .computeIfAbsent(Users.serialize(user), name -> settle(user, page));
    }

    private Settlement settle(DocumentReference user, EntityReference target)
    {
        Settlement settlement = new Settlement(user, this.users.getGroups(user));
        for (EntityReference level = target; level != null; level = level.getParent()) {
            settlement.add(level.getType(), getRules(level));
        }
        return settlement;
    }

    private List<Rule> getRules(EntityReference level)
    {
        return switch (level.getType()) {
            case WIKI -> this.globalRules.computeIfAbsent(level, key -> readRules(WIKI_PREFERENCES, GLOBAL_RIGHTS));
            case SPACE -> this.globalRules.computeIfAbsent(level,
                key -> readRules(new DocumentReference(SPACE_PREFERENCES, level, null), GLOBAL_RIGHTS));
            case DOCUMENT -> getPageRules(new DocumentReference(level.getName(), level.getParent(), null));
            default -> List.of();
        };
    }

    private List<Rule> getPageRules(DocumentReference reference)
    {
        return this.pageRules.get(reference, () -> readPageRules(reference));
    }

    private List<Rule> readPageRules(DocumentReference reference)
    {
        List<Rule> rules = new ArrayList<>();
        if (isPreferences(reference)) {
            rules.add(Rule.denyEdit());
        }
        DocumentReference creator = this.store.peekDocument(reference).getCreatorReference();
        if (creator != null) {
            rules.add(Rule.ofCreator(creator));
        }
        rules.addAll(readRules(reference, PAGE_RIGHTS));
        return rules;
    }

    private List<Rule> readRules(DocumentReference reference, DocumentReference rightsClass)
    {
        boolean withoutEdit = isPreferences(reference) && rightsClass.equals(PAGE_RIGHTS);
        return this.store.peekDocument(reference).getXObjects(rightsClass).stream().filter(Objects::nonNull)
            .flatMap(object -> Rule.of(object, withoutEdit).stream()).toList();
    }

    private boolean hasRequiredRights(DocumentReference user, EntityReference page)
    {
        DocumentReference reference = new DocumentReference(page.getName(), page.getParent(), null);
        return !this.store.peekDocument(reference).isEnforceRequiredRights()
            || readRequiredRights(reference).stream().allMatch(right -> hasAccess(right, user, page));
    }

    /** The level that a required right names ({@code wiki_admin}) makes no difference with one wiki. */
    private Set<Right> readRequiredRights(DocumentReference page)
    {
        return this.store.peekDocument(page).getXObjects(REQUIRED_RIGHTS).stream().filter(Objects::nonNull)
            .map(object -> object.getStringValue("level"))
            .map(level -> Right.toRight(level.substring(level.indexOf('_') + 1)))
            .filter(right -> right != null && right != Right.EDIT).collect(Collectors.toSet());
    }

    @Override
    public boolean hasAuthorAccess(Right right, DocumentReference author, XWikiDocument document)
    {
        DocumentReference reference = document.getDocumentReference();
        boolean enforced =
            document.isEnforceRequiredRights() || this.store.peekDocument(reference).isEnforceRequiredRights();
        boolean granted = !enforced || readRequiredRights(reference).stream()
            .anyMatch(required -> required == right || required.getImpliedRights().contains(right));
        return granted && hasAccess(right, author, reference);
    }
}
