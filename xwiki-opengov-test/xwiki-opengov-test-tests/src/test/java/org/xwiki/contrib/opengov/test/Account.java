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
package org.xwiki.contrib.opengov.test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * A user of the wiki under test.
 *
 * @param name the name to sign in with
 * @param password the password
 */
public record Account(String name, String password)
{
    /**
     * @return the reference of the user, as XWiki writes it
     */
    public String reference()
    {
        return "XWiki." + this.name.replace(".", "\\.");
    }

    String path()
    {
        return "XWiki/" + URLEncoder.encode(this.name, StandardCharsets.UTF_8);
    }

    Visitor signIn(Visitor visitor)
    {
        Answer answer = visitor.signIn(this.name, this.password);
        if (answer.status() >= 400) {
            throw new AssertionError("%s cannot sign in: %s".formatted(this.name, answer.text()));
        }
        return visitor;
    }
}
