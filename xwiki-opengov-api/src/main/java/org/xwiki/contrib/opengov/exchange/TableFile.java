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
package org.xwiki.contrib.opengov.exchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody uploaded: its table, or why it is none. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class TableFile
{
    private final Table table;

    private final TableProblem problem;

    private TableFile(Table table, TableProblem problem)
    {
        this.table = table;
        this.problem = problem;
    }

    /**
     * @param content the file
     * @return what is in it; never an exception, whatever was uploaded
     */
    public static TableFile read(InputStream content)
    {
        try (InputStream stream = content) {
            return new TableFile(Table.read(stream), null);
        } catch (TableProblem e) {
            return new TableFile(null, e);
        } catch (IOException e) {
            return new TableFile(null, new TableProblem(TableProblem.Code.UNREADABLE));
        }
    }

    /**
     * @return the table, or {@code null}
     */
    public Table getTable()
    {
        return this.table;
    }

    /**
     * @return why there is no table, or {@code null}
     */
    public TableProblem getProblem()
    {
        return this.problem;
    }
}
