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
package org.xwiki.contrib.opengov.script;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.script.service.ScriptService;
import org.xwiki.script.service.ScriptServiceManager;

/**
 * Entry point {@code $services.opengov}: leads to the services nested in it.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named(OpenGovScriptService.HINT)
@Singleton
public class OpenGovScriptService implements ScriptService
{
    static final String HINT = "opengov";

    @Inject
    private ScriptServiceManager scriptServiceManager;

    /**
     * @param serviceName the name of a nested service, for example {@code entry}
     * @return the service or {@code null}
     */
    public ScriptService get(String serviceName)
    {
        return this.scriptServiceManager.get(HINT + '.' + serviceName);
    }
}
