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
 * A link from one place of a standard to another.
 *
 * @param chapter the name of the chapter in which it stands
 * @param place the anchor of the requirement in which it stands, or of the heading below which it does; may be empty
 * @param target the name of the chapter to which it leads, empty if it leads to a place of its own
 * @param anchor the place to which it leads, empty if to all of the chapter
 * @version $Id$
 * @since 0.1
 */
public record Reference(String chapter, String place, String target, String anchor)
{
}
