package io.github.timerrorcodes.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small catalog that is right in every way, as files in a folder, for tests to break or to add to. */
public final class SmallTables {
    private final Path folder;

    private SmallTables(Path folder) {
        this.folder = folder;
    }

    /** Returns a folder without any files, for tests that bring their own. */
    public static SmallTables empty(Path folder) {
        return new SmallTables(folder);
    }

    /** Writes the small catalog: two tables in Japanese and English. */
    public static SmallTables in(Path folder) {
        SmallTables tables = new SmallTables(folder);
        FILES.forEach(tables::write);
        return tables;
    }

    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("categories.csv", """
                category,title
                SDK,全般
                GROUP,グループ
                """);
        FILES.put("tables.csv", """
                table,category,origin,title
                sdk-general,SDK,SDK,SDK全般
                server-group,GROUP,SERVER,サーバーのグループ
                """);
        FILES.put("unrecognized.csv", """
                user_message,description,remedy
                try-later,登録されていません。,更新してください。
                """);
        FILES.put("sdk-general.csv", """
                code,name,sdk_constant,source,retryability,min_delay_ms,outcome,user_message,description,remedy
                6015,IN_PROGRESS,ERR_IN_PROGESS,document,NOT_RETRYABLE,,NOT_DONE,please-wait,実行中です。,待ってください。
                -302,CONNECT_LIMIT,ERR_CONNECT_LIMIT,sdk,BACKOFF,,NOT_DONE,service-busy,混雑しています。,間隔を空けてください。
                """);
        FILES.put("server-group.csv", """
                code,name,sdk_constant,source,retryability,min_delay_ms,outcome,user_message,description,remedy
                8512,ONLINE_LIMIT,,document,THROTTLED,60000,NOT_DONE,slow-down,60秒に1回までです。,60秒待ってください。
                100..200,CUSTOM_ERROR,,document,NOT_RETRYABLE,,UNKNOWN,try-later,独自のエラーです。,調べてください。
                """);
        FILES.put("en/categories.csv", """
                category,title
                SDK,General
                GROUP,Group
                """);
        FILES.put("en/tables.csv", """
                table,title
                sdk-general,SDK in general
                server-group,Groups on the server
                """);
        FILES.put("en/unrecognized.csv", """
                description,remedy
                It is not in the catalog.,Update.
                """);
        FILES.put("en/sdk-general.csv", """
                code,description,remedy
                6015,It is running.,Wait.
                -302,It is crowded.,Back off.
                """);
        FILES.put("en/server-group.csv", """
                code,description,remedy
                8512,Once in 60 seconds.,"Wait for 60 seconds, then go on."
                100..200,An error of your own.,Look it up.
                """);
    }

    public Path folder() {
        return folder;
    }

    /** Replaces a piece of a file, which must stand there. */
    public SmallTables replace(String file, String piece, String replacement) {
        String content = read(file);
        if (!content.contains(piece)) {
            throw new IllegalArgumentException(file + " does not hold " + piece);
        }
        return write(file, content.replace(piece, replacement));
    }

    /** Takes back what was done to a file. */
    public SmallTables restore(String file) {
        return FILES.containsKey(file) ? write(file, FILES.get(file)) : delete(file);
    }

    public SmallTables append(String file, String rows) {
        return write(file, read(file) + rows);
    }

    public SmallTables write(String file, String content) {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public SmallTables write(String file, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SmallTables delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
