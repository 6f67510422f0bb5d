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

import java.nio.file.Path;

import org.xwiki.component.embed.EmbeddableComponentManager;
import org.xwiki.component.manager.ComponentLookupException;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.environment.Environment;
import org.xwiki.environment.internal.StandardEnvironment;

/**
 * A wiki without its web part, in a folder of its own.
 */
public class TestWiki implements AutoCloseable
{
    private final EmbeddableComponentManager components = new EmbeddableComponentManager();

    public TestWiki(Path folder)
    {
        this.components.initialize(getClass().getClassLoader());
        StandardEnvironment environment = (StandardEnvironment) get(Environment.class);
        environment.setPermanentDirectory(folder.toFile());
        environment.setTemporaryDirectory(folder.resolve("temporary").toFile());
    }

    public <T> T get(Class<T> role)
    {
        try {
            return this.components.getInstance(role);
        } catch (ComponentLookupException e) {
            throw new IllegalStateException(e);
        }
    }

    public WikiStore getStore()
    {
        return get(WikiStore.class);
    }

    public static DocumentReference page(String fullName)
    {
        return References.resolveDocument(fullName);
    }

    @Override
    public void close()
    {
        this.components.dispose();
    }
}
