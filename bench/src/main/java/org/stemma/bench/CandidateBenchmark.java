package org.stemma.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stemma.sketch.Candidate;
import org.stemma.sketch.CandidateIndex;
import org.stemma.sketch.CandidateOptions;
import org.stemma.sketch.CandidatePair;
import org.stemma.sketch.CandidateSearch;
import org.stemma.sketch.Sketch;
import org.stemma.sketch.SketchOptions;

/** Candidate search over a whole archive, and one question to its index. */
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CandidateBenchmark {

    /** Reports of the archive. */
    @Param({"5000", "20000"})
    public int reports;

    private List<Sketch> sketches = List.of();
    private CandidateIndex index = new CandidateIndex();
    private int next;

    /** Sketches the archive and fills the index. */
    @Setup(Level.Trial)
    public void fill() {
        sketches = CandidateSearch.sketches(new SyntheticArchive(1).reports(0, reports), SketchOptions.defaults());
        index = new CandidateIndex();
        sketches.forEach(index::add);
    }

    /** All pairs worth aligning, on all processors. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<CandidatePair> allPairs() {
        return CandidateSearch.pairs(sketches, CandidateOptions.defaults());
    }

    /** The candidates of one report. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<Candidate> oneReport() {
        next = (next + 1) % reports;
        return index.candidates(sketches.get(next), next);
    }
}
