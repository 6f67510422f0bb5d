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
package org.xwiki.contrib.opengov.wiki.rendering;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.velocity.VelocityEngine;
import org.xwiki.velocity.XWikiVelocityException;
import org.xwiki.velocity.internal.DefaultVelocityManager;

/**
 * Gives all scripts the macros of the template {@code macros.vm}.
 *
 * @version $Id$
 */
@Component
@Singleton
public class XWikiVelocityManager extends DefaultVelocityManager
{
    @Override
    protected synchronized VelocityEngine createVelocityEngine() throws XWikiVelocityException
    {
        VelocityEngine engine = super.createVelocityEngine();
        try (Reader macros = new InputStreamReader(getClass().getResourceAsStream("/templates/macros.vm"),
            StandardCharsets.UTF_8)) {
            engine.addGlobalMacros(compile("", macros).getMacros());
        } catch (IOException e) {
            throw new XWikiVelocityException("Failed to read the macros of the templates", e);
        }
        return engine;
    }
}
