package io.github.timerrorcodes.benchmarks.coldstart;

import java.nio.file.Path;
import java.util.List;

/** Whether the virtual machine finds classes ready-made in an archive. */
public enum ClassData {
    DEFAULT("shared, the JDK's own"),
    NONE("not shared"),
    APPLICATION("shared, with the application's");

    private final String title;

    ClassData(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    List<String> options(Path archive) {
        return switch (this) {
            case DEFAULT -> List.of("-Xshare:auto");
            case NONE -> List.of("-Xshare:off");
            case APPLICATION -> List.of("-XX:SharedArchiveFile=" + archive);
        };
    }
}
