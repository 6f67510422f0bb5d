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
package org.xwiki.contrib.opengov.test.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;
import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Form;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * The page on which administrators compare an official register with the one in use.
 */
public final class RegisterPage
{
    /** The address of the page. */
    public static final String ADDRESS = "/bin/view/OpenGov/Code/RegisterUpdate";

    /** The page that has the files, and says which one is in use. */
    public static final String FILES = "OpenGov/Code/Register";

    private static final String CHOICE = "og_register";

    private final Visitor visitor;

    private final Answer answer;

    private RegisterPage(Visitor visitor, Answer answer)
    {
        this.visitor = visitor;
        this.answer = answer;
    }

    /**
     * @param visitor an administrator
     * @return the page as it is
     */
    public static RegisterPage open(Visitor visitor)
    {
        return new RegisterPage(visitor, visitor.get(ADDRESS));
    }

    /**
     * @param changed entries of the official file that are not as in the register of the extension, as key, name, type
     *     (as the official file encodes it), inhabitants and hectares
     * @param missing keys that are not in the official file
     * @return an official file
     */
    public static byte[] officialFile(List<List<Object>> changed, List<String> missing)
    {
        SortedMap<String, String> lines = new TreeMap<>();
        Register.getInstance().getLands().forEach((key, name) -> lines.put(key, line("10", key, name, "", 0, 0)));
        for (RegisterEntry entry : Register.getInstance().getEntries()) {
            boolean district = entry.getAgs().length() == 5;
            lines.put(entry.getAgs(), line(district ? "40" : "60", entry.getAgs(),
                district ? entry.getName().replaceFirst("^(Kreis|Landkreis) ", "") : entry.getName(),
                district ? ("Kreis".equals(entry.getType()) ? "43" : "44") : "63", entry.getPopulation(),
                Math.round(entry.getArea() * 100)));
        }
        changed.forEach(entry -> lines.put((String) entry.get(0), line("60", (String) entry.get(0),
            (String) entry.get(1), (String) entry.get(2), (Integer) entry.get(3), (Integer) entry.get(4))));
        missing.forEach(lines::remove);
        return String.join("\r\n", lines.values()).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String kind, String key, String name, String type, long population, long hectares)
    {
        return "%2s20301231%-12s%-50s%-50s%-6s%011d%011d%011d".formatted(kind, key, name, "", type, hectares,
            population, 0);
    }

    /**
     * @param content a file
     * @return the page with the comparison, or with what is wrong with the file
     */
    public RegisterPage upload(byte[] content)
    {
        this.visitor.upload("/bin/upload/" + FILES, "GV100AD_31122030.txt", content);
        return open(this.visitor);
    }

    /**
     * @param kind a kind of changes
     * @return how many there are
     */
    public String count(String kind)
    {
        return this.answer.content().select("td[data-kind=%s]".formatted(kind)).text();
    }

    /**
     * @return the form that puts the compared register in use
     */
    public Form decision()
    {
        return this.answer.form("form:has(input[name=og_action][value=use])");
    }

    /**
     * @return the page after putting the compared register in use
     */
    public RegisterPage use()
    {
        return new RegisterPage(this.visitor, this.visitor.submit(decision()));
    }

    /**
     * @return the page without the uploaded file
     */
    public RegisterPage discard()
    {
        return new RegisterPage(this.visitor,
            this.visitor.submit(this.answer.form("form:has(input[name=og_action][value=discard])")));
    }

    /**
     * @return the names of the registers to which one can go back
     */
    public List<String> choices()
    {
        return this.answer.html().select("input[name=%s]".formatted(CHOICE)).eachAttr("value");
    }

    /**
     * @param choice one of the {@link #choices()}
     * @return the page after going back
     */
    public RegisterPage back(String choice)
    {
        return new RegisterPage(this.visitor, this.visitor.submit(
            this.answer.form("form:has(input[name=%s][value=%s])".formatted(CHOICE, choice))));
    }

    /**
     * @return the hash of the register in use, or an empty string if the page does not say it
     */
    public String used()
    {
        return this.answer.content().select("[data-hash]").attr("data-hash");
    }

    /**
     * @param choice a register that is not in use
     */
    public void delete(String choice)
    {
        this.visitor.post("/bin/delattachment/%s/%s".formatted(FILES, choice), Parameters.of("confirm", "1"));
    }

    /**
     * @return the answer of the wiki
     */
    public Answer answer()
    {
        return this.answer;
    }
}
