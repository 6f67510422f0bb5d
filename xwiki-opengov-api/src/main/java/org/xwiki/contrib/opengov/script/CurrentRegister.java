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

import java.io.IOException;
import java.io.InputStream;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.context.Execution;
import org.xwiki.context.ExecutionContext;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterCache;

/**
 * The register that the current request uses: the one that a page has named by its hash, else the one that comes with
 * this module. The choice lives in the execution context and ends with the request, so it can't reach anybody else's.
 *
 * @version $Id$
 * @since 0.1
 */
@Component(roles = CurrentRegister.class)
@Singleton
public class CurrentRegister
{
    private static final String PROPERTY = CurrentRegister.class.getName();

    private final RegisterCache cache = new RegisterCache();

    @Inject
    private Execution execution;

    /**
     * @return the register of this request
     */
    public Register get()
    {
        Register chosen = getChosen();
        return chosen == null ? Register.getInstance() : chosen;
    }

    boolean isChosen()
    {
        return getChosen() != null;
    }

    boolean use(String hash)
    {
        return choose(hash == null || hash.isEmpty() ? Register.getInstance() : this.cache.get(hash));
    }

    boolean read(String hash, InputStream content) throws IOException
    {
        return content != null && choose(this.cache.read(hash, content));
    }

    private Register getChosen()
    {
        ExecutionContext context = this.execution.getContext();
        return context == null ? null : (Register) context.getProperty(PROPERTY);
    }

    private boolean choose(Register register)
    {
        ExecutionContext context = this.execution.getContext();
        if (register != null && context != null) {
            context.setProperty(PROPERTY, register);
        }
        return register != null;
    }
}
