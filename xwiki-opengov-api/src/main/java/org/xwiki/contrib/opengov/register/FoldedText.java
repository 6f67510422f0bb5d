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
package org.xwiki.contrib.opengov.register;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names without what people leave out or write differently: case, umlauts, accents, punctuation. A folded text consists
 * of words of letters and digits, each after one space: {@code " bad homburg v d hoehe"}.
 *
 * @version $Id$
 * @since 0.1
 */
final class FoldedText
{
    private static final Pattern QUALIFIER = Pattern.compile(
        "(?:[(,/]|\\s(?:[abiouv]\\.|(?:am|an|auf|bei|beim|im|in|ob|unter|vor|vorm)\\s)).*");

    private static final String SHORT_SAINT = " st ";

    private static final String LONG_SAINT = " sankt ";

    private FoldedText()
    {
    }

    /**
     * @param text any text
     * @return the words of the text, with {@code ae}, {@code oe}, {@code ue} for umlauts
     */
    static String fold(String text)
    {
        return words(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
            .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    }

    /**
     * @param name a name
     * @return all ways in which somebody may begin to write exactly this name
     */
    static Set<String> spellings(String name)
    {
        Set<String> spellings = new LinkedHashSet<>();
        for (String folded : new String[] {fold(name), words(name.toLowerCase(Locale.ROOT))}) {
            spellings.add(folded);
            spellings.add((folded + ' ').replace(SHORT_SAINT, LONG_SAINT).stripTrailing());
            spellings.add((folded + ' ').replace(LONG_SAINT, SHORT_SAINT).stripTrailing());
        }
        return spellings;
    }

    /**
     * @param name a name
     * @return the name without what only tells it from others: {@code Frankfurt} for {@code Frankfurt (Oder)} and for
     *     {@code Frankfurt am Main}
     */
    static String withoutQualifier(String name)
    {
        return QUALIFIER.matcher(name).replaceFirst("").strip();
    }

    private static String words(String lowerCase)
    {
        String decomposed = Normalizer.normalize(lowerCase.replace("ß", "ss"), Normalizer.Form.NFD);
        StringBuilder words = new StringBuilder(decomposed.length() + 1);
        boolean between = true;
        for (int i = 0; i < decomposed.length(); i++) {
            char character = decomposed.charAt(i);
            if (Character.isLetterOrDigit(character)) {
                if (between) {
                    words.append(' ');
                }
                words.append(character);
                between = false;
            } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
                between = true;
            }
        }
        return words.toString();
    }
}
