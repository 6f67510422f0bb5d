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
package org.xwiki.contrib.opengov.benchmark;

import java.util.List;
import java.util.function.IntFunction;

import org.xwiki.contrib.opengov.EntryTypes;

/**
 * All generated pages of a wiki with a number of projects. A wiki with more projects has all pages of one with fewer.
 *
 * @version $Id$
 * @since 0.1
 */
final class Population
{
    private static final String MUNICIPALITY = "municipality";

    private final ProjectGenerator projects;

    private final EntryGenerator entries;

    Population(ProjectGenerator projects)
    {
        this.projects = projects;
        this.entries = new EntryGenerator(projects);
    }

    /**
     * The pages of one type.
     *
     * @param type the name of the type of entries
     * @param count the number of pages
     * @param pages gives each of them by its number, from 1 on
     */
    record Part(String type, int count, IntFunction<GeneratedPage> pages)
    {
        GeneratedPage page(int number)
        {
            return this.pages.apply(number);
        }

        GeneratedPage last()
        {
            return page(this.count);
        }

        /**
         * @return {@code true} if the list of these entries says how many there are
         */
        boolean isCounted()
        {
            return !MUNICIPALITY.equals(this.type);
        }

        /**
         * @return the path of the list of these entries
         */
        String list()
        {
            return EntryTypes.get(this.type).getSpace().replace('.', '/') + '/';
        }
    }

    List<Part> parts(int projectCount)
    {
        return List.of(municipalities(), projects(projectCount),
            new Part("lesson", projectCount * EntryGenerator.LESSONS_OF_A_PROJECT,
                number -> GeneratedPage.lesson(this.entries, number)),
            part("event", projectCount / EntryGenerator.PROJECTS_OF_AN_EVENT, this.entries::event),
            part("offer", projectCount / EntryGenerator.PROJECTS_OF_AN_OFFER, this.entries::offer),
            part("organisation", projectCount / EntryGenerator.PROJECTS_OF_AN_ORGANISATION,
                this.entries::organisation),
            part("workingGroup", projectCount / EntryGenerator.PROJECTS_OF_A_GROUP, this.entries::workingGroup));
    }

    Part projects(int count)
    {
        return new Part("project", count, number -> GeneratedPage.project(this.projects, number));
    }

    private Part municipalities()
    {
        return new Part(MUNICIPALITY, this.projects.getMunicipalities().size(),
            number -> GeneratedPage.municipality(this.projects.getMunicipalities().get(number - 1)));
    }

    private static Part part(String type, int count, IntFunction<TypedForm> form)
    {
        return new Part(type, count, number -> GeneratedPage.of(form.apply(number).read(), number));
    }
}
