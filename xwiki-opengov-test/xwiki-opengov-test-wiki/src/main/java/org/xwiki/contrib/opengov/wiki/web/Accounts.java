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
package org.xwiki.contrib.opengov.wiki.web;

import java.util.Arrays;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.wiki.model.Users;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.rights.UserManager;

/**
 * The accounts for trying: one for each role. They are made once; what is changed later stays.
 *
 * @version $Id$
 */
@Component(roles = Accounts.class)
@Singleton
public class Accounts
{
    @Inject
    private UserManager users;

    /**
     * An account for trying.
     *
     * @version $Id$
     */
    public enum Account
    {
        /** Configures. */
        ADMIN("Admin", "admin", "XWikiAdminGroup"),

        /** Writes and publishes. */
        EDITOR("Editor", "editor", "OpenGovEditorsGroup"),

        /** Reads and comments. */
        READER("Reader", "reader", "XWikiAllGroup");

        private final String login;

        private final String password;

        private final String group;

        Account(String login, String password, String group)
        {
            this.login = login;
            this.password = password;
            this.group = group;
        }

        /**
         * @return the name to sign in with
         */
        public String getLogin()
        {
            return this.login;
        }

        /**
         * @return the password that the account is made with
         */
        public String getPassword()
        {
            return this.password;
        }
    }

    /**
     * Makes the accounts that are not there.
     */
    public void create()
    {
        for (Account account : Account.values()) {
            if (!this.users.isUser(Users.reference(account.login))) {
                DocumentReference user = this.users.saveUser(account.login, account.password, account.login, "");
                this.users.addToGroup(user, Users.reference(account.group));
            }
        }
    }

    /**
     * @return the accounts with their passwords, for the log
     */
    public static String describe()
    {
        return Arrays.stream(Account.values()).map(account -> account.login + " / " + account.password)
            .collect(Collectors.joining(", "));
    }
}
