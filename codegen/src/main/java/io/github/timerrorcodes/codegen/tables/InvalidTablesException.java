package io.github.timerrorcodes.codegen.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says everything that is wrong with the tables at once. */
public final class InvalidTablesException extends Exception {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records of plain values; never serialized
    private final List<Problem> problems;

    InvalidTablesException(List<Problem> problems) {
        super(message(problems, Problem::toString));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems, Function<Problem, String> line) {
        return problems.stream()
                .map(line)
                .collect(Collectors.joining(
                        System.lineSeparator(), "", System.lineSeparator() + summary(problems.size())));
    }

    private static String summary(int count) {
        return (count == 1 ? "1 problem" : count + " problems") + " in the tables; nothing was written.";
    }

    /** Returns the message with the path of each file, as it is found from the folder that holds the folder of the tables. */
    public String messageFrom(Path folder) {
        return message(
                problems, problem -> folder.resolve(problem.file()) + ":" + problem.line() + ": " + problem.message());
    }

    /** Returns the problems in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
