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
package org.xwiki.contrib.opengov.wiki.model;

import java.util.Objects;

import javax.persistence.Column;
import javax.persistence.Entity;

/**
 * A text of any length.
 *
 * @version $Id$
 */
@Entity(name = "LargeStringProperty")
public class LargeStringProperty extends BaseProperty
{
    @Column(name = "XWL_VALUE", length = 1_000_000)
    private String value;

    @Override
    public String getValue()
    {
        return this.value;
    }

    @Override
    public void setValue(Object value)
    {
        this.value = Objects.toString(value, null);
    }
}
