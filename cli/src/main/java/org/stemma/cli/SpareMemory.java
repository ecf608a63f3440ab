package org.stemma.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Gives memory back to the system that a server's heap took and no longer needs.
 *
 * <p>The G1 collector lets its heap grow while it is busy, the sooner the farther it is from the most it may take, and gives
 * memory back only when it has marked what is alive, which it puts off as long as the heap is large. A bound on the heap would
 * stop that, and one day an archive that has grown. So marking is asked for whenever much more is taken than what is alive
 * needs: it runs beside all else, and costs little, since nearly all of an archive's index is numbers.
 */
final class SpareMemory {

    /** What the heap may take beyond the share that the collector leaves free: less is not worth marking. */
    private static final long WORTH = 96L << 20;

    private static final long LOOK_MILLIS = 1_000;

    /** From the end of one marking to the next at least, so that it takes a small part of a processor. */
    private static final long REST_MILLIS = 4_000;

    private final HotSpotDiagnosticMXBean machine;
    private final MemoryPoolMXBean old;

    private SpareMemory(HotSpotDiagnosticMXBean machine, MemoryPoolMXBean old) {
        this.machine = machine;
        this.old = old;
    }

    /** Looks after this process's heap from now on; does nothing unless it is started as {@code stemma serve} starts it. */
    static void watch() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        Optional<MemoryPoolMXBean> old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("G1 Old Gen"))
                .findFirst();
        if (old.isPresent()
                && machine != null
                && machine.getVMOption("ExplicitGCInvokesConcurrent").getValue().equals("true")) {
            SpareMemory memory = new SpareMemory(machine, old.get());
            Thread.ofPlatform().name("spare-memory").daemon().start(memory::run);
        }
    }

    private void run() {
        try {
            while (true) {
                long taken = Runtime.getRuntime().totalMemory();
                int free =
                        Integer.parseInt(machine.getVMOption("MaxHeapFreeRatio").getValue());
                if (worthMarking(taken, old.getUsage().getUsed(), free)) {
                    System.gc();
                    TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whether marking would give much back.
     *
     * @param taken bytes that the heap takes
     * @param kept bytes that were kept by the last collections, alive or not yet known to be dead
     * @param free percent of the heap that the collector leaves free after marking
     */
    static boolean worthMarking(long taken, long kept, int free) {
        return taken - kept / (100 - free) * 100 > WORTH;
    }
}
