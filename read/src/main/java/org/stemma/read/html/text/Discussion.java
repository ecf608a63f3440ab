package org.stemma.read.html.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;

/** Finds where readers' comments begin by the heading over them, in the languages of the larger news markets. */
final class Discussion {
    /** Words of running text between the headline and a heading that can be the one over comments. */
    private static final double MIN_ARTICLE = 40;

    private static final int MAX_WORDS = 6;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final Set<String> HEADINGS = Set.of(
            "comments",
            "readers comments",
            "reader comments",
            "comments from readers",
            "join the conversation",
            "join the discussion",
            "leave a comment",
            "leave a reply",
            "kommentare",
            "leserkommentare",
            "kommentare der leser",
            "kommentarer",
            "commentaires",
            "vos commentaires",
            "laisser un commentaire",
            "comentarios",
            "comentários",
            "deja un comentario",
            "deja una respuesta",
            "deixe um comentário",
            "commenti",
            "lascia un commento",
            "reacties",
            "komentarze",
            "komentáře",
            "yorumlar",
            "kommentit",
            "hozzászólások",
            "комментарии",
            "коментарі",
            "коментари",
            "σχόλια",
            "تعليقات",
            "التعليقات",
            "תגובות",
            "评论",
            "網友評論",
            "コメント",
            "댓글");

    /** What says so only beside a number: alone it may be the name of a column. */
    private static final Set<String> COUNTED = Set.of(
            "comment",
            "kommentar",
            "commentaire",
            "comentario",
            "comentário",
            "commento",
            "reactie",
            "komentarz",
            "yorum",
            "комментарий",
            "комментария",
            "комментариев",
            "responses",
            "replies",
            "antworten");

    private Discussion() {}

    /** The block with that heading; -1 when there is none behind an article. */
    static int heading(Page page, Prose prose, int title) {
        if (title < 0) {
            return -1;
        }
        for (int i = title + 1; i < page.blocks().size(); i++) {
            Block b = page.blocks().get(i);
            if (b.kind() == BlockKind.HEADING
                    && b.words() <= MAX_WORDS
                    && says(b.text())
                    && prose.weight(title, i) >= MIN_ARTICLE) {
                return i;
            }
        }
        return -1;
    }

    private static boolean says(String heading) {
        String words = NOT_LETTERS
                .matcher(Text.collapse(heading))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return HEADINGS.contains(words)
                || COUNTED.contains(words) && heading.chars().anyMatch(Character::isDigit);
    }
}
