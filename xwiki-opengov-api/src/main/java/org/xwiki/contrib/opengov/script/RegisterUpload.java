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

import org.xwiki.contrib.opengov.register.RegisterFileException;
import org.xwiki.contrib.opengov.register.RegisterUpdate;

/**
 * What an uploaded file makes of the register, or what is wrong with it. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class RegisterUpload
{
    private final RegisterUpdate update;

    private final RegisterFileException problem;

    RegisterUpload(RegisterUpdate update, RegisterFileException problem)
    {
        this.update = update;
        this.problem = problem;
    }

    /**
     * @return the update, or {@code null} if the file can't become the register
     */
    public RegisterUpdate getUpdate()
    {
        return this.update;
    }

    /**
     * @return what is wrong with the file, or {@code null}
     */
    public RegisterFileException getProblem()
    {
        return this.problem;
    }
}
