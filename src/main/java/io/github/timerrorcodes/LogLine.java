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
        StringBuilder line = new StringBuilder(Math.min(text.length(), MAX_LENGTH + 1));
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (i > MAX_LENGTH) {
                return line.append('…').toString();
            }
            line.appendCodePoint(isHarmless(c) ? c : ' ');
        }
        return line.toString();
    }

    private static boolean isHarmless(int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
            case Character.SURROGATE:
                return false;
            default:
                return true;
        }
    }
}
