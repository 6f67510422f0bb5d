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

import java.net.IDN;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells addresses that can be linked without danger from everything else.
 */
final class WebAddresses
{
    private static final Pattern WEB = Pattern.compile(
        "https?://([^\\s/?#@\\\\:]+)(?::\\d{1,5})?(?:[/?#][^\\s<>\"\\\\^`{|}]*)?", Pattern.CASE_INSENSITIVE);

    private static final String MAIL_PART = "[^\\s@<>\"(),:;\\\\\\[\\]/.]+";

    private static final Pattern MAIL =
        Pattern.compile("%1$s(?:\\.%1$s)*@(%1$s(?:\\.%1$s)+)".formatted(MAIL_PART));

    private static final Pattern HOST =
        Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?",
            Pattern.CASE_INSENSITIVE);

    private WebAddresses()
    {
    }

    /**
     * @param text any text
     * @return {@code true} for an http or https address without user name, with a host that can exist
     */
    static boolean isWeb(String text)
    {
        Matcher matcher = WEB.matcher(text);
        return matcher.matches() && isHost(matcher.group(1));
    }

    /**
     * @param text any text
     * @return {@code true} for a mail address of the usual form {@code name@domain}, also of an internationalized
     *     domain
     */
    static boolean isMail(String text)
    {
        Matcher matcher = MAIL.matcher(text);
        return matcher.matches() && isHost(matcher.group(1));
    }

    private static boolean isHost(String name)
    {
        try {
            return HOST.matcher(IDN.toASCII(name)).matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
