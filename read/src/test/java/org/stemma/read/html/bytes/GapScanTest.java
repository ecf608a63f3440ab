package org.stemma.read.html.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.Page;

class GapScanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<p>a<!-- b -->c</p>                             ¦ <p>ac</p>",
                "<p>a<!-->b<p>c-->d                              ¦ <p>a<!-->b<p>c-->d",
                "<p>a<!--->b<p>c-->d                             ¦ <p>a<!--->b<p>c-->d",
                "<p>a<!-- b --!>c                                ¦ <p>ac",
                "<p>a<!-- b ---->c                               ¦ <p>ac",
                "<p>a<!-- never closed <p>b                      ¦ <p>a<!-- never closed <p>b",
                "a<STYLE media=all>p > a {}</Style\t>b           ¦ ab",
                "a<style>x</stylesheet>y</style>b                ¦ ab",
                "a<noscript><img src=x></noscript>b              ¦ ab",
                "a<script src=x.js></script>b                    ¦ ab",
                "a<script>if (a<b) '</p>'</script>b              ¦ ab",
                "a<script><!-- x //--></script>b                ¦ ab",
                "a<script><!-- <script>x</script> b --></script> ¦ a<script><!-- <script>x</script> b --></script>",
                "a<script type='application/ld+json'>{}</script> ¦ a<script type='application/ld+json'>{}</script>",
                "<textarea><!-- x --></textarea>                 ¦ <textarea><!-- x --></textarea>",
                "<title><style></title>a<style></style>          ¦ <title><style></title>a",
                "a<svg><g><path d='M0 0'/></g></svg>b            ¦ ab",
                "a<svg><style>p{}</style><p>x</svg><!-- c -->b   ¦ a<svg><style>p{}</style><p>x</svg>b",
                "a<plaintext><!-- x -->                          ¦ a<plaintext><!-- x -->",
                "<link rel=stylesheet href=a.css>a               ¦ a",
                "<link rel=canonical href=a>a                    ¦ <link rel=canonical href=a>a",
                "<a href=x onclick='window.open(this.href)'>y    ¦ <a href=x >y",
                "<p title='>' data-long-name=\"<!-- > -->\" id=i>y ¦ <p title='>'  id=i>y",
                "<p class=a<!-- b>c                              ¦ <p class=a<!-- b>c",
                "<<!-- x -->p>                                   ¦ <<!-- x -->p>",
                "a < b <!-- c -->d                               ¦ a < b d",
                "</p data-of-an-end-tag=nothing>a                ¦ </p >a",
                "<ul> <li> <a href=x> <b>y</b> </a> </li> </ul> ¦ <ul><li><a href=x><b>y</b> </a></li></ul>",
                "a <b>c</b> <i>d</i> <div> e </div> f             ¦ a <b>c</b> <i>d</i><div> e </div> f",
                "<b>a</b> <script>x()</script> <b>c</b>           ¦ <b>a</b>  <b>c</b>",
                "</div> <!-- x --> <b>c</b>                       ¦ </div><b>c</b>",
                "<x-box>a</x-box> <x-box>b</x-box>                ¦ <x-box>a</x-box> <x-box>b</x-box>",
                "<pre> <b> a </b> </pre> <p>b                     ¦ <pre> <b> a </b> </pre><p>b",
                "< > <p>a                                         ¦ < > <p>a",
                "a<iframe src=x><p>no</iframe>b                   ¦ ab",
                "<picture><source srcset=x><img class=b></picture> ¦ <picture><img class=b></picture>",
                "<a title='as long as a headline' href=x>y        ¦ <a  href=x>y",
                "<p style='display:none' title='3 May'>y          ¦ <p style='display:none' title='3 May'>y",
                "<p style='color:red'>y                           ¦ <p >y",
            })
    void showsAllButWhatNobodyReads(String page, String shown) {
        assertThat(text(decoded(page).shown())).isEqualTo(shown);
    }

    @Test
    void keepsProgramsForPagesThatShowNothing() {
        Decoded page = decoded("a<script>first</script><script src=x>no</script><script type='text/x'>no</script>"
                + "<script type=\"text/javascript\">second – übrig</script>");
        assertThat(text(page.shown())).isEqualTo("a");
        assertThat(page.programs()).containsExactly("first", "second – übrig");
    }

    @Test
    void findsTheSameBlocksAsInTheWholePage() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "eval", "fixtures", "pages"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                Decoded page = PageBytes.decode(Files.readAllBytes(file), "utf-8", 1 << 20);
                assertThat(blocks(page.shown())).as(file.toString()).isEqualTo(blocks(page.reader()));
            }
        }
    }

    /** Every attribute that the reader's code names is shown; a new one must be added to the list. */
    @Test
    void showsTheAttributesThatAreAskedFor() throws IOException {
        Pattern asked = Pattern.compile("(?:attr|hasAttr|hasKey)\\(\"([a-z:-]+)\"\\)");
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "stemma", "read", "html"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                Matcher m = asked.matcher(Files.readString(file));
                while (m.find()) {
                    String element = m.group(1).equals("src") ? "script" : "p";
                    String page = "<" + element + " " + m.group(1) + "='long enough to be left out'>a";
                    assertThat(text(decoded(page).shown())).as(file.toString()).isEqualTo(page);
                }
            }
        }
    }

    private static List<String> blocks(Reader page) {
        return Page.of(Parser.htmlParser().parseInput(page, ""), 10_000).blocks().stream()
                .map(Block::toString)
                .toList();
    }

    private static Decoded decoded(String page) {
        return PageBytes.decode(page.getBytes(StandardCharsets.UTF_8), "utf-8", 1 << 20);
    }

    private static String text(Reader reader) {
        StringWriter out = new StringWriter();
        try (reader) {
            reader.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
