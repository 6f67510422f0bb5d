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

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.component.phase.Initializable;
import org.xwiki.contrib.opengov.wiki.model.BaseObject;
import org.xwiki.contrib.opengov.wiki.model.Passwords;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.store.StoreListener;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * Reads users and groups from the wiki's pages; keeps who is in which group until a group changes.
 *
 * @version $Id$
 */
@Component
@Singleton
public class DefaultUserManager implements UserManager, Initializable, StoreListener
{
    private static final DocumentReference USER_CLASS = Users.reference("XWikiUsers");

    private static final DocumentReference GROUP_CLASS = Users.reference("XWikiGroups");

    private static final DocumentReference ALL_GROUP = Users.reference("XWikiAllGroup");

    private static final String PASSWORD = "password";

    private static final String ACTIVE = "active";

    private static final String MEMBER = "member";

    @Inject
    private WikiStore store;

    /** The groups that name a user or group as a member; {@code null} when that has to be read again. */
    private Map<DocumentReference, Set<DocumentReference>> groupsByMember;

    private final Set<DocumentReference> knownGroups = new HashSet<>();

    @Override
    public void initialize()
    {
        this.store.addListener(this);
    }

    @Override
    public synchronized void onSaved(XWikiDocument document)
    {
        if (document.getXObject(GROUP_CLASS) != null) {
            this.groupsByMember = null;
        }
        onDeleted(document.getDocumentReference());
    }

    @Override
    public synchronized void onDeleted(DocumentReference reference)
    {
        if (this.knownGroups.contains(reference.withoutLocale())) {
            this.groupsByMember = null;
        }
    }

    @Override
    public DocumentReference authenticate(String login, String password)
    {
        DocumentReference user = Users.resolve(login);
        BaseObject account = user == null ? null : this.store.peekDocument(user).getXObject(USER_CLASS);
        boolean known = account != null && account.getIntValue(ACTIVE, 1) == 1
            && Passwords.matches(password, account.getStringValue(PASSWORD));
        return known ? user : null;
    }

    @Override
    public boolean isUser(DocumentReference user)
    {
        return this.store.peekDocument(user).getXObject(USER_CLASS) != null;
    }

    @Override
    public Set<DocumentReference> getGroups(DocumentReference user)
    {
        Set<DocumentReference> groups = new HashSet<>();
        if (user != null) {
            collect(user, getGroupsByMember(), groups);
        }
        return groups;
    }

    @Override
    public Set<DocumentReference> getMembers(DocumentReference group, boolean recurse)
    {
        Map<DocumentReference, Set<DocumentReference>> groups = getGroupsByMember();
        return groups.keySet().stream()
            .filter(member -> (recurse ? getGroups(member) : groups.get(member)).contains(group))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(DocumentReference member, Map<DocumentReference, Set<DocumentReference>> groupsByMember,
        Set<DocumentReference> found)
    {
        for (DocumentReference group : groupsByMember.getOrDefault(member, Set.of())) {
            if (found.add(group)) {
                collect(group, groupsByMember, found);
            }
        }
    }

    private synchronized Map<DocumentReference, Set<DocumentReference>> getGroupsByMember()
    {
        if (this.groupsByMember == null) {
            Map<DocumentReference, Set<DocumentReference>> read = new HashMap<>();
            this.knownGroups.clear();
            List<Object[]> rows = this.store.query("select obj.name, prop.value"
                + " from BaseObject obj, StringProperty prop where obj.className = 'XWiki.XWikiGroups'"
                + " and prop.id.id = obj.id and prop.id.name = 'member'", Map.of(), 0, 0);
            for (Object[] row : rows) {
                DocumentReference group = References.resolveDocument((String) row[0]);
                this.knownGroups.add(group);
                DocumentReference member = Users.resolve((String) row[1]);
                if (member != null) {
                    read.computeIfAbsent(member, key -> new HashSet<>()).add(group);
                }
            }
            this.groupsByMember = read;
        }
        return this.groupsByMember;
    }

    @Override
    public DocumentReference saveUser(String name, String password, String firstName, String lastName)
    {
        DocumentReference user = Users.reference(name);
        XWikiDocument page = this.store.getDocument(user);
        BaseObject account = Objects.requireNonNullElseGet(page.getXObject(USER_CLASS),
            () -> page.newXObject(USER_CLASS));
        account.setStringValue("first_name", firstName);
        account.setStringValue("last_name", lastName);
        account.setStringValue(PASSWORD, Passwords.hash(password));
        account.setIntValue(ACTIVE, 1);
        this.store.saveDocument(page, "", false, Users.SUPERADMIN);
        addToGroup(user, ALL_GROUP);
        return user;
    }

    @Override
    public void addToGroup(DocumentReference member, DocumentReference group)
    {
        XWikiDocument page = this.store.getDocument(group);
        String name = Users.serialize(member);
        boolean present = page.getXObjects(GROUP_CLASS).stream()
            .anyMatch(object -> object != null && Users.normalize(object.getStringValue(MEMBER)).equals(name));
        if (!present) {
            page.newXObject(GROUP_CLASS).setStringValue(MEMBER, name);
            this.store.saveDocument(page, "", true, Users.SUPERADMIN);
        }
    }
}
