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
package org.xwiki.contrib.opengov.test.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.xwiki.contrib.opengov.test.Account;

/**
 * A Chromium without window that visits the wiki. It cannot reach any other host.
 */
public final class Browser implements AutoCloseable
{
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Pattern REQUEST =
        Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** The pager of Live Data is a part of XWiki that comes with a page of the extension, but not from it. */
    private static final String AXE = """
        const done = arguments[arguments.length - 1];
        axe.run({exclude: [['.livedata-pagination']]}, {resultTypes: ['violations']}).then(result => done(
            Object.fromEntries(result.violations
            .filter(found => found.impact === 'serious' || found.impact === 'critical')
            .flatMap(found => found.nodes.map(node => [found.id + ' (' + found.help + ') at ' + node.target.join(' '),
                node.html.substring(0, 200)])))));
        """;

    private final String base;

    private final ChromeDriver driver;

    private final String axe;

    /**
     * @param base the address of the wiki up to {@code /bin}
     */
    public Browser(String base)
    {
        this.base = base;
        this.axe = read("/axe.min.js");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
            "--disable-quic", "--disable-sync", "--disable-background-networking", "--disable-component-update",
            "--no-first-run", "--window-size=1280,1000", "--lang=en",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE " + URI.create(base).getHost());
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(System.getProperty("chromedriver", "/usr/bin/chromedriver")))
            .usingAnyFreePort().build();
        this.driver = new ChromeDriver(service, options);
        this.driver.manage().timeouts().scriptTimeout(PATIENCE);
    }

    /**
     * @return this browser without cookies, as wide as a desk screen, with an empty record of requests
     */
    public Browser fresh()
    {
        this.driver.manage().deleteAllCookies();
        visitedHosts();
        errors();
        return wide();
    }

    /**
     * @param account who signs in, through the form of the wiki
     * @return this browser
     */
    public Browser signIn(Account account)
    {
        open("/bin/login/XWiki/XWikiLogin");
        see(By.id("j_username")).sendKeys(account.name());
        see(By.id("j_password")).sendKeys(account.password(), Keys.ENTER);
        new WebDriverWait(this.driver, DEADLINE).until(ExpectedConditions.not(
            ExpectedConditions.urlContains("/login")));
        return this;
    }

    /**
     * @param path a path that starts with {@code /bin}, or a whole address
     * @return this browser
     */
    public Browser open(String path)
    {
        this.driver.get(path.startsWith("/bin") ? this.base + path : path);
        return this;
    }

    /**
     * @param width the width of the screen in CSS pixels
     * @return this browser, as narrow as that
     */
    public Browser narrow(int width)
    {
        this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        return waitFor("window.innerWidth <= %d".formatted(width));
    }

    /**
     * @return this browser, as wide as a desk screen again
     */
    public Browser wide()
    {
        this.driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return waitFor("window.innerWidth > 640");
    }

    /**
     * @param where where to look
     * @return the element, as soon as it can be seen
     */
    public WebElement see(By where)
    {
        return new WebDriverWait(this.driver, DEADLINE).until(ExpectedConditions.visibilityOfElementLocated(where));
    }

    /**
     * @param where where to look
     * @return the elements that are there now
     */
    public List<WebElement> all(By where)
    {
        return this.driver.findElements(where);
    }

    /**
     * @param keys what to press where the focus is
     * @return this browser
     */
    public Browser press(CharSequence... keys)
    {
        this.driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /**
     * @return the element that has the focus
     */
    public WebElement focused()
    {
        return this.driver.switchTo().activeElement();
    }

    /**
     * @param condition a JavaScript expression that becomes true
     * @return this browser
     */
    public Browser waitFor(String condition)
    {
        new WebDriverWait(this.driver, DEADLINE).until(any -> (Boolean) run("return !!(" + condition + ")"));
        return this;
    }

    /**
     * @param script a JavaScript function body
     * @param arguments what it is given
     * @return what it returns
     */
    public Object run(String script, Object... arguments)
    {
        return this.driver.executeScript(script, arguments);
    }

    /**
     * @return the address of the page
     */
    public String address()
    {
        return this.driver.getCurrentUrl();
    }

    /**
     * @return what axe-core finds on the page that is serious or critical, and where, with the HTML that is there
     */
    @SuppressWarnings("unchecked")
    public Map<String, String> barriers()
    {
        run(this.axe);
        return (Map<String, String>) this.driver.executeAsyncScript(AXE);
    }

    /**
     * @return by how many pixels the page is wider than the screen, without the panels of the wiki: a long title in
     *         the tree of pages makes them wide
     */
    public long overflow()
    {
        return (Long) run("""
            document.querySelectorAll('#leftPanels, #rightPanels').forEach(panels => panels.style.display = 'none');
            return document.documentElement.scrollWidth - document.documentElement.clientWidth;
            """);
    }

    /**
     * @return how wide the content of the extension is when the page is printed, in CSS pixels
     */
    public long widthOnPaper()
    {
        String media = "Emulation.setEmulatedMedia";
        this.driver.executeCdpCommand(media, Map.of("media", "print"));
        long width = (Long) run("return document.querySelector('.opengov').offsetWidth;");
        this.driver.executeCdpCommand(media, Map.of("media", ""));
        return width;
    }

    /**
     * @return the hosts that were asked for anything since the last call
     */
    public Set<String> visitedHosts()
    {
        Set<String> hosts = new TreeSet<>();
        for (LogEntry entry : this.driver.manage().logs().get(LogType.PERFORMANCE)) {
            Matcher request = REQUEST.matcher(entry.getMessage());
            if (request.find() && request.group(1).startsWith("http")) {
                hosts.add(URI.create(request.group(1).replace("\\/", "/").replaceFirst("[?#].*", "")).getAuthority());
            }
        }
        return hosts;
    }

    /**
     * @return the errors that scripts and resources of the visited pages reported since the last call
     */
    public List<String> errors()
    {
        return this.driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()).map(LogEntry::getMessage).toList();
    }

    @Override
    public void close()
    {
        this.driver.quit();
    }

    private static String read(String resource)
    {
        try (InputStream input = Browser.class.getResourceAsStream(resource)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
