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

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Keeps passwords so that they can be checked, not read. A hash starts with {@code hash:}, as in XWiki.
 *
 * @version $Id$
 */
public final class Passwords
{
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";

    private static final String SEPARATOR = ":";

    private static final String PREFIX = "hash:" + ALGORITHM + SEPARATOR;

    private static final int ITERATIONS = 120_000;

    private static final int SALT_BYTES = 16;

    private static final int KEY_BITS = 256;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords()
    {
    }

    /**
     * @param password a password, or the hash of one
     * @return the hash; an empty password, with which nobody can sign in, stays as it is
     */
    public static String hash(String password)
    {
        if (password.isEmpty() || password.startsWith(PREFIX)) {
            return password;
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return PREFIX + encode(salt) + SEPARATOR + encode(derive(password, salt));
    }

    /**
     * @param password what somebody typed
     * @param hash what is kept
     * @return whether the password is the one that was hashed
     */
    public static boolean matches(String password, String hash)
    {
        if (password == null || password.isEmpty() || !hash.startsWith(PREFIX)) {
            return false;
        }
        String[] parts = hash.substring(PREFIX.length()).split(SEPARATOR);
        return parts.length == 2
            && MessageDigest.isEqual(derive(password, decode(parts[0])), decode(parts[1]));
    }

    private static byte[] derive(String password, byte[] salt)
    {
        try {
            return SecretKeyFactory.getInstance(ALGORITHM)
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS)).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + '.', e);
        }
    }

    private static String encode(byte[] bytes)
    {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text)
    {
        return Base64.getDecoder().decode(text);
    }
}
