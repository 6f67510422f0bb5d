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
package org.xwiki.contrib.opengov.wiki.notification;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javax.inject.Inject;
import javax.inject.Singleton;
import javax.script.ScriptContext;

import org.slf4j.Logger;
import org.xwiki.component.annotation.Component;
import org.xwiki.component.phase.Initializable;
import org.xwiki.contrib.opengov.wiki.model.Notification;
import org.xwiki.contrib.opengov.wiki.model.XWikiDocument;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.rights.UserManager;
import org.xwiki.contrib.opengov.wiki.script.RequestContexts;
import org.xwiki.contrib.opengov.wiki.store.StoreListener;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;
import org.xwiki.script.ScriptContextManager;
import org.xwiki.velocity.VelocityManager;

/**
 * Finds out whether a saved page is an event, and keeps it for those whom it is for and who may read the page.
 *
 * @version $Id$
 */
@Component(roles = EventRecorder.class)
@Singleton
public class EventRecorder implements StoreListener, Initializable
{
    private static final String QUERY =
        "select distinct entry.name from BaseObject entry where entry.className = '" + EventType.CLASS_NAME + '\'';

    private static final String SOURCE = "source";

    private static final String RESULT = "xreturn";

    @Inject
    private WikiStore store;

    @Inject
    private RequestContexts contexts;

    @Inject
    private AuthorizationManager authorization;

    @Inject
    private UserManager users;

    @Inject
    private ScriptContextManager scriptContexts;

    @Inject
    private VelocityManager velocity;

    @Inject
    private Logger logger;

    private volatile List<EventType> types;

    @Override
    public void initialize()
    {
        this.store.addListener(this);
    }

    @Override
    public void onSaved(XWikiDocument document)
    {
        if (document.getXObject(EventType.CLASS) != null) {
            this.types = null;
        }
    }

    @Override
    public void onDeleted(DocumentReference reference)
    {
        this.types = null;
    }

    @Override
    public void onEdited(XWikiDocument document)
    {
        if (this.contexts.getCurrent() != null) {
            getTypes().stream().filter(type -> type.concerns(document)).forEach(type -> record(type, document));
        }
    }

    private List<EventType> getTypes()
    {
        List<EventType> known = this.types;
        if (known == null) {
            known = this.store.<String>query(QUERY, Map.of(), 0, 0).stream()
                .map(name -> this.store.peekDocument(References.resolveDocument(name))).flatMap(this::readTypes)
                .toList();
            this.types = known;
        }
        return known;
    }

    private Stream<EventType> readTypes(XWikiDocument page)
    {
        return page.getXObjects(EventType.CLASS).stream().filter(Objects::nonNull)
            .filter(object -> this.authorization.hasAuthorAccess(Right.ADMIN, page.getAuthorReference(), page))
            .map(object -> new EventType(page, object));
    }

    private void record(EventType type, XWikiDocument document)
    {
        try {
            if (Boolean.TRUE.equals(evaluate(type, type.validation(), document))
                && evaluate(type, type.target(), document) instanceof Collection<?> receivers) {
                DocumentReference actor = this.contexts.getCurrent().getUserReference();
                DocumentReference page = document.getDocumentReference();
                this.store.change(receivers.stream().filter(String.class::isInstance).map(String.class::cast)
                    .distinct().map(References::resolveDocument).filter(this.users::isUser)
                    .filter(receiver -> this.authorization.hasAccess(Right.VIEW, receiver, page))
                    .map(receiver -> new Notification(type.name(), page, actor, receiver)).toList(), List.of());
            }
        } catch (Exception e) {
            this.logger.warn("Failed to evaluate the event [{}] for [{}]", type.name(), document, e);
        }
    }

    private Object evaluate(EventType type, String expression, XWikiDocument document) throws Exception
    {
        return this.contexts.callWithAuthorOf(type.page(), () -> {
            ScriptContext bindings = this.scriptContexts.getCurrentScriptContext();
            bindings.setAttribute(SOURCE, document, ScriptContext.ENGINE_SCOPE);
            try {
                this.velocity.getVelocityEngine().evaluate(this.velocity.getVelocityContext(), new StringWriter(),
                    type.name(), new StringReader(expression));
                return bindings.getAttribute(RESULT);
            } finally {
                bindings.removeAttribute(SOURCE, ScriptContext.ENGINE_SCOPE);
            }
        });
    }
}
