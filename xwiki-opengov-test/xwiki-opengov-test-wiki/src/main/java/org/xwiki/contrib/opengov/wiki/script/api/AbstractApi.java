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

import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.script.RequestContext;

/**
 * What all objects have in common that scripts get into their hands: they reach the wiki only through them.
 *
 * @version $Id$
 */
public abstract class AbstractApi
{
    protected final ScriptEnvironment environment;

    protected AbstractApi(ScriptEnvironment environment)
    {
        this.environment = environment;
    }

    /**
     * @return true if the author of the running script has programming right
     */
    public boolean hasProgrammingRights()
    {
        return this.environment.authorization().hasAccess(Right.PROGRAMMING);
    }

    protected RequestContext getContext()
    {
        return this.environment.contexts().getCurrent();
    }
}
