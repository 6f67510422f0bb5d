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
package org.xwiki.contrib.opengov.wiki.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;

/**
 * Keeps one token per user until the wiki is stopped, as XWiki does; all guests share one.
 *
 * @version $Id$
 */
@Component
@Singleton
public class DefaultCSRFToken implements CSRFToken
{
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    private final Map<Optional<DocumentReference>, String> tokens = new ConcurrentHashMap<>();

    @Inject
    private RequestContexts contexts;

    @Override
    public String getToken()
    {
        return this.tokens.computeIfAbsent(getUser(), user -> newToken());
    }

    @Override
    public boolean isTokenValid(String token)
    {
        return token != null && MessageDigest.isEqual(getToken().getBytes(StandardCharsets.UTF_8),
            token.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void clearToken()
    {
        this.tokens.remove(getUser());
    }

    private Optional<DocumentReference> getUser()
    {
        return Optional.ofNullable(this.contexts.getCurrent().getUserReference());
    }

    private String newToken()
    {
        byte[] bytes = new byte[LENGTH];
        this.random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
