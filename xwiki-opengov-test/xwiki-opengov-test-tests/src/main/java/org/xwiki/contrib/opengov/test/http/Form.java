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
package org.xwiki.contrib.opengov.test.http;

import java.util.List;
import java.util.Set;

import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page, filled in as it came from the wiki and changed by the user.
 *
 * @version $Id$
 */
public final class Form
{
    private static final Set<String> BUTTONS = Set.of("submit", "button", "reset", "image", "file");

    private final String address;

    private final Parameters parameters = new Parameters();

    Form(FormElement element)
    {
        String action = element.absUrl("action");
        this.address = action.isEmpty() ? element.baseUri() : action;
        // What a template holds is only sent once a script has put it into the form.
        element.select("template").remove();
        for (KeyVal field : element.formData()) {
            this.parameters.add(field.key(), field.value());
        }
        for (Element button : element.select("input[name]")) {
            if (BUTTONS.contains(button.attr("type").toLowerCase())) {
                this.parameters.remove(button.attr("name"));
            }
        }
    }

    /**
     * @return where the form is sent to
     */
    public String address()
    {
        return this.address;
    }

    /**
     * @return the address that a form with the method GET leads to
     */
    public String query()
    {
        return this.address.replaceFirst("[?#].*", "") + '?' + this.parameters.encode();
    }

    /**
     * @return what is sent
     */
    public Parameters parameters()
    {
        return this.parameters;
    }

    /**
     * @param name the name of a field
     * @return what stands in it
     */
    public String get(String name)
    {
        return this.parameters.first(name);
    }

    /**
     * @param name the name of a field
     * @return everything that is chosen in it
     */
    public List<String> getAll(String name)
    {
        return this.parameters.all(name);
    }

    /**
     * Types into a field, or chooses values, instead of what was there.
     *
     * @param name the name of the field
     * @param values what to enter
     * @return this form
     */
    public Form set(String name, String... values)
    {
        this.parameters.set(name, values);
        return this;
    }
}
