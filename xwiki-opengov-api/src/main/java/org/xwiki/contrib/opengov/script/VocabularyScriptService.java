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
package org.xwiki.contrib.opengov.script;

import java.util.Collection;

import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.Vocabularies;
import org.xwiki.contrib.opengov.Vocabulary;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.opengov.vocabulary}: the closed lists of codes.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named("opengov.vocabulary")
@Singleton
public class VocabularyScriptService implements ScriptService
{
    /**
     * @param name the name of a vocabulary, for example {@code status}
     * @return the vocabulary or {@code null}
     */
    public Vocabulary get(String name)
    {
        return Vocabularies.get(name);
    }

    /**
     * @return all vocabularies
     */
    public Collection<Vocabulary> getAll()
    {
        return Vocabularies.getAll();
    }

    /**
     * @param name the name of a vocabulary
     * @param code anything
     * @return {@code true} if there is such a vocabulary and it has the code
     */
    public boolean contains(String name, String code)
    {
        Vocabulary vocabulary = get(name);
        return vocabulary != null && vocabulary.contains(code);
    }
}
