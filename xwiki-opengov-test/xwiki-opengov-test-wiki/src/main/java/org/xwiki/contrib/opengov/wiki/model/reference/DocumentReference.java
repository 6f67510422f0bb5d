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

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The address of a page, or of one of its translations.
 *
 * @version $Id$
 */
public class DocumentReference extends EntityReference
{
    private static final long serialVersionUID = 1L;

    private final Locale locale;

    /**
     * @param name the name of the page
     * @param space the space that it is in
     * @param locale the translation, {@code null} for the page itself
     */
    public DocumentReference(String name, EntityReference space, Locale locale)
    {
        super(name, EntityType.DOCUMENT, space);
        this.locale = Locale.ROOT.equals(locale) ? null : locale;
    }

    /**
     * @param name the name of the page
     * @param space the space that it is in
     */
    public DocumentReference(String name, SpaceReference space)
    {
        this(name, space, null);
    }

    /**
     * @param wiki the name of the wiki
     * @param space the name of the only space
     * @param name the name of the page
     */
    public DocumentReference(String wiki, String space, String name)
    {
        this(wiki, List.of(space), name);
    }

    /**
     * @param wiki the name of the wiki
     * @param spaces the names of the spaces, outermost first
     * @param name the name of the page
     */
    public DocumentReference(String wiki, List<String> spaces, String name)
    {
        this(name, new SpaceReference(wiki, spaces));
    }

    /**
     * @param reference a page
     * @param locale a translation of it, {@code null} for the page itself
     */
    public DocumentReference(DocumentReference reference, Locale locale)
    {
        this(reference.getName(), reference.getParent(), locale);
    }

    /**
     * @return the translation, {@code null} for the page itself
     */
    public Locale getLocale()
    {
        return this.locale;
    }

    /**
     * @return the page itself, whatever the translation
     */
    public DocumentReference withoutLocale()
    {
        return this.locale == null ? this : new DocumentReference(this, null);
    }

    /**
     * @return the wiki
     */
    public WikiReference getWikiReference()
    {
        return new WikiReference(extractReference(EntityType.WIKI).getName());
    }

    /**
     * @return the space that the page is in
     */
    public SpaceReference getLastSpaceReference()
    {
        return SpaceReference.of(getParent());
    }

    /**
     * @return all spaces that the page is in, outermost first
     */
    public List<SpaceReference> getSpaceReferences()
    {
        return getReversedReferenceChain().stream().filter(reference -> reference.getType() == EntityType.SPACE)
            .map(SpaceReference::of).toList();
    }

    @Override
    public boolean equals(Object other)
    {
        return super.equals(other) && Objects.equals(this.locale,
            other instanceof DocumentReference reference ? reference.locale : null);
    }

    @Override
    public int hashCode()
    {
        return super.hashCode();
    }
}
