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

import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody is who fills in a request to join step by step: nobody gets past a step that is not right yet, and
 * everybody may go back. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class JoinSteps
{
    /** The last step, at which everything is shown once more. */
    private static final String CHECK = "check";

    private static final String SEND = "send";

    private static final List<Section> ASKED = JoinRequestTable.TYPE.getSections().stream()
        .filter(section -> section.getFields().stream().anyMatch(field -> !field.isDerived())).toList();

    private static final List<String> NAMES = names();

    private final EntryForm form;

    private final String wanted;

    private final int current;

    private JoinSteps(EntryForm form, String wanted)
    {
        this.form = form;
        this.wanted = wanted;
        int reached = SEND.equals(wanted) ? ASKED.size() : Math.max(0, NAMES.indexOf(wanted));
        int wrong = 0;
        while (wrong < reached && errorsOf(ASKED.get(wrong)).isEmpty()) {
            wrong++;
        }
        this.current = Math.min(wrong, reached);
    }

    /**
     * @param form what was entered until now
     * @param wanted the name of the step that comes next if all before it is right, or {@code send}; anything else
     *     stands for the first one
     * @return the step to show
     */
    public static JoinSteps of(EntryForm form, String wanted)
    {
        return new JoinSteps(form, wanted);
    }

    /**
     * @return the names of all steps in their order
     */
    public List<String> getNames()
    {
        return NAMES;
    }

    /**
     * @return the name of the step to show
     */
    public String getName()
    {
        return NAMES.get(this.current);
    }

    /**
     * @return the number of the step to show, counted from 1
     */
    public int getNumber()
    {
        return this.current + 1;
    }

    /**
     * @return the questions of the step to show, or {@code null} at the last one, which asks nothing
     */
    public Section getSection()
    {
        return this.current < ASKED.size() ? ASKED.get(this.current) : null;
    }

    /**
     * @return the questions of all steps
     */
    public List<Section> getSections()
    {
        return ASKED;
    }

    /**
     * @return the questions of the other steps, whose answers are carried along
     */
    public List<Section> getOtherSections()
    {
        return ASKED.stream().filter(section -> section != getSection()).toList();
    }

    /**
     * @return the name of the step that follows, {@code send} after the last one
     */
    public String getNext()
    {
        return this.current < ASKED.size() ? NAMES.get(this.current + 1) : SEND;
    }

    /**
     * @return the name of the step before, or {@code null}
     */
    public String getPrevious()
    {
        return this.current == 0 ? null : NAMES.get(this.current - 1);
    }

    /**
     * @return what has to be put right before the step that was wanted can come
     */
    public List<FormError> getErrors()
    {
        return isRefused() ? errorsOf(getSection()) : List.of();
    }

    /**
     * @return {@code true} if something has to be put right before the step that was wanted can come
     */
    public boolean isRefused()
    {
        return isAskedFor(SEND) ? this.current < ASKED.size() : NAMES.contains(this.wanted) && !isAskedFor(getName());
    }

    /**
     * @return {@code true} if the request is to be sent, and can be
     */
    public boolean isSent()
    {
        return isAskedFor(SEND) && !isRefused();
    }

    private boolean isAskedFor(String name)
    {
        return name.equals(this.wanted);
    }

    private List<FormError> errorsOf(Section section)
    {
        List<String> parameters = section.getFields().stream().map(Field::getParameter).toList();
        return this.form.getErrors().stream().filter(error -> parameters.contains(error.getParameter())).toList();
    }

    private static List<String> names()
    {
        List<String> names = new ArrayList<>(ASKED.stream().map(Section::getName).toList());
        names.add(CHECK);
        return List.copyOf(names);
    }
}
