package io.github.timerrorcodes.codegen.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with a profile of its own, as a reader of the page has it. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** It warns of every browser that is newer than Selenium; nothing here depends on that. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;
    private Object injected;

    Browser(Path profile, String language) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(
                        Path.of(System.getProperty("browser.driver")).toFile())
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("browser.binary"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion", // a color changes at once, not while axe looks
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        VERSIONS.setLevel(Level.OFF);
        driver = new ChromeDriver(service, options);
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Returns when the page has been painted, before which no card takes a click. */
    void open(String address) {
        driver.get("about:blank"); // an address that differs in its hash alone would not load the page again
        driver.get(address);
        run("return new Promise(painted => requestAnimationFrame(() => setTimeout(painted)))");
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    @SuppressWarnings("unchecked")
    List<String> strings(String script, Object... arguments) {
        return (List<String>) run(script, arguments);
    }

    /** Waits until something has happened that the page does a moment later. */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen within " + PATIENCE.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Shows the page as on a screen of that size, in the light or in the dark. */
    void screen(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        media("", dark);
    }

    /** Shows the page as on that medium; an empty one leaves it to what is done with the page. */
    void media(String type, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        type,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Takes a picture of what is seen, in the light and in the dark, if somebody wants to look at it. */
    void photograph(String name) throws IOException {
        String wanted = System.getProperty("screenshots.directory");
        if (wanted == null) {
            return;
        }
        Path folder = Files.createDirectories(Path.of(wanted));
        for (boolean dark : new boolean[] {true, false}) {
            media("", dark);
            Map<String, Object> shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
            Files.write(
                    folder.resolve(name + (dark ? "-dark" : "-light") + ".png"),
                    Base64.getDecoder().decode(shot.get("data").toString()));
        }
    }

    /** Returns the fonts that a text is really drawn with. */
    List<String> fontsOf(String selector) {
        driver.executeCdpCommand("DOM.enable", Map.of());
        driver.executeCdpCommand("CSS.enable", Map.of());
        Map<?, ?> root = (Map<?, ?>)
                driver.executeCdpCommand("DOM.getDocument", Map.of()).get("root");
        Object node = driver.executeCdpCommand(
                        "DOM.querySelector", Map.of("nodeId", root.get("nodeId"), "selector", selector))
                .get("nodeId");
        List<?> fonts = (List<?>) driver.executeCdpCommand("CSS.getPlatformFontsForNode", Map.of("nodeId", node))
                .get("fonts");
        driver.executeCdpCommand("CSS.disable", Map.of());
        console(); // the inspector itself tries to load the style sheet of a file and complains
        return fonts.stream()
                .map(font -> ((Map<?, ?>) font).get("familyName").toString())
                .toList();
    }

    void allowClipboard() {
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    /** Runs a script before those of any page that is opened from now on. */
    void beforeEveryPage(String script) {
        injected = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier");
    }

    void afterwardsNoMore() {
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", injected));
    }

    /** Returns what the console holds since this was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
