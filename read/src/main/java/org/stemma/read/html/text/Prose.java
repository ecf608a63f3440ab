package org.stemma.read.html.text;

import java.util.List;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;

/** How much of each block is running text, with sums over any range of blocks. */
final class Prose {
    private final double[] weight;
    private final double[] original;
    private final double[] linked;
    private final double[] linkedSum;
    private final double[] sum;
    private final int[] words;
    private final int[] chars;
    private final int[] linkChars;

    Prose(Page page) {
        List<Block> blocks = page.blocks();
        int n = blocks.size();
        weight = new double[n];
        sum = new double[n + 1];
        linked = new double[n];
        linkedSum = new double[n + 1];
        words = new int[n + 1];
        chars = new int[n + 1];
        linkChars = new int[n + 1];
        for (int i = 0; i < n; i++) {
            Block b = blocks.get(i);
            weight[i] = weigh(b);
            linked[i] = b.words() * b.linkShare();
            words[i + 1] = words[i] + b.words();
            chars[i + 1] = chars[i] + b.text().length();
            linkChars[i + 1] = linkChars[i] + b.linkChars();
        }
        original = weight.clone();
        total();
    }

    private void total() {
        for (int i = 0; i < weight.length; i++) {
            sum[i + 1] = sum[i] + weight[i];
            linkedSum[i + 1] = linkedSum[i] + linked[i];
        }
    }

    /**
     * Words of running text in a block: words outside links, all of them in a block that reads like sentences, few in
     * one that does not. Below 8 words only a closed sentence counts.
     */
    static double weigh(Block b) {
        if (b.kind() == BlockKind.CAPTION || (b.kind() == BlockKind.HEADING && b.words() < 15)) {
            return 0;
        }
        double free = b.words() * (1 - b.linkShare());
        if (b.kind() == BlockKind.PRE) {
            return free / 2;
        }
        boolean closes = Text.closesSentence(b.text());
        if (b.linkShare() > 0.6 && !(closes && free >= 5)) {
            return 0;
        }
        int ends = Text.sentenceEnds(b.text());
        if (b.words() >= 20) {
            return ends > 0 ? free : free * 0.4;
        }
        if (b.words() >= 8) {
            return closes ? free : ends > 0 ? free * 0.5 : free * 0.15;
        }
        return closes && b.words() >= 3 ? free * 0.5 : 0;
    }

    /** Sets the weight of the blocks in a range to nothing, and that of their links to a share. */
    void silence(int from, int to, double share) {
        for (int i = from; i < to; i++) {
            weight[i] = 0;
            linked[i] *= share;
        }
    }

    /** Brings the sums up to date after blocks were silenced. */
    void settle() {
        total();
    }

    /** The weight of a block before any was silenced. */
    double unsilenced(int block) {
        return original[block];
    }

    double weight(int block) {
        return weight[block];
    }

    double weight(int from, int to) {
        return sum[to] - sum[from];
    }

    double of(Page page, int e) {
        return weight(page.firstBlock(e), page.endBlock(e));
    }

    /** Words in links under an element, those in doubtful elements counted in part. */
    double linked(Page page, int e) {
        return linkedSum[page.endBlock(e)] - linkedSum[page.firstBlock(e)];
    }

    int words(int from, int to) {
        return words[to] - words[from];
    }

    int words(Page page, int e) {
        return words(page.firstBlock(e), page.endBlock(e));
    }

    double linkShare(Page page, int e) {
        int from = page.firstBlock(e);
        int to = page.endBlock(e);
        int all = chars[to] - chars[from];
        return all == 0 ? 0 : (double) (linkChars[to] - linkChars[from]) / all;
    }
}
