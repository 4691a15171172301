package io.github.timerrorcodes.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar that tells how far files of known size have been read; only where standard error is a terminal. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 78;
    private static final int MEBIBYTE = 1 << 20;
    private static final int MILLIS_BETWEEN = 200;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Returns none at all. */
    static Progress none() {
        return new Progress(null);
    }

    /** Returns a bar for files, if somebody would see it and nothing else is printed there. */
    static Progress of(List<Path> files, boolean printsMeanwhile) {
        long size = 0;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                return none();
            }
            size += file.toFile().length();
        }
        boolean seen = size > 0 && isTerminal(2) && !(printsMeanwhile && isTerminal(1));
        return seen ? new Progress(bar(size)) : none();
    }

    private static ProgressBar bar(long size) {
        PrintStream stderr = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.US_ASCII);
        return new ProgressBarBuilder()
                .setInitialMax(size)
                .setUnit(" MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN)
                .setConsumer(new ConsoleProgressBarConsumer(stderr, WIDTH))
                .clearDisplayOnFinish()
                .build();
    }

    /**
     * Returns whether a stream is a terminal. Java tells it of standard input and output together alone; where there is no
     * such command, on Windows, it is taken for none.
     */
    private static boolean isTerminal(int descriptor) {
        try {
            return new ProcessBuilder("test", "-t", Integer.toString(descriptor))
                            .redirectOutput(Redirect.INHERIT)
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns a stream that moves the bar when it is read. */
    InputStream of(InputStream in) {
        ProgressBar shown = bar;
        if (shown == null) {
            return in;
        }
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                shown.stepBy(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                shown.stepBy(Math.max(0, read));
                return read;
            }
        };
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
