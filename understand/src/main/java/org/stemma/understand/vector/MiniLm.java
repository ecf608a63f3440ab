package org.stemma.understand.vector;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stemma.text.SentenceEncoder;

/**
 * all-MiniLM-L6-v2, quantised to bytes: 384 parts, English, sentences up to {@value #LONGEST} pieces.
 *
 * <p>The mean of the model's last layer over the pieces, scaled to length 1. The native library is unpacked by ONNX Runtime
 * from its jar into the temporary folder; nothing is fetched.
 */
public final class MiniLm implements SentenceEncoder {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int DIMENSIONS = 384;

    /** The model was trained on sentences of at most so many pieces. */
    private static final int LONGEST = 256;

    /** Pieces in one run: more cost memory and win no speed. */
    private static final int PIECES = 2048;

    private static final int LONGEST_COMMAND_LINE = 4_000;

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private boolean closed;

    private MiniLm(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads the model.
     *
     * @param threads how many threads one run may use, at least 1
     * @throws IOException if the model or the native library cannot be loaded
     */
    public static MiniLm load(int threads) throws IOException {
        refuseLongCommandLine();
        try (InputStream tokenizer = resource(TOKENIZER);
                InputStream model = resource(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "stemma");
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            return new MiniLm(WordPieces.read(tokenizer), environment, session);
        } catch (OrtException | UnsatisfiedLinkError | ExceptionInInitializerError e) {
            throw new IOException("the sentence model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** ONNX Runtime 1.29.0 reads the process's command line into 4,096 bytes and crashes the machine on a longer one. */
    private static void refuseLongCommandLine() throws IOException {
        Path commandLine = Path.of("/proc/self/cmdline");
        if (Files.isReadable(commandLine) && Files.readAllBytes(commandLine).length >= LONGEST_COMMAND_LINE) {
            throw new IOException(
                    "the command line is longer than ONNX Runtime bears (4,000 bytes); name a folder instead of"
                            + " many files");
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = MiniLm.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no " + name + " on the class path");
        }
        return in;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public String name() {
        return "all-MiniLM-L6-v2-q/1";
    }

    @Override
    public List<float[]> encode(List<String> sentences) {
        int[][] numbers = sentences.stream().map(s -> pieces.of(s, LONGEST)).toArray(int[][]::new);
        List<Integer> order = IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> numbers[i].length)
                        .thenComparingInt(i -> i))
                .toList();
        float[][] vectors = new float[numbers.length][];
        int from = 0;
        while (from < order.size()) {
            int to = from + 1;
            while (to < order.size() && (to - from + 1) * numbers[order.get(to)].length <= PIECES) {
                to++;
            }
            run(numbers, order.subList(from, to), vectors);
            from = to;
        }
        return List.of(vectors);
    }

    /** One run over sentences of like length, the shorter ones filled up. */
    private synchronized void run(int[][] numbers, List<Integer> batch, float[][] vectors) {
        if (closed) {
            throw new IllegalStateException("the encoder is closed");
        }
        int width = numbers[batch.get(batch.size() - 1)].length;
        long[] ids = new long[batch.size() * width];
        long[] mask = new long[ids.length];
        for (int b = 0; b < batch.size(); b++) {
            int[] own = numbers[batch.get(b)];
            for (int i = 0; i < own.length; i++) {
                ids[b * width + i] = own[i];
                mask[b * width + i] = 1;
            }
        }
        long[] shape = {batch.size(), width};
        try (OnnxTensor input = tensor(ids, shape);
                OnnxTensor attention = tensor(mask, shape);
                OnnxTensor types = tensor(new long[ids.length], shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
            FloatBuffer out = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int b = 0; b < batch.size(); b++) {
                int length = numbers[batch.get(b)].length;
                vectors[batch.get(b)] = mean(out, b * width, length);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed on " + batch.size() + " sentences", e);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static float[] mean(FloatBuffer out, int first, int length) {
        float[] sum = new float[DIMENSIONS];
        for (int i = first; i < first + length; i++) {
            for (int d = 0; d < DIMENSIONS; d++) {
                sum[d] += out.get(i * DIMENSIONS + d);
            }
        }
        double square = 0;
        for (float part : sum) {
            square += (double) part * part;
        }
        float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
        for (int d = 0; d < DIMENSIONS; d++) {
            sum[d] *= scale;
        }
        return sum;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("the sentence model could not be closed", e);
            }
        }
    }
}
