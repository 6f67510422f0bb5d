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

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;

/**
 * What registrations are known by. Of a secret link only the hash is stored. The page of a registration is named after
 * who registers, so that nobody registers twice, however often and at the same time they press the button.
 *
 * @version $Id$
 * @since 0.1
 */
public final class RegistrationKeys
{
    private static final int KEY_BYTES = 32;

    private static final Predicate<String> KEY = Pattern.compile("[0-9A-Za-z_-]{43}").asMatchPredicate();

    private static final int NAME_LENGTH = 32;

    private static final char USER = 'u';

    private static final char GUEST = 'g';

    /** Whoever registers again with the same address is not told that it is known: it could be somebody else's. */
    private static final char REPEATED = 'd';

    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final SecureRandom RANDOM = new SecureRandom();

    private RegistrationKeys()
    {
    }

    /**
     * @return a new secret, which nobody can guess
     */
    public static String newKey()
    {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /**
     * @param key a secret
     * @return what may be stored of it
     */
    public static String hash(String key)
    {
        return HexFormat.of().formatHex(Identifiers.digest(key));
    }

    /**
     * @param user the full name of a user
     * @return the name of the page of the registration
     */
    public static String userPage(String user)
    {
        return page(USER, user);
    }

    /**
     * @param mail a mail address
     * @return the name of the page of the registration
     */
    public static String guestPage(String mail)
    {
        return page(GUEST, mail.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * @param key the secret that the form was opened with
     * @return the name of a page for somebody who registers again with the same address
     */
    public static String repeatedPage(String key)
    {
        return page(REPEATED, key);
    }

    /**
     * @param key what a form has sent
     * @return this secret, or a new one if it is none
     */
    public static String keyOf(String key)
    {
        return key != null && KEY.test(key) ? key : newKey();
    }

    /**
     * @param page the full name of the page of a registration
     * @return {@code true} if it only stands for somebody who has registered before
     */
    public static boolean isRepeated(String page)
    {
        return StringUtils.substringAfterLast(page, '.').indexOf(REPEATED) == 0;
    }

    /**
     * @param instant a time
     * @return it as a text that sorts as the times do
     */
    public static String time(Instant instant)
    {
        return TIME.format(instant);
    }

    private static String page(char kind, String seed)
    {
        return kind + hash(seed).substring(0, NAME_LENGTH);
    }
}
