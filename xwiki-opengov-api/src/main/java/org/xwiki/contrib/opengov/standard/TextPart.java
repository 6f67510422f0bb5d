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
package org.xwiki.contrib.opengov.standard;


/**
 * A part of two texts that are compared.
 *
 * @param kind whether both texts have it
 * @param text the part
 * @version $Id$
 * @since 0.1
 */
public record TextPart(Kind kind, String text)
{
    /**
     * Which text has it.
     */
    public enum Kind
    {
        /** Both. */
        SAME,

        /** The older one. */
        DELETED,

        /** The newer one. */
        INSERTED;

        /**
         * @return the code, as in names of styles
         */
        public String getCode()
        {
            return Codes.of(this);
        }
    }
}
