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
package org.xwiki.contrib.opengov.wiki.rights;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.EntityType;

/**
 * Settles what one user may do from the rules on all levels, innermost first, the way XWiki does: a rule for the user
 * wins over one for a group; who allows something to some denies it to all others on that level; an inner level wins
 * over an outer one, except that what an administrator is allowed can't be taken away further in.
 *
 * @version $Id$
 */
final class Settlement
{
    private final DocumentReference user;

    private final Set<DocumentReference> groups;

    private final Set<Right> allowWinsTie = EnumSet.noneOf(Right.class);

    private final Set<Right> notOverridable = EnumSet.noneOf(Right.class);

    private final Map<Right, Boolean> settled = new EnumMap<>(Right.class);

    Settlement(DocumentReference user, Set<DocumentReference> groups)
    {
        this.user = user;
        this.groups = groups;
        for (Right right : Right.values()) {
            inheritPolicies(right, right);
        }
    }

    boolean isAllowed(Right right)
    {
        return this.settled.getOrDefault(right, right.isAllowedByDefault());
    }

    void add(EntityType level, List<Rule> rules)
    {
        if (rules.isEmpty()) {
            return;
        }
        settle(level, rules).forEach((right, allowed) -> {
            if (!this.settled.containsKey(right) || allowed && this.notOverridable.contains(right)) {
                this.settled.put(right, allowed);
            }
        });
    }

    private Map<Right, Boolean> settle(EntityType level, List<Rule> rules)
    {
        Map<Right, Boolean> access = new EnumMap<>(Right.class);
        Set<Right> fromUser = EnumSet.noneOf(Right.class);
        Set<Right> allowed = EnumSet.noneOf(Right.class);
        for (Right right : Right.values()) {
            if (right.isEnabledOn(level)) {
                rules.stream().filter(rule -> rule.rights().contains(right)).forEach(rule -> {
                    if (rule.allow()) {
                        allowed.add(right);
                    }
                    apply(right, rule, access, fromUser);
                    if (Boolean.TRUE.equals(access.get(right))) {
                        imply(right, level, access, fromUser);
                    }
                });
            }
        }
        allowed.forEach(right -> access.putIfAbsent(right, false));
        return access;
    }

    private void apply(Right right, Rule rule, Map<Right, Boolean> access, Set<Right> fromUser)
    {
        if (rule.concerns(this.user)) {
            if (fromUser.add(right)) {
                access.put(right, rule.allow());
            } else {
                resolveConflict(right, rule.allow(), access);
            }
        } else if (!fromUser.contains(right) && rule.concernsAny(this.groups)) {
            resolveConflict(right, rule.allow(), access);
        }
    }

    private void imply(Right right, EntityType level, Map<Right, Boolean> access, Set<Right> fromUser)
    {
        for (Right implied : right.getImpliedRights()) {
            if (implied.isEnabledOn(level)) {
                inheritPolicies(implied, right);
                if (fromUser.contains(implied) == fromUser.contains(right)) {
                    resolveConflict(implied, true, access);
                } else if (fromUser.contains(right)) {
                    access.put(implied, true);
                    fromUser.add(implied);
                }
            }
        }
    }

    private void resolveConflict(Right right, boolean allow, Map<Right, Boolean> access)
    {
        access.merge(right, allow, (before, now) -> before.equals(now) ? now : this.allowWinsTie.contains(right));
    }

    private void inheritPolicies(Right right, Right from)
    {
        if (from.isAllowWinsTie()) {
            this.allowWinsTie.add(right);
        }
        if (!from.isOverridable()) {
            this.notOverridable.add(right);
        }
    }
}
