package org.stemma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The flows in a real browser: nothing on the console, nothing serious for those who cannot see or point. */
class BrowserTest {

    /** What a busy machine may need for one step. */
    private static final double PATIENCE_MILLIS = 300_000;

    private static Asked asked;
    private static Playwright playwright;
    private static Browser browser;
    private static String story;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> open = new ArrayList<>();

    @BeforeAll
    static void start() {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(BrowserTest::starts)
                .findFirst();
        assumeTrue(
                chromium.isPresent(), "no chromium that starts on this machine: the pages are not tried in a browser");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setTimeout(PATIENCE_MILLIS)
                        .setArgs(List.of("--no-sandbox")));
        asked = Asked.openly();
        story = "/stories/" + asked.story();
    }

    /** Whether it is there and more than a script that tells where to get it. */
    private static boolean starts(Path chromium) {
        try {
            return Files.isExecutable(chromium)
                    && new ProcessBuilder(chromium.toString(), "--version")
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (asked != null) {
            asked.close();
        }
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("en-GB"));
        open.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(m -> {
            if (!m.type().equals("log")) {
                complaints.add(page.url() + " " + m.text());
            }
        });
        page.onPageError(e -> complaints.add(page.url() + " " + e));
        return page;
    }

    private Page page() {
        return page(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    @AfterEach
    void complainsOfNothing() {
        open.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    private static List<String> pages() {
        String text =
                asked.archive.store().members(story.substring(9)).getFirst().report();
        String lost = asked.archive.store().links(story.substring(9)).stream()
                .map(l -> l.from())
                .filter(id -> id.startsWith("lost-"))
                .findFirst()
                .orElseThrow();
        return List.of(
                "/",
                story,
                story + "/text?node=" + text,
                story + "/text?node=" + lost,
                story + "/pair?left=" + lost + "&right=" + text,
                "/search?q=crane",
                "/check",
                "/add",
                "/corrections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "phone"})
    void canBeUsedByEverybody(String mode) throws IOException {
        String axe = axe();
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(mode.equals("phone") ? 390 : 1280, 860)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setBypassCSP(true);
        if (mode.equals("dark")) { // light is what holds anyway; Playwright cannot say LIGHT in Turkish
            options.setColorScheme(ColorScheme.DARK);
        }
        Page page = page(options);
        page.navigate(asked.address(story));
        for (String path : pages()) {
            page.navigate(asked.address(path));
            page.waitForLoadState(LoadState.LOAD);
            assertThat((Integer) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("%s is wider than a %s screen", path, mode)
                    .isLessThanOrEqualTo(0);
            page.evaluate(axe);
            Object found = page.evaluate(
                    "async () => (await axe.run()).violations"
                            + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                            + ".map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160) + ' ' + n.failureSummary).slice(0, 3).join(' | '))");
            assertThat((List<?>) found).as("%s, %s", path, mode).isEmpty();
        }
    }

    private static String axe() throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void followsALinkOfTheTreeToItsProofAndScrollsBothTexts() {
        Page page = page();
        page.navigate(asked.address("/"));
        page.locator(".card h2 a").first().click();
        page.locator("svg .edge").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/pair?**");
        Locator left = page.locator("#pane-left");
        left.hover();
        page.mouse().wheel(0, 400);
        page.waitForFunction("document.querySelector('#pane-right').scrollTop > 0");
        page.locator("#pane-left [data-match]").first().hover();
        assertThat(page.locator("#pane-right .hot").count()).isPositive();
    }

    @Test
    void leadsFromACitationToItsWordsAndBackByKeysAlone(@TempDir Path folder) throws IOException {
        Path edition = Files.writeString(
                folder.resolve("edition.html"),
                asked.get(story + "/edition.html").body());
        Page page = page();
        page.navigate(edition.toUri().toString());
        Locator cited = page.locator("main a[data-at]").first();
        cited.focus();
        page.keyboard().press("Enter");
        page.waitForFunction("document.querySelectorAll('.aim').length > 0");
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
        page.keyboard().press("Escape");
        assertThat(page.evaluate("document.activeElement.dataset.at")).isEqualTo(cited.getAttribute("data-at"));
        page.keyboard().press("Enter");
        page.goBack();
        assertThat(page.url()).isEqualTo(edition.toUri().toString());
    }

    @Test
    void printsWhatIsFoldedOnlyWhenAsked(@TempDir Path folder) throws IOException {
        Path edition = Files.writeString(
                folder.resolve("edition.html"),
                asked.get(story + "/edition.html").body());
        Page page = page();
        page.navigate(edition.toUri().toString());
        int pages = printed(page);
        assertThat(printedText(page, "#brief, .alteration")).isNotEmpty();
        assertThat(printedText(page, "details.report .text")).isEmpty();
        assertThat(printedText(page, ".report > summary")).isNotEmpty();
        assertThat(printedText(page, ".printing .left-out")).hasSize(1);

        page.navigate(edition.toUri() + "#whole");
        assertThat(printed(page)).isGreaterThan(pages * 3 / 2);
        assertThat(printedText(page, "details.report .text")).isNotEmpty();
        assertThat(printedText(page, ".printing .left-out")).isEmpty();
        assertThat(pages).isLessThanOrEqualTo(12);
    }

    /** What of a page is seen on paper, of the elements that {@code selector} names. */
    private static List<?> printedText(Page page, String selector) {
        JsonObject print = new JsonObject(); // Playwright cannot say PRINT in Turkish
        print.addProperty("media", "print");
        page.context().newCDPSession(page).send("Emulation.setEmulatedMedia", print);
        return (List<?>) page.evaluate(
                "s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility()).map(e => e.textContent)",
                selector);
    }

    private static int printed(Page page) {
        String pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);
        return (int) Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
    }

    @Test
    void addsAFileAndShowsHowFarItIs() {
        Page page = page();
        page.navigate(asked.address("/add"));
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "ferry.txt",
                        "text/plain",
                        "The ferry to Norrey ran aground on Sunday morning. Nobody was hurt, the company said.\n"
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator("form.drop button").click();
        page.waitForURL("**/add/*");
        page.locator("#progress[data-over=true]").waitFor();
        assertThat(page.locator("#progress").textContent()).contains("1 new");
        page.locator("tbody td a").first().click();
        assertThat(page.locator(".origins").textContent()).contains("Norrey");
    }

    @Test
    void checksAPastedText() {
        Page page = page();
        page.navigate(asked.address("/check"));
        page.locator("textarea")
                .fill("The ship sent 19 containers into the water at Velmouth harbour after it tore loose"
                        + " from its berth and rammed a loading crane.");
        page.locator(".stack button").click();
        page.locator(".checked li").first().waitFor();
        assertThat(page.locator(".checked li").count()).isPositive();
    }

    @Test
    void readsAsWellWithoutScript() {
        Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(asked.address(story));
        assertThat(page.locator("table.texts tbody tr").count()).isPositive();
        page.locator("svg .edge").first().focus();
        page.keyboard().press("Enter");
        page.locator("#pane-left .whole").first().waitFor();
    }

    @Test
    void isLightAndUsableAtOnce() {
        Page page = page();
        page.navigate(asked.address(story));
        page.navigate(asked.address("/"));
        for (String path : List.of("/", story)) {
            page.navigate(asked.address(path));
            page.waitForLoadState(LoadState.LOAD);
            Number bytes = (Number)
                    page.evaluate(
                            "performance.getEntriesByType('resource')"
                                    + ".reduce((n, r) => n + r.encodedBodySize, performance.getEntriesByType('navigation')[0].encodedBodySize)");
            Number millis =
                    (Number) page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
            System.out.println(path.replaceAll("story-.*", "story") + ": " + bytes + " bytes, usable after "
                    + Math.round(millis.doubleValue()) + " ms");
            assertThat(bytes.longValue()).isBetween(1L, 250_000L);
        }
    }
}
