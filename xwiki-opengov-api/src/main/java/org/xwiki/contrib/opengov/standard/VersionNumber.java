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

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a version: {@code 0.3.0} is a draft before the first version, {@code 1.1.0-draft.2} one after it,
 * {@code 1.0.0} a version that was adopted.
 *
 * @param major changes with what is not compatible
 * @param minor changes with what is compatible
 * @param patch changes with each erratum
 * @param draft the number of the draft of this version, 0 for the version itself
 * @version $Id$
 * @since 0.1
 */
public record VersionNumber(int major, int minor, int patch, int draft) implements Comparable<VersionNumber>
{
    private static final Pattern PATTERN =
        Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})(?:-draft\\.([1-9]\\d{0,5}))?");

    private static final int DRAFT = 4;

    private static final Comparator<VersionNumber> ORDER =
        Comparator.comparingInt(VersionNumber::major).thenComparingInt(VersionNumber::minor)
            .thenComparingInt(VersionNumber::patch)
            .thenComparingInt(number -> number.draft == 0 ? Integer.MAX_VALUE : number.draft);

    /**
     * What a new version is to the last one.
     */
    public enum Change
    {
        /** Not adopted. */
        DRAFT,

        /** Not compatible; also the first version. */
        MAJOR,

        /** Compatible. */
        MINOR,

        /** An erratum. */
        PATCH;

        /**
         * @return the code, as stored
         */
        public String getCode()
        {
            return Codes.of(this);
        }
    }

    /**
     * @param text a number as it is stored
     * @return the number, if it is one
     */
    public static Optional<VersionNumber> of(String text)
    {
        Matcher matcher = PATTERN.matcher(Objects.toString(text, ""));
        return matcher.matches() ? Optional.of(new VersionNumber(number(matcher, 1), number(matcher, 2),
            number(matcher, DRAFT - 1), matcher.group(DRAFT) == null ? 0 : number(matcher, DRAFT))) : Optional.empty();
    }

    /**
     * @param numbers the numbers of all versions of a standard so far
     * @param change what the next one is
     * @return its number; the first version is {@code 1.0.0}, whatever it changes
     */
    public static VersionNumber next(Collection<String> numbers, Change change)
    {
        Optional<VersionNumber> adopted = last(numbers, false);
        if (change == Change.DRAFT) {
            return nextDraft(adopted, last(numbers, true));
        }
        return adopted.map(last -> switch (change) {
            case MAJOR -> new VersionNumber(last.major + 1, 0, 0, 0);
            case MINOR -> new VersionNumber(last.major, last.minor + 1, 0, 0);
            default -> new VersionNumber(last.major, last.minor, last.patch + 1, 0);
        }).orElse(new VersionNumber(1, 0, 0, 0));
    }

    private static VersionNumber nextDraft(Optional<VersionNumber> adopted, Optional<VersionNumber> draft)
    {
        if (adopted.isEmpty()) {
            return new VersionNumber(0, draft.map(last -> last.minor + 1).orElse(1), 0, 0);
        }
        VersionNumber first = new VersionNumber(adopted.get().major, adopted.get().minor + 1, 0, 1);
        return draft.filter(last -> last.compareTo(first) >= 0)
            .map(last -> new VersionNumber(last.major, last.minor, last.patch, last.draft + 1)).orElse(first);
    }

    private static Optional<VersionNumber> last(Collection<String> numbers, boolean draft)
    {
        return numbers.stream().flatMap(number -> of(number).stream()).filter(number -> number.isDraft() == draft)
            .max(Comparator.naturalOrder());
    }

    private static int number(Matcher matcher, int group)
    {
        return Integer.parseInt(matcher.group(group));
    }

    /**
     * @return {@code true} if nobody adopted it
     */
    public boolean isDraft()
    {
        return this.major == 0 || this.draft > 0;
    }

    @Override
    public int compareTo(VersionNumber other)
    {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString()
    {
        String number = "%d.%d.%d".formatted(this.major, this.minor, this.patch);
        return this.draft == 0 ? number : number + "-draft." + this.draft;
    }
}
