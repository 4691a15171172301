package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.PageText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small catalog that is right in every way, as files in a folder, for tests to break or to add to. */
public final class SmallTables {
    private final Path folder;

    private SmallTables(Path folder) {
        this.folder = folder;
    }

    /** Writes the small catalog: two tables in Japanese and English. */
    public static SmallTables in(Path folder) {
        SmallTables tables = new SmallTables(folder);
        FILES.forEach(tables::write);
        return tables;
    }

    /** Writes only what every catalog has, in one language, for tests that bring their own tables. */
    public static SmallTables withoutTables(Path folder) {
        SmallTables tables = new SmallTables(folder);
        for (String file : new String[] {"labels.csv", "page.csv", "unrecognized.csv"}) {
            tables.write(file, FILES.get(file));
        }
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
        FILES.put("retryability.csv", """
                retryability,title,advice
                NOT_RETRYABLE,不可,再試行できません。
                BACKOFF,後で,間隔を広げてください。
                THROTTLED,ゆっくり,頻度を下げてください。
                """);
        FILES.put("labels.csv", """
                label,text
                code,番号
                """);
        FILES.put("page.csv", page("文"));
        FILES.put("unrecognized.csv", """
                description,remedy
                登録されていません。,更新してください。
                """);
        FILES.put("01-sdk-general.csv", """
                code,name,sdk_constant,source,retryability,min_delay_ms,description,remedy
                6015,IN_PROGRESS,ERR_IN_PROGESS,document,NOT_RETRYABLE,,実行中です。,待ってください。
                -302,CONNECT_LIMIT,ERR_CONNECT_LIMIT,sdk,BACKOFF,,混雑しています。,間隔を空けてください。
                """);
        FILES.put("02-server-group.csv", """
                code,name,sdk_constant,source,retryability,min_delay_ms,description,remedy
                8512,ONLINE_LIMIT,,document,THROTTLED,60000,60秒に1回までです。,60秒待ってください。
                100..200,CUSTOM_ERROR,,document,NOT_RETRYABLE,,独自のエラーです。,調べてください。
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
        FILES.put("en/retryability.csv", """
                retryability,title,advice
                NOT_RETRYABLE,Never,Do not repeat it.
                BACKOFF,Later,Back off.
                THROTTLED,Slower,Slow down.
                """);
        FILES.put("en/labels.csv", """
                label,text
                code,Code
                """);
        FILES.put("en/page.csv", page("Text"));
        FILES.put("en/unrecognized.csv", """
                description,remedy
                It is not in the catalog.,Update.
                """);
        FILES.put("en/01-sdk-general.csv", """
                code,description,remedy
                6015,It is running.,Wait.
                -302,It is crowded.,Back off.
                """);
        FILES.put("en/02-server-group.csv", """
                code,description,remedy
                8512,Once in 60 seconds.,"Wait for 60 seconds, then go on."
                100..200,An error of your own.,Look it up.
                """);
    }

    /** Returns what the documents themselves say: for every label the same word. */
    public static String page(String word) {
        return Stream.of(PageText.values())
                .map(text -> text.key() + "," + word + "\n")
                .collect(Collectors.joining("", "label,text\n", ""));
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
        return write(file, FILES.get(file));
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
