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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javax.persistence.Column;
import javax.persistence.Entity;

/**
 * Several short texts in an order, held together in one text.
 *
 * @version $Id$
 */
@Entity(name = "StringListProperty")
public class StringListProperty extends BaseProperty implements ListProperty
{
    private static final String SEPARATOR = "|";

    @Column(name = "XWL_VALUE", length = 1_000_000)
    private String textValue = "";

    @Override
    public List<String> getList()
    {
        return Lists.split(this.textValue, SEPARATOR);
    }

    @Override
    public List<String> getValue()
    {
        return getList();
    }

    @Override
    public void setValue(Object value)
    {
        List<String> list = new ArrayList<>();
        if (value != null) {
            ((Collection<?>) value).forEach(item -> list.add(item.toString()));
        }
        this.textValue = Lists.join(list, SEPARATOR);
    }

    @Override
    public String toText()
    {
        return this.textValue;
    }
}
