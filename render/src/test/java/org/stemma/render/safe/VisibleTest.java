package org.stemma.render.safe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void leavesPlainTextAloneWithoutCopying() {
        String text = "Zürich — “naïve” Łódź, Київ, 東京, नमस्ते, שלום";
        assertThat(Visible.line("plain")).isSameAs("plain");
        assertThat(Visible.line(text)).isEqualTo(text);
    }

    @Test
    void showsAnsiEscapesInsteadOfObeyingThem() {
        assertThat(Visible.line("\u001b[31mred\u001b[0m\u0007")).isEqualTo("␛[31mred␛[0m␇");
        assertThat(Visible.line("\u009b31m \u007f")).isEqualTo("⟨U+009B⟩31m ␡");
    }

    @Test
    void showsBidirectionalAndZeroWidthCharacters() {
        assertThat(Visible.line("a\u202eb\u2066c\u200bd\ufeffe\u2060f\u00adg"))
                .isEqualTo("a⟨U+202E⟩b⟨U+2066⟩c⟨U+200B⟩d⟨U+FEFF⟩e⟨U+2060⟩f¬g");
    }

    @Test
    void showsTagsSeparatorsFillersAndLoneSurrogates() {
        assertThat(Visible.line("x\udb40\udc41")).isEqualTo("x⟨U+E0041⟩");
        assertThat(Visible.line("x\u2028y\u3164")).isEqualTo("x⟨U+2028⟩y⟨U+3164⟩");
        assertThat(Visible.line("x\ud800y")).isEqualTo("x⟨U+D800⟩y");
    }

    @Test
    void keepsJoinersWhereAScriptOrAnEmojiNeedsThem() {
        String persian = "می\u200cخواهم";
        String family = "👩\u200d👩\u200d👧 ❤\ufe0f";
        assertThat(Visible.line(persian)).isEqualTo(persian);
        assertThat(Visible.line(family)).isEqualTo(family);
        assertThat(Visible.line("a\u200db \ufe0f")).isEqualTo("a⟨U+200D⟩b ⟨U+FE0F⟩");
    }

    @Test
    void putsLinesOnOneLineUnlessAskedToKeepThem() {
        assertThat(Visible.line("a\nb\tc\rd")).isEqualTo("a b c␍d");
        assertThat(Visible.text("a\nb\tc\rd")).isEqualTo("a\nb\tc␍d");
    }

    @Test
    void neverLetsAControlCharacterThrough() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 40))
                .check(s -> Visible.line(s).codePoints().noneMatch(Character::isISOControl));
    }
}
