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

    /** There is none with this number. */
    record NoSuchNumber(String asked) implements Missing {
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

    /** There is none with this name. */
    record NoSuchName(String asked, List<String> nearest) implements Missing {
        @Override
        public String inWords(Labels labels) {
            return labels.get("notInCatalog", asked) + " " + labels.get("nearestNames", String.join(", ", nearest));
        }
    }
}
