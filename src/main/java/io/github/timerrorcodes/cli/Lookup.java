package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.TimErrorCode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Finds what a person asks for by number, name or constant of the SDK, and helps on where there is nothing. */
final class Lookup {
    private final Report report;
    private final PrintStream err;

    Lookup(Report report, PrintStream err) {
        this.report = report;
        this.err = err;
    }

    /** Explains every word that stands for a code and returns the status: whether all of them did. */
    int explain(List<String> words) {
        int status = Main.OK;
        for (String word : words) {
            boolean found = Numbers.looksLikeNumber(word) ? explainNumber(word) : explainName(word);
            if (!found) {
                status = Main.NOT_FOUND;
            }
        }
        return status;
    }

    private boolean explainNumber(String word) {
        int number;
        try {
            number = Integer.parseInt(word);
        } catch (NumberFormatException e) {
            err.println(word + ": no error code is as large as that; codes fit a Java int.");
            return false;
        }
        TimErrorCode code = TimErrorCode.fromCode(number);
        if (code == TimErrorCode.UNRECOGNIZED) {
            err.println(number + ": not in the catalog.");
            return false;
        }
        report.explain(number, code);
        return true;
    }

    private boolean explainName(String word) {
        String wanted = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (TimErrorCode code : TimErrorCode.values()) {
            if (code != TimErrorCode.UNRECOGNIZED
                    && (code.name().equals(wanted) || wanted.equals(code.sdkConstant()))) {
                report.explain(code.code(), code);
                return true;
            }
        }
        List<String> nearest = NearestNames.to(wanted);
        err.println(word + ": not in the catalog."
                + (nearest.isEmpty() ? "" : " The nearest names are: " + Main.join(nearest.toArray())));
        return false;
    }
}
