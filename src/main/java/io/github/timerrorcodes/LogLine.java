package io.github.timerrorcodes;

/** Makes any text fit for one line of a log. */
final class LogLine {
    private static final int MAX_LENGTH = 500;

    private LogLine() {}

    /**
     * Returns the text with a space for every character that could break or disguise a line, cut after {@value
     * #MAX_LENGTH} characters.
     */
    static String of(String text) {
        boolean cut = text.length() > MAX_LENGTH;
        int end = cut ? MAX_LENGTH : text.length();
        if (cut && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder line = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            line.append(isHarmless(c) ? c : ' ');
        }
        return cut ? line.append('…').toString() : line.toString();
    }

    private static boolean isHarmless(char c) {
        switch (Character.getType(c)) {
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
                return false;
            default:
                return true;
        }
    }
}
