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

import java.util.Map;
import java.util.OptionalLong;

import org.xwiki.contrib.opengov.test.http.Answer;
import org.xwiki.contrib.opengov.test.http.Parameters;
import org.xwiki.contrib.opengov.test.http.Visitor;

/**
 * Any XWiki with the extension: filled through the form, as an administrator. What is written stays there.
 *
 * @version $Id$
 * @since 0.1
 */
final class RemoteWiki implements WikiUnderTest
{
    private static final String FORM = "/bin/view/OpenGov/Projects/?sheet=OpenGov.Code.ProjectForm";

    private final ProjectGenerator generator;

    private final String base;

    private final Visitor administrator;

    private int filled;

    private String projectPath;

    RemoteWiki(String url, String name, String password, ProjectGenerator generator)
    {
        this.generator = generator;
        this.base = url.replaceFirst("/(bin(/.*)?)?$", "");
        this.administrator = new Visitor(this.base);
        this.administrator.signIn(name, password);
    }

    @Override
    public String base()
    {
        return this.base;
    }

    @Override
    public void fill(int projects)
    {
        send("/bin/save/" + EMPTY_PAGE, Parameters.of("title", "", "content", ""));
        while (this.filled < projects) {
            this.filled++;
            Parameters parameters = new Parameters();
            for (Map.Entry<String, String[]> entry : this.generator.project(this.filled).entrySet()) {
                parameters.set(entry.getKey(), entry.getValue());
            }
            Answer answer = send(FORM, parameters);
            this.projectPath = answer.uri().getRawPath().replaceFirst("^.*?/bin/view/", "");
        }
    }

    @Override
    public String projectPath()
    {
        return this.projectPath;
    }

    @Override
    public OptionalLong requests()
    {
        return OptionalLong.empty();
    }

    @Override
    public void close()
    {
        this.administrator.signOut();
    }

    private Answer send(String path, Parameters parameters)
    {
        Answer answer = this.administrator.post(path, parameters);
        if (answer.status() >= 400) {
            throw new IllegalStateException("%s: %d %s".formatted(path, answer.status(), answer.text()));
        }
        return answer;
    }
}
