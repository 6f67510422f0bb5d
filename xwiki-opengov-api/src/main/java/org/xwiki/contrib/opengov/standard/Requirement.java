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
 * A requirement of a standard.
 *
 * @param id its identifier, the same in all versions; empty if it has none
 * @param level how binding it is, {@code null} if nobody said so
 * @param text its plain text
 * @param number its number in the order of the text, from 1
 * @param chapter the name of its chapter
 * @param details why it is there, how to test it, whom it addresses
 * @version $Id$
 * @since 0.1
 */
public record Requirement(String id, Level level, String text, int number, String chapter, Details details)
{
    /** What the anchors of requirements begin with. */
    public static final String ANCHOR = "requirement-";

    /**
     * What is said about a requirement beside its text.
     *
     * @param rationale why it is there
     * @param testMethod how to find out whether it is fulfilled
     * @param addressee whom it addresses
     */
    public record Details(String rationale, String testMethod, String addressee)
    {
        /** Nothing. */
        public static final Details NONE = new Details("", "", "");
    }

    /**
     * @return where it is on its page
     */
    public String anchor()
    {
        return anchor(this.id);
    }

    /**
     * @param id the identifier of a requirement
     * @return where it is on its page; an empty string if it has no identifier
     */
    public static String anchor(String id)
    {
        return id.isEmpty() ? "" : ANCHOR + Anchors.clean(id);
    }
}
