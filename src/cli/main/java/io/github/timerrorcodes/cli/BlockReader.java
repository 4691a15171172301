package io.github.timerrorcodes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream in blocks of whole lines. A line that is longer than a block comes in several, of which each repeats the end
 * of the one before: what stands near a cut is whole in one of the two.
 */
final class BlockReader {
    /** More than any code with the words that tell it to be one. */
    static final int MARGIN = 1 << 10;

    private static final int TRAILING_BYTE = 0x80;
    private static final int TRAILING_BITS = 0xC0;

    private final InputStream in;

    /** What the next block begins with: bytes of this one, from a place on. */
    private byte[] rest = {};

    /** How many bytes of the rest an earlier block has answered for. */
    private int repeated;

    private boolean over;
    private @Nullable IOException failure;

    BlockReader(InputStream in) {
        this.in = in;
    }

    /** Returns whether reading on would have to wait. */
    boolean wouldWait() throws IOException {
        return in.available() == 0;
    }

    /**
     * Fills a block: up to the end of the last line that is there already, or, if there is none, with what fits.
     *
     * @return whether there was anything left to read
     * @throws IOException if reading failed; only after all that was read before has been in a block
     */
    boolean fill(Block block) throws IOException {
        byte[] bytes = block.bytes();
        System.arraycopy(rest, 0, bytes, 0, rest.length);
        int length = rest.length;
        int end = 0;
        while (end == 0 && length < Block.SIZE && !over) {
            int read = read(bytes, length);
            over = read < 0;
            if (read > 0) {
                end = endOfLastLine(bytes, length, length + read);
                length += read;
            }
        }
        int first = repeated;
        if (over) {
            end = length;
        }
        if (end > 0 || over) {
            block.set(end, first, end);
            keep(bytes, end, length, 0);
            if (end == first && failure != null) {
                throw failure;
            }
            return end > first;
        }
        int cut = startOfCharacter(bytes, length - MARGIN);
        int begin = startOfCharacter(bytes, length - 2 * MARGIN);
        block.set(length, first, cut);
        keep(bytes, begin, length, cut - begin);
        return true;
    }

    /** Reads some more. If that fails, what was read before is still worth having. */
    private int read(byte[] bytes, int from) {
        try {
            return in.read(bytes, from, Block.SIZE - from);
        } catch (IOException e) {
            failure = e;
            return -1;
        }
    }

    private void keep(byte[] bytes, int from, int to, int answered) {
        rest = Arrays.copyOfRange(bytes, from, to);
        repeated = answered;
    }

    private static int endOfLastLine(byte[] bytes, int from, int to) {
        for (int i = to; i > from; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }

    private static int startOfCharacter(byte[] bytes, int i) {
        int start = i;
        while (start > i - 3 && (bytes[start] & TRAILING_BITS) == TRAILING_BYTE) {
            start--;
        }
        return start;
    }
}
