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
package org.xwiki.contrib.opengov.wiki.model.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes references as text and reads them again, with XWiki's separators and escapes: {@code wiki:Space.Page@file},
 * {@code wiki:Space.Page^Class[0].property}; a backslash takes a separator its meaning.
 *
 * @version $Id$
 */
public final class References
{
    /** The name of a page that stands for its space. */
    public static final String WEB_HOME = "WebHome";

    /** The space of a page that names none. */
    private static final String DEFAULT_SPACE = "Main";

    private static final char ESCAPE = '\\';

    /** What can separate a name of that kind from the name before it, and the kind of the name before it. */
    private static final Map<EntityType, Map<Character, EntityType>> SEPARATORS = new EnumMap<>(Map.of(
        EntityType.WIKI, Map.of(),
        EntityType.SPACE, Map.of(':', EntityType.WIKI, '.', EntityType.SPACE),
        EntityType.DOCUMENT, Map.of('.', EntityType.SPACE),
        EntityType.ATTACHMENT, Map.of('@', EntityType.DOCUMENT),
        EntityType.OBJECT, Map.of('^', EntityType.DOCUMENT),
        EntityType.OBJECT_PROPERTY, Map.of('.', EntityType.OBJECT)));

    private References()
    {
    }

    /**
     * @param reference a reference
     * @return all of it, as {@code xwiki:Space.Page}
     */
    public static String serialize(EntityReference reference)
    {
        return serialize(reference, reference.getReversedReferenceChain());
    }

    /**
     * @param reference a reference
     * @return the reference without its wiki, as {@code Space.Page}
     */
    public static String serializeLocal(EntityReference reference)
    {
        return serialize(reference, reference.getReversedReferenceChain().stream()
            .filter(part -> part.getType() != EntityType.WIKI).toList());
    }

    /**
     * @param reference a reference
     * @param base what the reader is on, {@code null} when that isn't known
     * @return the reference without its wiki when that is the wiki of the base
     */
    public static String serializeCompactWiki(EntityReference reference, EntityReference base)
    {
        return base != null && base.getRoot().equals(reference.getRoot()) ? serializeLocal(reference)
            : serialize(reference);
    }

    private static String serialize(EntityReference reference, List<EntityReference> parts)
    {
        StringBuilder result = new StringBuilder();
        EntityType previous = null;
        for (EntityReference part : parts) {
            if (previous != null) {
                result.append(separator(part.getType(), previous));
            }
            escape(part, result);
            previous = part.getType();
        }
        return result.length() == 0 ? reference.getName() : result.toString();
    }

    private static char separator(EntityType type, EntityType parent)
    {
        return SEPARATORS.get(type).entrySet().stream().filter(entry -> entry.getValue() == parent)
            .map(Map.Entry::getKey).findFirst().orElseThrow(
                () -> new IllegalArgumentException("A " + type + " can't be in a " + parent + '.'));
    }

    private static void escape(EntityReference part, StringBuilder result)
    {
        Map<Character, EntityType> separators = SEPARATORS.get(part.getType());
        for (char character : part.getName().toCharArray()) {
            if (character == ESCAPE || separators.containsKey(character)) {
                result.append(ESCAPE);
            }
            result.append(character);
        }
    }

    /**
     * @param text a page's reference, or the end of one
     * @param base where missing parts are taken from, {@code null} for the main wiki
     * @return the page
     */
    public static DocumentReference resolveDocument(String text, EntityReference base)
    {
        EntityReference reference = resolve(text, EntityType.DOCUMENT, base);
        return new DocumentReference(reference.getName(), reference.getParent(), null);
    }

    /**
     * @param text a page's reference, or the end of one
     * @return the page, in the main wiki when the text names none
     */
    public static DocumentReference resolveDocument(String text)
    {
        return resolveDocument(text, null);
    }

    /**
     * @param text a space's reference, or the end of one
     * @return the space, in the main wiki when the text names none
     */
    public static SpaceReference resolveSpace(String text)
    {
        return SpaceReference.of(resolve(text, EntityType.SPACE, null));
    }

    /**
     * @param text an attachment's reference, or the end of one
     * @param base where missing parts are taken from, {@code null} for the main wiki
     * @return the attachment
     */
    public static AttachmentReference resolveAttachment(String text, EntityReference base)
    {
        EntityReference reference = resolve(text, EntityType.ATTACHMENT, base);
        return new AttachmentReference(reference.getName(),
            new DocumentReference(reference.getParent().getName(), reference.getParent().getParent(), null));
    }

    /**
     * @param text a reference, or the end of one
     * @param type what it names
     * @param base where missing parts are taken from, {@code null} for the main wiki
     * @return the whole reference
     */
    public static EntityReference resolve(String text, EntityType type, EntityReference base)
    {
        String rest = text == null ? "" : text;
        for (int i = rest.length() - 1; i >= 0; i--) {
            EntityType parent = SEPARATORS.get(type).get(rest.charAt(i));
            if (parent != null && !isEscaped(rest, i)) {
                String name = unescape(rest.substring(i + 1));
                return create(name.isEmpty() ? defaultName(type, base) : name, type,
                    resolve(rest.substring(0, i), parent, base));
            }
        }
        return rest.isEmpty() ? defaultReference(type, base)
            : create(unescape(rest), type, defaultParent(type, base));
    }

    private static EntityReference create(String name, EntityType type, EntityReference parent)
    {
        return switch (type) {
            case WIKI -> new WikiReference(name);
            case SPACE -> new SpaceReference(name, parent);
            case DOCUMENT -> new DocumentReference(name, parent, null);
            default -> new EntityReference(name, type, parent);
        };
    }

    private static EntityReference defaultReference(EntityType type, EntityReference base)
    {
        EntityReference inBase = base == null ? null : base.extractReference(type);
        return inBase != null ? create(inBase.getName(), type, inBase.getParent())
            : create(defaultName(type, base), type, defaultParent(type, base));
    }

    private static String defaultName(EntityType type, EntityReference base)
    {
        EntityReference inBase = base == null ? null : base.extractReference(type);
        if (inBase != null) {
            return inBase.getName();
        }
        return switch (type) {
            case WIKI -> WikiReference.MAIN.getName();
            case SPACE -> DEFAULT_SPACE;
            case DOCUMENT -> WEB_HOME;
            default -> throw new IllegalArgumentException("There is no default name of a " + type + '.');
        };
    }

    private static EntityReference defaultParent(EntityType type, EntityReference base)
    {
        return switch (type) {
            case WIKI -> null;
            case SPACE -> defaultReference(EntityType.WIKI, base);
            case DOCUMENT -> defaultReference(EntityType.SPACE, base);
            case OBJECT_PROPERTY -> defaultReference(EntityType.OBJECT, base);
            default -> defaultReference(EntityType.DOCUMENT, base);
        };
    }

    private static boolean isEscaped(String text, int position)
    {
        int start = position;
        while (start > 0 && text.charAt(start - 1) == ESCAPE) {
            start--;
        }
        return (position - start) % 2 == 1;
    }

    private static String unescape(String text)
    {
        StringBuilder result = new StringBuilder();
        boolean escaped = false;
        for (char character : text.toCharArray()) {
            escaped = character == ESCAPE && !escaped;
            if (!escaped) {
                result.append(character);
            }
        }
        return escaped ? result.append(ESCAPE).toString() : result.toString();
    }
}
