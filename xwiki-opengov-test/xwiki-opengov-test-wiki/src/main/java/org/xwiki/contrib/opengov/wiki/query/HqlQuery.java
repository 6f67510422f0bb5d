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
package org.xwiki.contrib.opengov.wiki.query;

import java.util.ArrayList;
import java.util.List;

import org.xwiki.contrib.opengov.wiki.model.reference.EntityReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;
import org.xwiki.contrib.opengov.wiki.rights.AuthorizationManager;
import org.xwiki.contrib.opengov.wiki.rights.Right;
import org.xwiki.contrib.opengov.wiki.store.WikiStore;

/**
 * A question to the database.
 *
 * @version $Id$
 */
class HqlQuery extends AbstractQuery
{
    private final WikiStore store;

    private final AuthorizationManager authorization;

    private final HqlStatement hql;

    HqlQuery(String statement, String language, WikiStore store, AuthorizationManager authorization)
    {
        super(statement, language);
        this.store = store;
        this.authorization = authorization;
        this.hql = HqlStatement.of(
            XWQL.equals(language) ? new XwqlTranslator(store::getXClass).translate(statement) : statement);
    }

    @Override
    public boolean isSafe()
    {
        return this.hql.isSafe();
    }

    @Override
    public <T> List<T> execute()
    {
        HqlStatement filtered = filter();
        List<Object> rows = this.store.query(
            (this.filters.contains("count") ? filtered.count() : filtered).toString(), this.parameters, this.limit,
            this.offset);
        @SuppressWarnings("unchecked")
        List<T> result = (List<T>) filterRows(rows);
        return result;
    }

    @Override
    public long count()
    {
        List<Long> rows = this.store.query(filter().count().toString(), this.parameters, 0, 0);
        return rows.get(0);
    }

    private HqlStatement filter()
    {
        HqlStatement filtered = this.hql;
        if (this.filters.contains("hidden") || this.filters.contains("hidden/document")) {
            filtered = filtered.and("(doc.hidden <> true or doc.hidden is null)");
        }
        return this.filters.contains("unique") ? filtered.distinct() : filtered;
    }

    private List<Object> filterRows(List<Object> rows)
    {
        List<Object> filtered = new ArrayList<>(rows);
        for (String filter : this.filters) {
            if ("document".equals(filter)) {
                filtered.replaceAll(row -> row instanceof String name ? References.resolveDocument(name) : row);
            } else if ("viewable".equals(filter)) {
                filtered.removeIf(row -> !(row instanceof EntityReference page)
                    || !this.authorization.hasAccess(Right.VIEW, this.user, page));
            }
        }
        return filtered;
    }
}
