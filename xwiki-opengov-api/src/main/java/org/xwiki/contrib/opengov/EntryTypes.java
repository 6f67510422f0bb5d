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
package org.xwiki.contrib.opengov;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The content types: every class, form, sheet and check follows their tables. A new content type is one more entry
 * here. What administrators configure is typed, checked and stored in the same way, and so it is one of them.
 *
 * @version $Id$
 * @since 0.1
 */
public final class EntryTypes
{
    private static final List<EntryType> ALL = List.of(ProjectTable.TYPE, MunicipalityTable.TYPE, LessonTable.TYPE,
        OrganisationTable.TYPE, EventTable.TYPE, WorkingGroupTable.TYPE, OfferTable.TYPE, ConfirmationTable.TYPE,
        StandardTable.TYPE, StandardTable.STEP, StandardTable.CHAPTER, StandardTable.VERSION, ProposalTable.TYPE,
        ProposalTable.ANSWER, BallotTable.TYPE, BallotTable.VOTE, AdoptionTable.TYPE, RegistrationTable.TYPE,
        JoinRequestTable.TYPE, JoinRequestTable.DECISION, SustainabilityRecordTable.TYPE, ConfigurationTable.TYPE);

    private static final Map<String, EntryType> TYPES =
        ALL.stream().collect(Collectors.toUnmodifiableMap(EntryType::getName, Function.identity()));

    private EntryTypes()
    {
    }

    /**
     * @return all content types
     */
    public static List<EntryType> getAll()
    {
        return ALL;
    }

    /**
     * @param name the name of a content type, for example {@code project}
     * @return the content type, or {@code null} if there is none of this name
     */
    public static EntryType get(String name)
    {
        return name == null ? null : TYPES.get(name);
    }
}
