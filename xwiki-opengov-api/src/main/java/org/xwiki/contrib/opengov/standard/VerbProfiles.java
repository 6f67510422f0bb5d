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

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The table of the verb profiles. The same verb means different things in different traditions.
 *
 * @version $Id$
 * @since 0.1
 */
public final class VerbProfiles
{
    private static final Map<String, VerbProfile> PROFILES = new LinkedHashMap<>();

    private static final String OPTIONAL = "optional";

    private static final List<String> MUSS = List.of("muss", "müssen", "müsse", "muß");

    private static final List<String> DARF = List.of("darf", "dürfen", "dürfe");

    private static final List<String> SOLL = List.of("soll", "sollen", "solle");

    private static final List<String> SOLLTE = List.of("sollte", "sollten");

    private static final List<String> KANN = List.of("kann", "können", "könne");

    private static final List<String> BRAUCHT = List.of("braucht", "brauchen", "brauche");

    private static final String[] ENDINGS = {"", "e", "er", "es", "en", "em"};

    static {
        // DIN 820-2: "muss nicht" is what "braucht nicht" is, never a prohibition. "kann" tells of a possibility.
        add("din820-2020", Locale.GERMAN, false, after(MUSS, Level.MUST, Level.NEED_NOT),
            after(DARF, Level.MAY, Level.MUST_NOT), after(SOLLTE, Level.SHOULD, Level.SHOULD_NOT),
            after(BRAUCHT, null, Level.NEED_NOT), after(KANN, Level.CAN, Level.CANNOT));
        add("din820-2008", Locale.GERMAN, false, after(MUSS, Level.MUST, Level.NEED_NOT),
            after(DARF, Level.MAY, Level.MUST_NOT), after(SOLLTE, Level.SHOULD, Level.SHOULD_NOT),
            after(SOLL, Level.SHOULD, Level.SHOULD_NOT), after(BRAUCHT, null, Level.NEED_NOT),
            after(KANN, Level.CAN, Level.CANNOT));
        // RFC 2119 in German, as the specification of OParl translates it. It also knows adjectives.
        add("rfc2119-oparl", Locale.GERMAN, false, after(MUSS, Level.MUST, Level.NEED_NOT),
            after(DARF, Level.MAY, Level.MUST_NOT), after(SOLLTE, Level.SHOULD, Level.SHOULD_NOT),
            after(BRAUCHT, null, Level.NEED_NOT), before(inflected("zwingend"), Level.MUST, Level.NEED_NOT),
            before(inflected("empfohlen"), Level.SHOULD, Level.SHOULD_NOT),
            before(inflected(OPTIONAL), Level.MAY, null));
        // RFC 2119 in German, as DCAT-AP.de translates it: in capital letters, and "KANN" gives leave.
        add("rfc2119-dcatapde", Locale.GERMAN, true, after(MUSS, Level.MUST, Level.NEED_NOT),
            after(DARF, Level.MAY, Level.MUST_NOT), after(SOLL, Level.SHOULD, Level.SHOULD_NOT),
            after(SOLLTE, Level.SHOULD, Level.SHOULD_NOT), after(KANN, Level.MAY, null));
        // RFC 2119 with RFC 8174: in capital letters. "MAY NOT" is not defined.
        add("rfc2119", Locale.ENGLISH, true, after(List.of("must", "shall"), Level.MUST, Level.MUST_NOT),
            after(List.of("should"), Level.SHOULD, Level.SHOULD_NOT), after(List.of("may"), Level.MAY, null),
            before(List.of("required"), Level.MUST, Level.NEED_NOT),
            before(List.of("recommended"), Level.SHOULD, Level.SHOULD_NOT),
            before(List.of(OPTIONAL), Level.MAY, null));
    }

    private VerbProfiles()
    {
    }

    /**
     * @param code the code of a profile
     * @return the profile, or {@code null} if there is none of this code
     */
    public static VerbProfile get(String code)
    {
        return PROFILES.get(code);
    }

    /**
     * @return all profiles
     */
    public static Collection<VerbProfile> getAll()
    {
        return PROFILES.values();
    }

    private static Map<String, VerbProfile.Form> after(List<String> words, Level level, Level negated)
    {
        return forms(words, new VerbProfile.Form(level, negated, false));
    }

    private static Map<String, VerbProfile.Form> before(List<String> words, Level level, Level negated)
    {
        return forms(words, new VerbProfile.Form(level, negated, true));
    }

    private static Map<String, VerbProfile.Form> forms(List<String> words, VerbProfile.Form form)
    {
        Map<String, VerbProfile.Form> forms = new HashMap<>();
        words.forEach(word -> forms.put(word, form));
        return forms;
    }

    private static List<String> inflected(String adjective)
    {
        List<String> words = new ArrayList<>();
        for (String ending : ENDINGS) {
            words.add(adjective + ending);
        }
        return words;
    }

    @SafeVarargs
    private static void add(String code, Locale language, boolean upperCase, Map<String, VerbProfile.Form>... groups)
    {
        Map<String, VerbProfile.Form> forms = new HashMap<>();
        for (Map<String, VerbProfile.Form> group : groups) {
            forms.putAll(group);
        }
        PROFILES.put(code, new VerbProfile(code, language, upperCase, forms));
    }
}
