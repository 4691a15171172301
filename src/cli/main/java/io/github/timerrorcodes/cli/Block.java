package io.github.timerrorcodes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A part of a log, with room for its bytes. It is filled again and again, so that nothing is left over. */
final class Block {
    static final int SIZE = 1 << 18;

    private static final int LONGEST_LINE = 4000;
    private static final int EXCERPT = 400;
    private static final String CUT = "…";

    private final byte[] bytes = new byte[SIZE + TellingLines.PADDING];

    private int byteCount;
    private int from;
    private int to;

    /** What a block holds: how many lines end in it, and those that mention codes. */
    record Content(long lineEnds, List<FoundLine> lines) {}

    /**
     * A line that mentions codes.
     *
     * @param line how many lines of its block end before it
     * @param text the line, or what stands around the mention in a very long one; empty if nobody wants it
     * @param mentions the mentions that begin in it
     */
    record FoundLine(long line, String text, List<ErrorMention> mentions) {}

    /** Returns the array to fill, up to {@link #SIZE}. */
    byte[] bytes() {
        return bytes;
    }

    /** Tells how many bytes there are, and for which of them the block answers: the others are in a neighbour too. */
    void set(int count, int first, int end) {
        byteCount = count;
        from = first;
        to = end;
    }

    boolean endsLine() {
        return byteCount > 0 && bytes[byteCount - 1] == '\n';
    }

    /** Returns what the block holds, with or without the text of the lines. */
    Content read(ErrorCatalog catalog, boolean withText) {
        Arrays.fill(bytes, byteCount, byteCount + TellingLines.PADDING, (byte) 0);
        TellingLines telling = new TellingLines(bytes, byteCount, catalog);
        List<FoundLine> lines = new ArrayList<>();
        while (telling.find()) {
            int start = telling.start();
            String line = text(start, telling.end());
            int first = text(start, from).length();
            int end = telling.end() <= to ? line.length() : text(start, to).length();
            boolean whole = false;
            for (ErrorMention mention : catalog.mentionsIn(line)) {
                if (mention.start() < first || mention.start() >= end) {
                    continue;
                }
                if (!whole || mention.start() >= LONGEST_LINE) {
                    String text = withText ? shown(line, mention) : "";
                    lines.add(new FoundLine(telling.line(), text, new ArrayList<>(1)));
                    whole = true;
                }
                lines.get(lines.size() - 1).mentions().add(mention);
            }
        }
        return new Content(telling.line(), lines);
    }

    private String text(int start, int end) {
        return start >= end ? "" : new String(bytes, start, end - start, UTF_8);
    }

    /** Returns the line, or if that is very long the mention with what stands around it. */
    private static String shown(String line, ErrorMention mention) {
        if (line.length() < LONGEST_LINE) {
            return line;
        }
        int begin = Math.max(0, mention.start() - EXCERPT);
        int end = Math.min(line.length(), mention.end() + EXCERPT);
        return (begin > 0 ? CUT : "") + line.substring(begin, end) + CUT;
    }
}
