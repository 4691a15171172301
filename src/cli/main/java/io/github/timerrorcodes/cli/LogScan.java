package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.cli.Block.Content;
import io.github.timerrorcodes.cli.Block.FoundLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads logs for the codes that they mention: one thread reads blocks, others look into them, and they are told in order. */
final class LogScan implements AutoCloseable {
    private static final int MOST_THREADS = 4;

    private final ErrorCatalog catalog;
    private final boolean withText;
    private final Listener listener;
    private final ExecutorService readers;
    private final Queue<Block> free = new ArrayDeque<>();
    private final Queue<Pending> pending = new ArrayDeque<>();
    private long lines;

    /** Hears of every line that mentions codes. */
    interface Listener {

        /** Hears of a line of a file; the first has the number 1. */
        void found(String file, long number, FoundLine line);

        /** Hears that some more has been read, and returns whether to go on. */
        boolean goOn();
    }

    private record Pending(Block block, Future<Content> content) {}

    LogScan(ErrorCatalog catalog, boolean withText, Listener listener) {
        this.catalog = catalog;
        this.withText = withText;
        this.listener = listener;
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        this.readers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "scan");
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < 2 * threads + 1; i++) {
            free.add(new Block());
        }
    }

    /**
     * Reads a log to its end, or for as long as the listener wants.
     *
     * @return the number of lines
     */
    long read(String file, InputStream in) throws IOException {
        lines = 0;
        BlockReader reader = new BlockReader(in);
        boolean inLine = false;
        boolean goOn = true;
        try {
            while (goOn) {
                Block block = free.element();
                if (!reader.fill(block)) {
                    break;
                }
                free.remove();
                inLine = !block.endsLine();
                pending.add(new Pending(block, readers.submit(() -> block.read(catalog, withText))));
                while (goOn && !pending.isEmpty() && (free.isEmpty() || reader.wouldWait())) {
                    goOn = take(file);
                }
            }
        } finally {
            while (!pending.isEmpty()) {
                take(file);
            }
        }
        return lines + (inLine ? 1 : 0);
    }

    /** Tells of the block that was read first. */
    private boolean take(String file) {
        Pending next = pending.remove();
        Content content = contentOf(next);
        free.add(next.block());
        for (FoundLine line : content.lines()) {
            listener.found(file, lines + line.line() + 1, line);
        }
        lines += content.lineEnds();
        return listener.goOn();
    }

    private static Content contentOf(Pending next) {
        try {
            return next.content().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
