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

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;

/**
 * Names that the wiki gives to entries.
 *
 * @version $Id$
 * @since 0.1
 */
public final class Identifiers
{
    /** The digits of Douglas Crockford's base 32, which leave out I, L, O and U. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    private static final int KEY_BYTES = 16;

    private static final String PREFIX = "P-";

    private static final String TOKEN_PATTERN = "[0-9A-HJKMNP-TV-Z]{8}";

    private static final Pattern TOKEN = Pattern.compile(TOKEN_PATTERN);

    private static final Pattern PROJECT = Pattern.compile(PREFIX + TOKEN_PATTERN);

    private static final String STANDARD_PREFIX = "OGS-";

    private static final Pattern STANDARD = Pattern.compile(STANDARD_PREFIX + "[1-9]\\d{0,5}");

    private static final int MAX_PAGE_NAME = 80;

    private static final int MAX_SORT_KEY = 200;

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s_,()-]+|\\p{InVARIATION_SELECTORS}+");

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    private static final SecureRandom RANDOM = new SecureRandom();

    private Identifiers()
    {
    }

    /**
     * @return a new identifier of a project, for example {@code P-7Z3K0QXM}: random, so that nobody has to count, and
     *     easy to read out
     */
    public static String newProjectIdentifier()
    {
        return PREFIX + newToken();
    }

    /**
     * @return eight random letters and digits, easy to read out
     */
    public static String newToken()
    {
        StringBuilder token = new StringBuilder();
        RANDOM.ints(LENGTH, 0, DIGITS.length()).forEach(digit -> token.append(DIGITS.charAt(digit)));
        return token.toString();
    }

    /**
     * @param text any text
     * @return {@code true} if it has the form of such letters and digits
     */
    public static boolean isToken(String text)
    {
        return TOKEN.matcher(text).matches();
    }

    /**
     * @param seed what the identifier is for
     * @return the identifier of a project that always is the same for the same seed, and for no other
     */
    public static String toProjectIdentifier(String seed)
    {
        StringBuilder identifier = new StringBuilder(PREFIX);
        byte[] digest = digest(seed);
        for (int i = 0; i < LENGTH; i++) {
            identifier.append(DIGITS.charAt(digest[i] & (DIGITS.length() - 1)));
        }
        return identifier.toString();
    }

    /**
     * @param text any text
     * @return {@code true} if it has the form of an identifier of a project
     */
    public static boolean isProjectIdentifier(String text)
    {
        return PROJECT.matcher(text).matches();
    }

    /**
     * @param text any text
     * @return {@code true} if it has the form of an identifier of a standard
     */
    public static boolean isStandardIdentifier(String text)
    {
        return STANDARD.matcher(text).matches();
    }

    /**
     * @param given the identifiers of all standards; {@code null} for one that has none yet
     * @param ahead how many numbers to leave out, so that two who count at the same time can get out of each other's
     *     way
     * @return the next identifier of a standard, for example {@code OGS-7}: numbers are given once, in the order of the
     *     standards
     */
    public static String nextStandardIdentifier(Collection<String> given, int ahead)
    {
        int last = given.stream().filter(Objects::nonNull).filter(Identifiers::isStandardIdentifier)
            .mapToInt(identifier -> Integer.parseInt(identifier.substring(STANDARD_PREFIX.length()))).max().orElse(0);
        return STANDARD_PREFIX + (last + 1 + Math.max(0, ahead));
    }

    /**
     * @param title the title of an entry
     * @return a key that sorts as readers expect: without case, accents and umlauts
     */
    public static String toSortKey(String title)
    {
        String plain = title.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return StringUtils.left(StringUtils.stripAccents(plain), MAX_SORT_KEY);
    }

    /**
     * @param title the title of an entry
     * @return a readable name for its page, of at most 80 characters, without any that has a meaning in a reference, a
     *     URL or wiki text; an empty string if nothing is left
     */
    public static String toPageName(String title)
    {
        String name = title == null ? "" : Normalizer.normalize(title, Normalizer.Form.NFC);
        name = SPACE.matcher(UNSAFE.matcher(name).replaceAll(" ")).replaceAll(" ").strip();
        if (name.length() <= MAX_PAGE_NAME) {
            return name;
        }
        int end = name.lastIndexOf(' ', MAX_PAGE_NAME);
        end = end > 0 ? end : MAX_PAGE_NAME;
        end = Character.isLowSurrogate(name.charAt(end)) ? end - 1 : end;
        return StringUtils.stripEnd(name.substring(0, end), " ,_(-");
    }

    /**
     * @param text any text
     * @return 32 letters and digits that always are the same for this text, and for no other
     */
    static String toKey(String text)
    {
        return HexFormat.of().formatHex(digest(text), 0, KEY_BYTES);
    }

    static byte[] digest(String text)
    {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
