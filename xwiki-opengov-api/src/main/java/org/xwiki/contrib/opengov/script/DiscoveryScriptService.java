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

import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.discovery.SearchRequest;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;
import org.xwiki.contrib.opengov.register.Resolution;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.opengov.discovery}: requests to the search index.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named("opengov.discovery")
@Singleton
public class DiscoveryScriptService implements ScriptService
{
    private static final int MAX_PLACES = 20;

    /**
     * @param parameterMap the parameters of the request
     * @param locale the language of the reader
     * @return the search for projects that the parameters ask for
     */
    public SearchRequest projects(Map<String, ?> parameterMap, Locale locale)
    {
        return SearchRequest.projects(parameterMap, DiscoveryScriptService::keysOf);
    }

    private static List<String> keysOf(String place)
    {
        Resolution resolution = Register.getInstance().resolve(place);
        return resolution.isClear() ? List.of(resolution.getEntry().getAgs())
            : resolution.getCandidates().stream().filter(entry -> entry.getName().equalsIgnoreCase(place))
                .limit(MAX_PLACES).map(RegisterEntry::getAgs).toList();
    }
}
