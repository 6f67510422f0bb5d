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

import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.Index;
import javax.persistence.JoinColumn;
import javax.persistence.OrderColumn;

/**
 * Several short texts in an order, each in a row of its own so that queries can ask for one.
 *
 * @version $Id$
 */
@Entity(name = "DBStringListProperty")
public class DBStringListProperty extends BaseProperty implements ListProperty
{
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "xwikilistitems", joinColumns = {
        @JoinColumn(name = "XWL_ID", referencedColumnName = "XWP_ID"),
        @JoinColumn(name = "XWL_NAME", referencedColumnName = "XWP_NAME") },
        indexes = @Index(name = "XWLI_VALUE", columnList = "XWL_VALUE"))
    @OrderColumn(name = "XWL_NUMBER")
    @Column(name = "XWL_VALUE", length = 768)
    private List<String> list = new ArrayList<>();

    @Override
    public List<String> getList()
    {
        return List.copyOf(this.list);
    }

    @Override
    public List<String> getValue()
    {
        return getList();
    }

    @Override
    public void setValue(Object value)
    {
        this.list = new ArrayList<>();
        if (value != null) {
            ((Collection<?>) value).forEach(item -> this.list.add(item.toString()));
        }
    }

    @Override
    public String toText()
    {
        return Lists.join(this.list, "|");
    }
}
