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
package org.xwiki.contrib.opengov.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * The pages may call only what XWiki really has: every call of the platform in them stands in a reviewed list, with the
 * class and the method that answer it. Whoever uses a new one looks it up in XWiki and adds it there.
 *
 * @version $Id$
 */
class PlatformCallsTest
{
    private static final Path PAGES = Path.of("src/main/resources");

    private static final Path REVIEWED = Path.of("src/test/resources/platform-calls.csv");

    /** Our own API: its own tests check it. */
    private static final String OWN_SERVICES = "$services.opengov.";

    private static final Set<String> ALWAYS_PLATFORM =
        Set.of("doc", "tdoc", "xwiki", "services", "request", "response", "xcontext");

    private static final Set<String> VELOCITY =
        Set.of("set", "if", "elseif", "else", "end", "foreach", "macro", "define", "break", "stop");

    /** What XWiki evaluates besides titles and contents: when something is an event, and for whom. */
    private static final Set<String> EXPRESSIONS = Set.of("validationExpression", "target");

    private static final Pattern COMMENT = Pattern.compile("##[^\n]*|#\\*.*?\\*#", Pattern.DOTALL);

    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?([a-zA-Z]\\w*)");

    private static final Pattern MEMBER = Pattern.compile("\\.([a-zA-Z]\\w*)");

    private static final Pattern WIKI_MACRO = Pattern.compile("\\{\\{([a-z]\\w*)");

    private static final Pattern VELOCITY_MACRO = Pattern.compile("#([a-zA-Z]\\w*) ?\\(");

    private static final Pattern DEFINITION = Pattern.compile("#macro ?\\((\\w+)");

    private static Map<String, String> pages = new TreeMap<>();

    private static Set<String> reviewed;

    @BeforeAll
    static void readPages() throws Exception
    {
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                pages.put(PAGES.relativize(file).toString(), readScript(file));
            }
        }
        reviewed = Files.readAllLines(REVIEWED).stream().skip(1).map(line -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void pagesCallOnlyWhatIsReviewed()
    {
        List<String> unknown = new ArrayList<>();
        getCalls().forEach((call, callers) -> {
            if (!reviewed.contains(call)) {
                unknown.add(call + " in " + callers);
            }
        });
        assertEquals(List.of(), unknown,
            "Calls that nobody has looked up in XWiki yet; verify them and add them to " + REVIEWED);
    }

    @Test
    void listHoldsOnlyWhatPagesCall()
    {
        Set<String> unused = new TreeSet<>(reviewed);
        unused.removeAll(getCalls().keySet());
        assertEquals(Set.of(), unused, "Entries of " + REVIEWED + " that no page needs any more");
    }

    @Test
    void entriesNameClassAndSignature() throws IOException
    {
        List<String> incomplete = Files.readAllLines(REVIEWED).stream()
            .filter(line -> line.split(",", 4).length < 4 || line.contains(",,")).toList();
        assertEquals(List.of(), incomplete, "Lines without call, class, signature and note");
    }

    private static Map<String, Set<String>> getCalls()
    {
        Set<String> ownMacros = pages.values().stream().flatMap(script -> DEFINITION.matcher(script).results())
            .map(match -> match.group(1)).collect(Collectors.toSet());
        Set<String> platform = new TreeSet<>(ALWAYS_PLATFORM);
        reviewed.stream().filter(call -> call.startsWith("$"))
            .forEach(call -> platform.add(call.substring(1, call.indexOf('.'))));
        Map<String, Set<String>> calls = new TreeMap<>();
        pages.forEach((page, script) -> {
            Set<String> found = new TreeSet<>();
            found.addAll(findReferences(script, platform));
            WIKI_MACRO.matcher(script).results().forEach(match -> found.add("{{" + match.group(1) + "}}"));
            VELOCITY_MACRO.matcher(script).results().map(match -> match.group(1))
                .filter(name -> !ownMacros.contains(name) && !VELOCITY.contains(name))
                .forEach(name -> found.add('#' + name));
            found.forEach(call -> calls.computeIfAbsent(call, key -> new TreeSet<>()).add(page));
        });
        return calls;
    }

    /** Finds chains such as {@code $doc.documentReference.parent}; what stands in brackets is looked at for itself. */
    private static Set<String> findReferences(String script, Set<String> platform)
    {
        Set<String> found = new TreeSet<>();
        Matcher matcher = REFERENCE.matcher(script);
        int start = 0;
        while (matcher.find(start)) {
            start = matcher.end(1);
            String chain = readChain(script, matcher.end(1));
            String call = '$' + matcher.group(1) + chain;
            if (platform.contains(matcher.group(1)) && !chain.isEmpty() && !call.startsWith(OWN_SERVICES)) {
                found.add(call);
            }
        }
        return found;
    }

    private static String readChain(String script, int from)
    {
        StringBuilder chain = new StringBuilder();
        int position = from;
        while (position < script.length()) {
            Matcher member = MEMBER.matcher(script).region(position, script.length());
            char next = script.charAt(position);
            if (member.lookingAt()) {
                chain.append('.').append(member.group(1));
                position = member.end();
            } else if (next == '(' && chain.length() > 0 || next == '[') {
                position = skipBrackets(script, position);
            } else {
                break;
            }
        }
        return chain.toString();
    }

    private static int skipBrackets(String script, int from)
    {
        int depth = 0;
        char quote = 0;
        for (int position = from; position < script.length(); position++) {
            char character = script.charAt(position);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '\'' || character == '"') {
                quote = character;
            } else if (character == '(' || character == '[') {
                depth++;
            } else if (character == ')' || character == ']') {
                depth--;
                if (depth == 0) {
                    return position + 1;
                }
            }
        }
        return script.length();
    }

    private static String readScript(Path file) throws Exception
    {
        Document page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        NodeList fields = page.getDocumentElement().getChildNodes();
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < fields.getLength(); i++) {
            String name = fields.item(i).getNodeName();
            if ("title".equals(name) || "content".equals(name)) {
                script.append(fields.item(i).getTextContent()).append('\n');
            }
        }
        for (String expression : EXPRESSIONS) {
            NodeList properties = page.getElementsByTagName(expression);
            for (int i = 0; i < properties.getLength(); i++) {
                script.append(properties.item(i).getTextContent()).append('\n');
            }
        }
        return COMMENT.matcher(script).replaceAll("");
    }
}
