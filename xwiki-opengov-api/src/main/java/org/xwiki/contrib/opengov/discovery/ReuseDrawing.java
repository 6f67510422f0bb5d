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
package org.xwiki.contrib.opengov.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Projects that were taken over from each other, drawn from left to right: each stands to the right of the one that it
 * was taken over from, in the middle of those that have taken it over. Lines never cross but where a circle closes.
 * The same projects always give the same drawing. Immutable.
 *
 * @version $Id$
 * @since 0.1
 */
public final class ReuseDrawing
{
    /** As many as a reader can take in at once. */
    static final int MOST = 40;

    private static final int WIDTH = 224;

    private static final int HEIGHT = 76;

    private static final int GAP = 56;

    private static final int ROW = 96;

    private static final int MARGIN = 8;

    private static final int INNER_WIDTH = WIDTH - 24;

    private static final double TITLE_SIZE = 14;

    private static final double PLACE_SIZE = 12;

    private static final int BEND = 28;

    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private final List<Line> lines = new ArrayList<>();

    private final ReuseGraph graph;

    private final Map<String, Hit> shown;

    /**
     * @param graph who has taken over what
     * @param projects the projects to draw, of which only those that the reader may see are there
     */
    ReuseDrawing(ReuseGraph graph, Collection<Hit> projects)
    {
        this.graph = graph;
        this.shown = new TreeMap<>();
        projects.forEach(hit -> this.shown.putIfAbsent(hit.getIdentifier(), hit));
        int row = 0;
        for (String origin : this.shown.keySet().stream().filter(this::begins).toList()) {
            row = place(origin, 0, row).next();
        }
        this.shown.keySet().stream().filter(key -> this.shown.containsKey(graph.getSource(key)))
            .forEach(key -> this.lines.add(line(this.boxes.get(graph.getSource(key)), this.boxes.get(key))));
    }

    /**
     * A project in the drawing. Immutable.
     *
     * @param project the project
     * @param x where its left side is
     * @param y where its upper side is
     * @param column how many projects stand to its left
     * @param more how many projects next to it are not drawn
     * @version $Id$
     * @since 0.1
     */
    public record Box(Hit project, int x, int y, int column, int more)
    {
        /**
         * @return the project
         */
        public Hit getProject()
        {
            return this.project;
        }

        /**
         * @return where its left side is
         */
        public int getX()
        {
            return this.x;
        }

        /**
         * @return where its upper side is
         */
        public int getY()
        {
            return this.y;
        }

        /**
         * @return how many projects next to it are not drawn
         */
        public int getMore()
        {
            return this.more;
        }

        /**
         * @return the title in lines that fit into the box
         */
        public List<String> getTitleLines()
        {
            return TextLines.of(this.project.getTitle(), INNER_WIDTH, TITLE_SIZE, 2);
        }

        /**
         * @param place the name of the municipality
         * @return as much of it as fits into the box
         */
        public String getPlaceLine(String place)
        {
            return String.join("", TextLines.of(place, INNER_WIDTH - GAP, PLACE_SIZE, 1));
        }
    }

    /**
     * A line from a project to one that has taken it over. Immutable.
     *
     * @param path how an SVG draws it
     * @param back {@code true} if it closes a circle
     * @version $Id$
     * @since 0.1
     */
    public record Line(String path, boolean back)
    {
        /**
         * @return how an SVG draws it
         */
        public String getPath()
        {
            return this.path;
        }

        /**
         * @return {@code true} if it closes a circle
         */
        public boolean isBack()
        {
            return this.back;
        }
    }

    /**
     * @return the projects
     */
    public Collection<Box> getBoxes()
    {
        return List.copyOf(this.boxes.values());
    }

    /**
     * @return the lines between them
     */
    public List<Line> getLines()
    {
        return List.copyOf(this.lines);
    }

    /**
     * @return how wide a box is
     */
    public int getBoxWidth()
    {
        return WIDTH;
    }

    /**
     * @return how high a box is
     */
    public int getBoxHeight()
    {
        return HEIGHT;
    }

    /**
     * @return how wide the drawing is
     */
    public int getWidth()
    {
        return this.boxes.values().stream().mapToInt(box -> box.x() + WIDTH).max().orElse(0) + MARGIN;
    }

    /**
     * @return how high the drawing is
     */
    public int getHeight()
    {
        return this.boxes.values().stream().mapToInt(box -> box.y() + HEIGHT).max().orElse(0) + MARGIN
            + (this.lines.stream().anyMatch(Line::isBack) ? BEND : 0);
    }

    /**
     * @return how often a project in it was taken over, one after the other
     */
    public int getSteps()
    {
        return this.boxes.values().stream().mapToInt(Box::column).max().orElse(0);
    }

    /**
     * Where a project stands.
     *
     * @param row the row, or a half between two
     * @param next the first row below it and all to its right
     */
    private record Placed(double row, int next)
    {
    }

    /** The first of its family, or of what the reader may see of it. */
    private boolean begins(String key)
    {
        return !this.shown.containsKey(this.graph.getSource(key)) || closes(key);
    }

    /** Whether the line to it would close a circle: in one that is drawn completely, that to its first project. */
    private boolean closes(String key)
    {
        Set<String> circle = this.graph.getCircle(key);
        return !circle.isEmpty() && this.shown.keySet().containsAll(circle) && this.graph.getOrigin(key).equals(key);
    }

    private Placed place(String key, int column, int first)
    {
        List<String> children = this.graph.getTakers(key).stream()
            .filter(child -> this.shown.containsKey(child) && !closes(child))
            .sorted(Comparator.<String, String>comparing(child -> this.shown.get(child).getStart())
                .thenComparing(Comparator.naturalOrder()))
            .toList();
        List<Double> rows = new ArrayList<>();
        int next = first;
        for (String child : children) {
            Placed placed = place(child, column + 1, next);
            rows.add(placed.row());
            next = placed.next();
        }
        double row = rows.isEmpty() ? first : (rows.get(0) + rows.get(rows.size() - 1)) / 2;
        int more = (int) this.graph.getNeighbours(key).stream().filter(other -> !this.shown.containsKey(other)).count();
        this.boxes.put(key, new Box(this.shown.get(key), MARGIN + column * (WIDTH + GAP),
            MARGIN + (int) Math.round(row * ROW), column, more));
        return new Placed(row, rows.isEmpty() ? first + 1 : next);
    }

    private static Line line(Box source, Box taker)
    {
        int middle = HEIGHT / 2;
        if (taker.column() > source.column()) {
            int start = source.x() + WIDTH;
            return new Line(String.format(Locale.ROOT, "M%d %dC%d %d %d %d %d %d", start, source.y() + middle,
                start + BEND, source.y() + middle, taker.x() - BEND, taker.y() + middle, taker.x(),
                taker.y() + middle), false);
        }
        int bottom = Math.max(source.y(), taker.y()) + HEIGHT + BEND;
        return new Line(String.format(Locale.ROOT, "M%d %dV%dH%dV%d", source.x() + WIDTH / 2, source.y() + HEIGHT,
            bottom, taker.x() + WIDTH / 2, taker.y() + HEIGHT), true);
    }
}
