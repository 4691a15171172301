package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorMention;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A part of a log, with room for its bytes and its characters. It is filled again and again, so that nothing is left over. */
final class Block implements CharSequence {
    static final int SIZE = 1 << 18;

    private static final int LONGEST_LINE = 4000;
    private static final int EXCERPT = 400;
    private static final String CUT = "…";

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private final byte[] bytes = new byte[SIZE];
    private final ByteBuffer encoded = ByteBuffer.wrap(bytes);
    private final char[] chars = new char[SIZE];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);

    private int byteCount;
    private int from;
    private int to;
    private int charCount;

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

    @Override
    public int length() {
        return charCount;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** Returns what the block holds, with or without the text of the lines. */
    Content read(ErrorCatalog catalog, boolean withText) {
        CharBuffer target = CharBuffer.wrap(chars);
        int first = decode(0, from, target);
        int end = decode(from, to, target);
        charCount = decode(to, byteCount, target);
        List<FoundLine> lines = new ArrayList<>();
        int place = 0;
        long line = 0;
        int lineStart = 0;
        for (ErrorMention mention : catalog.mentionsIn(this)) {
            if (mention.start() < first || mention.start() >= end) {
                continue;
            }
            boolean sameLine = !lines.isEmpty();
            for (; place < mention.start(); place++) {
                if (chars[place] == '\n') {
                    line++;
                    lineStart = place + 1;
                    sameLine = false;
                }
            }
            if (sameLine && mention.start() - lineStart < LONGEST_LINE) {
                lines.get(lines.size() - 1).mentions().add(mention);
            } else {
                List<ErrorMention> mentions = new ArrayList<>(1);
                mentions.add(mention);
                lines.add(new FoundLine(line, withText ? text(lineStart, mention) : "", mentions));
            }
        }
        for (; place < charCount; place++) {
            if (chars[place] == '\n') {
                line++;
            }
        }
        return new Content(line, lines);
    }

    /** Decodes some bytes and returns how many characters there are then: long runs of ASCII eight at a time. */
    private int decode(int start, int end, CharBuffer target) {
        int i = start;
        while (i < end) {
            int other = copyAscii(i, end, target);
            i = other;
            while (i < end && bytes[i] != '\n') {
                i++;
            }
            decoder.reset();
            decoder.decode(encoded.limit(i).position(other), target, true);
            decoder.flush(target);
        }
        return target.position();
    }

    /** Copies bytes up to the first one that is not ASCII, and returns where that is. */
    private int copyAscii(int start, int end, CharBuffer target) {
        int i = start;
        int out = target.position();
        for (; i <= end - Long.BYTES && ((long) EIGHT_BYTES.get(bytes, i) & NOT_ASCII) == 0; i += Long.BYTES) {
            for (int j = 0; j < Long.BYTES; j++) {
                chars[out + j] = (char) bytes[i + j];
            }
            out += Long.BYTES;
        }
        for (; i < end && bytes[i] >= 0; i++) {
            chars[out++] = (char) bytes[i];
        }
        target.position(out);
        return i;
    }

    /** Returns the line, or if that is very long the mention with what stands around it. */
    private String text(int lineStart, ErrorMention mention) {
        int limit = Math.min(charCount, lineStart + LONGEST_LINE);
        int end = lineStart;
        while (end < limit && chars[end] != '\n' && chars[end] != '\r') {
            end++;
        }
        if (end < lineStart + LONGEST_LINE && mention.end() <= end) {
            return new String(chars, lineStart, end - lineStart);
        }
        int begin = Math.max(lineStart, mention.start() - EXCERPT);
        int last = mention.end();
        while (last < charCount && last < mention.end() + EXCERPT && chars[last] != '\n' && chars[last] != '\r') {
            last++;
        }
        return (begin > lineStart ? CUT : "") + new String(chars, begin, last - begin) + CUT;
    }
}
