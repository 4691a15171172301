package io.github.timerrorcodes.benchmarks.coldstart;

/** Who starts cold. */
public enum Contender {
    BARE_ENUM("bare enum of the same constants, no data"),
    LIBRARY("this library"),
    MAP_WITH_BUNDLE("`HashMap` and `ResourceBundle`");

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
