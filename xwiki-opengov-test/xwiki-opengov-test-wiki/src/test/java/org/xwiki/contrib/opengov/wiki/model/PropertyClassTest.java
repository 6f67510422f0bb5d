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

import java.util.Date;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Which values properties take, and what becomes of them.
 */
class PropertyClassTest
{
    private static final DocumentReference CLASS = References.resolveDocument("A.ItemClass");

    private static PropertyClass property(PropertyType type, String... settings)
    {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            map.put(settings[i], settings[i + 1]);
        }
        return new PropertyClass("p", type, map);
    }

    @Test
    void theClassSaysHowAValueIsStored()
    {
        assertThat(property(PropertyType.STRING).newProperty()).isInstanceOf(StringProperty.class);
        assertThat(property(PropertyType.TEXT_AREA).newProperty()).isInstanceOf(LargeStringProperty.class);
        assertThat(property(PropertyType.BOOLEAN).newProperty()).isInstanceOf(IntegerProperty.class);
        assertThat(property(PropertyType.DATE).newProperty()).isInstanceOf(DateProperty.class);
        assertThat(property(PropertyType.NUMBER).newProperty()).isInstanceOf(LongProperty.class);
        assertThat(property(PropertyType.NUMBER, "numberType", "integer").newProperty())
            .isInstanceOf(IntegerProperty.class);
        assertThat(property(PropertyType.NUMBER, "numberType", "float").newProperty())
            .isInstanceOf(FloatProperty.class);
        assertThat(property(PropertyType.NUMBER, "numberType", "double").newProperty())
            .isInstanceOf(DoubleProperty.class);
        assertThat(property(PropertyType.STATIC_LIST).newProperty()).isInstanceOf(StringProperty.class);
        assertThat(property(PropertyType.DB_LIST, "largeStorage", "1").newProperty())
            .isInstanceOf(LargeStringProperty.class);
        assertThat(property(PropertyType.STATIC_LIST, "multiSelect", "1").newProperty())
            .isInstanceOf(StringListProperty.class);
        assertThat(property(PropertyType.PAGE, "multiSelect", "1", "relationalStorage", "1").newProperty())
            .isInstanceOf(DBStringListProperty.class);
    }

    @Test
    void numbersAreParsedInTheirType()
    {
        assertThat(property(PropertyType.NUMBER, "numberType", "double").fromString(" 1.5 ").getValue()).isEqualTo(1.5);
        assertThat(property(PropertyType.NUMBER, "numberType", "integer").fromValue(7L).getValue()).isEqualTo(7);
        assertThat(property(PropertyType.NUMBER).fromString("").getValue()).isNull();
        assertThat(property(PropertyType.NUMBER, "numberType", "float").fromString("2").getValue()).isEqualTo(2f);
        assertThatThrownBy(() -> property(PropertyType.NUMBER).fromString("1.5"))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void yesAndNoAreNumbers()
    {
        PropertyClass property = property(PropertyType.BOOLEAN);

        assertThat(property.fromString("1").getValue()).isEqualTo(1);
        assertThat(property.fromString("TRUE").getValue()).isEqualTo(1);
        assertThat(property.fromString("no").getValue()).isEqualTo(0);
        assertThat(property.fromString("").getValue()).isNull();
        assertThat(property.fromValue(true).getValue()).isEqualTo(1);
        assertThat(property.fromValue(0).getValue()).isEqualTo(0);
    }

    @Test
    void datesHaveTheFormThatTheClassSays()
    {
        PropertyClass property = property(PropertyType.DATE, "dateFormat", "yyyy-MM-dd");
        Date date = new Date(1_000_000_000_000L);

        assertThat(property.fromString("2017-05-01").getValue()).isEqualTo(java.sql.Date.valueOf("2017-05-01"));
        assertThat(property.fromValue(date).getValue()).isEqualTo(date);
        assertThat(property.fromString("").getValue()).isNull();
        assertThat(property(PropertyType.DATE, "emptyIsToday", "1").fromString("").getValue()).isNotNull();
        assertThat(property(PropertyType.DATE).getDateFormat()).isEqualTo("dd/MM/yyyy HH:mm:ss");
        assertThatThrownBy(() -> property.fromString("yesterday")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsComeInOneTextOrSeveral()
    {
        PropertyClass property =
            property(PropertyType.STATIC_LIST, "multiSelect", "1", "relationalStorage", "1", "separators", "|,");

        assertThat(property.fromString("a|b,c\\|d").getValue()).isEqualTo(List.of("a", "b", "c|d"));
        assertThat(property.fromStringArray("a|x", "", "b").getValue()).isEqualTo(List.of("a|x", "b"));
        assertThat(property.fromStringArray("a|b").getValue()).isEqualTo(List.of("a", "b"));
        assertThat(property.fromValue(List.of("a|b")).getValue()).isEqualTo(List.of("a|b"));
        assertThat(property.fromValue("a,b").getValue()).isEqualTo(List.of("a", "b"));
        assertThat(property.fromValue(List.of("a", "b|c")).toText()).isEqualTo("a|b\\|c");
    }

    @Test
    void severalUsersAreOneText()
    {
        assertThat(property(PropertyType.USERS).fromStringArray("XWiki.A", "", "XWiki.B").getValue())
            .isEqualTo("XWiki.A,XWiki.B");
        assertThat(property(PropertyType.GROUPS).fromValue(List.of("XWiki.A")).getValue()).isEqualTo("XWiki.A");
    }

    @Test
    void aPasswordIsNeverKept()
    {
        PropertyClass property = property(PropertyType.PASSWORD);
        String hash = (String) property.fromValue("secret").getValue();

        assertThat(Passwords.matches("secret", hash)).isTrue();
        assertThat(Passwords.matches("other", hash)).isFalse();
        assertThat(Passwords.matches(null, hash)).isFalse();
        assertThat(Passwords.matches("secret", "secret")).isFalse();
        assertThat(property.fromString(hash).getValue()).isEqualTo(hash);
        assertThat(property.fromString("secret").getValue()).isNotEqualTo(hash);
        assertThat(property.fromString("").getValue()).isEqualTo("");
    }

    @Test
    void settingsHaveDefaults()
    {
        PropertyClass property =
            property(PropertyType.STATIC_LIST, "values", "a=Label|b| c ", "number", "3", "disabled", "1");

        assertThat(property.getValues()).containsExactly("a", "b", "c");
        assertThat(property.getNumber()).isEqualTo(3);
        assertThat(property.isDisabled()).isTrue();
        assertThat(property.getPrettyName()).isEmpty();
        assertThat(property.getClassType()).isEqualTo("StaticList");
        assertThat(property(PropertyType.STRING).getValues()).isEmpty();
    }

    @Test
    void aClassComesBackFromItsXml()
    {
        BaseClass xclass = new BaseClass(CLASS, List.of(
            new PropertyClass("b", PropertyType.STRING, Map.of("number", "2", "prettyName", "B & <b>")),
            new PropertyClass("a", PropertyType.DATE, Map.of("number", "1"))));
        BaseClass read = BaseClass.fromXML(CLASS, xclass.toXML());

        assertThat(read).isEqualTo(xclass).hasSameHashCodeAs(xclass);
        assertThat(read.getProperties()).extracting(PropertyClass::getName).containsExactly("a", "b");
        assertThat(read.get("b").getPrettyName()).isEqualTo("B & <b>");
        assertThat(read.get("c")).isNull();
        assertThatThrownBy(() -> PropertyType.fromClassType("com.example.OtherClass"))
            .isInstanceOf(IllegalArgumentException.class);
    }
}
