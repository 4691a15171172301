package io.github.timerrorcodes.benchmarks.footprint;

/** How far the library has been used. */
public enum Stage {
    BARE_ENUM_AND_TABLE("bare enum of the same constants, and a lookup table of the same length"),
    FIRST_CODE("after `fromCode`"),
    FIRST_TEXT("after one description in English"),
    ALL_TEXTS("after all descriptions and remedies in English");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
