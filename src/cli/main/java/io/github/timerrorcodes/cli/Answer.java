package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to say about a word that was asked for. */
sealed interface Answer {

    /**
     * There is a code.
     *
     * @param asked the word as it was typed, or {@code null} where nobody asked for this code alone
     * @param number the number that was meant; within a range it may be another than the code's own
     * @param code the code
     */
    record Found(@Nullable String asked, int number, ErrorCode code) implements Answer {

        /** What a program is told, as by {@link Likely#match()}. */
        static final String MATCH = "exact";

        /** Makes the answer for a code of a list. */
        static Found inList(ErrorCode code) {
            return new Found(null, code.code(), code);
        }

        /** Returns the number, with the range that it lies in. */
        String numberAndRange() {
            if (!code.isRange()) {
                return Integer.toString(number);
            }
            String range = code.code() + ".." + code.lastCode();
            return number == code.code() ? range : number + " (" + range + ")";
        }
    }

    /** There is none. */
    sealed interface Missing extends Answer {

        /** Returns that as a sentence. */
        String inWords(Labels labels);
    }

    /** There is none with this number, and nothing like these words. */
    record NotInCatalog(String asked) implements Missing {
        @Override
        public String inWords(Labels labels) {
            return labels.get("notInCatalog", asked);
        }
    }

    /** The number is not even an int. */
    record TooLarge(String asked) implements Missing {
        @Override
        public String inWords(Labels labels) {
            return labels.get("tooLarge", asked);
        }
    }

    /**
     * It is neither a number nor a name, and was searched for in the texts.
     *
     * @param asked what was searched for
     * @param codes the codes that are most likely meant, best first
     * @param near whether they are near what was searched for; otherwise they are only the nearest there are
     */
    record Likely(String asked, List<ErrorCode> codes, boolean near) implements Answer {

        /** Returns what a program is told. */
        String match() {
            return near ? "likely" : "nearest";
        }

        /** Returns that as a sentence, which the codes are to follow. */
        String inWords(Labels labels) {
            return labels.get(match(), asked);
        }
    }
}
