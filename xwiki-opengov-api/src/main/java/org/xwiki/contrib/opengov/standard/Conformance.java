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

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody who uses a version of a standard says about its requirements, and what follows from it. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Conformance
{
    private static final String FULLY = "fully";

    private final Map<String, Fulfilment> statements;

    private final Set<String> binding;

    private Conformance(Map<String, Fulfilment> statements, Set<String> binding)
    {
        this.statements = statements;
        this.binding = binding;
    }

    /**
     * @param requirements for the identifier of each requirement of the version whether it has to be fulfilled
     * @param said for the identifiers of requirements the codes of how far they are fulfilled
     * @return what follows
     */
    public static Conformance of(Map<String, Boolean> requirements, Map<String, ?> said)
    {
        Map<String, Fulfilment> statements = new LinkedHashMap<>();
        requirements.keySet().forEach(id -> statements.put(id, Fulfilment.of(said.get(id))));
        return new Conformance(statements, requirements.entrySet().stream().filter(Map.Entry::getValue)
            .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * @return how far each requirement is fulfilled, in the order of the version
     */
    public Map<String, Fulfilment> getStatements()
    {
        return this.statements;
    }

    /**
     * @return how many requirements are fulfilled how far
     */
    public Map<Fulfilment, Integer> getCounts()
    {
        Map<Fulfilment, Integer> counts = new EnumMap<>(Fulfilment.class);
        for (Fulfilment fulfilment : Fulfilment.values()) {
            counts.put(fulfilment, count(fulfilment));
        }
        return counts;
    }

    /**
     * @return the identifiers of the requirements that have to be fulfilled, and are not
     */
    public List<String> getMissing()
    {
        return this.statements.entrySet().stream().filter(statement -> this.binding.contains(statement.getKey()))
            .filter(statement -> statement.getValue() != Fulfilment.FULFILLED
                && statement.getValue() != Fulfilment.NOT_APPLICABLE)
            .map(Map.Entry::getKey).toList();
    }

    /**
     * @return {@code true} if everything is fulfilled that has to be, as far as it applies
     */
    public boolean isConforming()
    {
        return count(Fulfilment.FULFILLED) > 0 && getMissing().isEmpty();
    }

    /**
     * @return the code of the degree that the statements suggest: {@code fully}, {@code partly},
     *     {@code beingIntroduced} or {@code planned}
     */
    public String getDegree()
    {
        if (isConforming()) {
            return FULLY;
        }
        if (count(Fulfilment.FULFILLED) + count(Fulfilment.PARTLY) > 0) {
            return "partly";
        }
        return count(Fulfilment.NOT) > 0 ? "beingIntroduced" : "planned";
    }

    /**
     * @param degree the code of the degree that somebody claims
     * @return {@code true} if the statements do not bear it out
     */
    public boolean isContradicting(String degree)
    {
        return Objects.equals(degree, FULLY) && !isConforming();
    }

    private int count(Fulfilment fulfilment)
    {
        return (int) this.statements.values().stream().filter(fulfilment::equals).count();
    }
}
