package io.github.timerrorcodes.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GeneratorTest {
    private static final Path DATA = Path.of(System.getProperty("data.directory"));

    @TempDir
    private Path temp;

    @Test
    void the_same_tables_give_the_same_bytes_in_any_locale_and_time_zone() throws Exception {
        new Generator(DATA, Settings.LIBRARY).generate(temp.resolve("one"));
        new Generator(DATA, Settings.LIBRARY).document(temp.resolve("one/documents"));

        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            new Generator(DATA, Settings.LIBRARY).generate(temp.resolve("two"));
            new Generator(DATA, Settings.LIBRARY).document(temp.resolve("two/documents"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            new Generator(DATA, Settings.LIBRARY).generate(temp.resolve("three"));
            new Generator(DATA, Settings.LIBRARY).document(temp.resolve("three/documents"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(contents(temp.resolve("two"))).isEqualTo(contents(temp.resolve("one")));
        assertThat(contents(temp.resolve("three"))).isEqualTo(contents(temp.resolve("one")));
    }

    @Test
    void a_language_that_is_added_as_a_folder_is_in_every_document_with_no_other_edit() throws Exception {
        Path data = copyOf(DATA);
        invent("eo", data);

        new Generator(data, Settings.LIBRARY).document(temp.resolve("out"));

        assertThat(temp.resolve("out/markdown/eo/02-sdk-account.md")).content().contains("Esperante: ");
        assertThat(temp.resolve("out/data/error-codes.csv")).content().contains("description_eo");
        assertThat(temp.resolve("out/page/index.html"))
                .content()
                .contains("value=\"eo\"", "\"eo\":{\"description\":\"Esperante: ");
    }

    @Test
    void the_command_writes_the_documents_when_it_is_asked_to() {
        int status = run(
                new StringWriter(),
                new StringWriter(),
                SmallTables.in(temp.resolve("data")).folder(),
                "--documents",
                temp.resolve("documents").toString());

        assertThat(status).isZero();
        assertThat(temp.resolve("documents/page/index.html")).exists();
        assertThat(temp.resolve("documents/markdown/en/01-sdk-general.md")).exists();
        assertThat(temp.resolve("documents/data/error-codes.json")).exists();
    }

    @Test
    void what_is_written_has_no_trace_of_the_machine() throws Exception {
        new Generator(DATA, Settings.LIBRARY).generate(temp.resolve("out"));
        new Generator(DATA, Settings.LIBRARY).document(temp.resolve("out/documents"));

        contents(temp.resolve("out"))
                .forEach((file, content) -> assertThat(content)
                        .as(file)
                        .doesNotContain(file.endsWith(".csv") ? "\n\r" : "\r")
                        .doesNotContain(DATA.toString())
                        .doesNotContain(temp.toString()));
    }

    @Test
    void a_sentence_that_is_changed_in_a_table_changes_the_library_with_no_other_edit() throws Exception {
        Path data = copyOf(DATA);
        Path table = data.resolve("02-sdk-account.csv");
        String changed = Files.readString(table)
                .replaceFirst("(6206,[^\n]*,)[^,\n]*,([^,\n]*)", "$1\"新しい説明、\"\"引用\"\"と<\\$S>ではない文。\",$2");
        Files.writeString(table, changed.replace("<$S>", "$S"));

        new Generator(data, Settings.LIBRARY).generate(temp.resolve("out"));

        try (URLClassLoader library = LibrarySources.compileWith(temp.resolve("out"), temp.resolve("classes"))) {
            assertThat(call(library, 6206, "description")).isEqualTo("新しい説明、\"引用\"と$Sではない文。");
            assertThat(call(library, 6208, "description")).isNotEqualTo(call(library, 6206, "description"));
        }
    }

    @Test
    void a_row_that_is_added_to_a_table_is_a_constant_of_the_library_with_no_other_edit() throws Exception {
        SmallTables tables = SmallTables.in(temp.resolve("data"))
                .append("02-server-group.csv", "-7,LUCKY,ERR_LUCKY,sdk,BACKOFF,,当たりです。,喜んでください。\n")
                .append("en/02-server-group.csv", "-7,You are in luck.,Be happy.\n");

        new Generator(tables.folder(), Settings.LIBRARY).generate(temp.resolve("out"));

        try (URLClassLoader library = LibrarySources.compileWith(temp.resolve("out"), temp.resolve("classes"))) {
            assertThat(fromCode(library, -7)).hasToString("LUCKY");
            assertThat(fromCode(library, -8)).hasToString("UNRECOGNIZED");
            assertThat(fromCode(library, 100)).hasToString("CUSTOM_ERROR");
            assertThat(fromCode(library, 200)).hasToString("CUSTOM_ERROR");
            assertThat(fromCode(library, 201)).hasToString("UNRECOGNIZED");
            assertThat(call(library, -7, "remedy")).isEqualTo("喜んでください。");
        }
    }

    @Test
    void a_language_that_is_added_as_a_folder_is_a_language_of_the_library_with_no_other_edit() throws Exception {
        Path data = copyOf(DATA);
        invent("eo", data);

        new Generator(data, Settings.LIBRARY).generate(temp.resolve("out"));

        try (URLClassLoader library = LibrarySources.compileWith(temp.resolve("out"), temp.resolve("classes"))) {
            String english = call(library, 6206, "description", Locale.ENGLISH);
            assertThat(call(library, 6206, "description", Locale.forLanguageTag("eo")))
                    .isEqualTo("Esperante: " + english);
            assertThat(call(library, 6206, "remedy", Locale.forLanguageTag("eo-FR")))
                    .startsWith("Esperante: ");
            assertThat(call(library, 424242, "description", Locale.forLanguageTag("eo")))
                    .startsWith("Esperante: ");
            assertThat(english).doesNotContain("Esperante");
            assertThat(call(library, 6206, "description", Locale.FRENCH)).isEqualTo(english);
            assertThat(call(library, 6206, "description", Locale.JAPAN)).isEqualTo(call(library, 6206, "description"));
            Object category = library.loadClass("io.github.timerrorcodes.TimErrorCategory")
                    .getEnumConstants()[0];
            assertThat(category.getClass()
                            .getMethod("title", Locale.class)
                            .invoke(category, Locale.forLanguageTag("eo")))
                    .asString()
                    .startsWith("Esperante: ");
        }
    }

    /** Adds a language: the English tables with a word before each text. */
    private static void invent(String tag, Path data) throws IOException {
        Path folder = Files.createDirectory(data.resolve(tag));
        try (Stream<Path> files = Files.list(data.resolve("en"))) {
            for (Path file : files.toList()) {
                String english = Files.readString(file);
                int header = english.indexOf('\n') + 1;
                String texts = english.substring(header).replaceAll("(?m)(^|,)\"", "$1\"Esperante: ");
                String unquoted = texts.replaceAll("(?m)^([^,\"\n]+),([^\"\n]+)$", "$1,Esperante: $2");
                Files.writeString(folder.resolve(file.getFileName()), english.substring(0, header) + unquoted);
            }
        }
    }

    @Test
    void text_that_means_something_to_javadoc_or_java_is_shown_as_it_is() throws Exception {
        String text = "A*/B @link C} @param D & E \\u0041 \\n < 5 \"F\" $L";
        String quoted = '"' + text.replace("\"", "\"\"") + '"';
        SmallTables tables = SmallTables.in(temp.resolve("data"))
                .replace("01-sdk-general.csv", "実行中です。", quoted)
                .replace("en/01-sdk-general.csv", "It is running.", quoted);

        new Generator(tables.folder(), Settings.LIBRARY).generate(temp.resolve("out"));

        try (URLClassLoader library = LibrarySources.compileWith(temp.resolve("out"), temp.resolve("classes"))) {
            assertThat(call(library, 6015, "description")).isEqualTo(text);
        }
    }

    @Test
    void nothing_is_written_when_there_is_a_problem() {
        SmallTables tables = SmallTables.in(temp.resolve("data")).replace("01-sdk-general.csv", "6015,", "x,");
        Path out = temp.resolve("out");

        assertThatThrownBy(() -> new Generator(tables.folder(), Settings.LIBRARY).generate(out))
                .isInstanceOf(InvalidTablesException.class);

        assertThat(out).doesNotExist();
    }

    @Test
    void what_an_earlier_run_wrote_stays_as_it_is_when_there_is_a_problem() throws Exception {
        SmallTables tables = SmallTables.in(temp.resolve("data"));
        Path out = temp.resolve("out");
        new Generator(tables.folder(), Settings.LIBRARY).generate(out);
        Map<String, String> before = contents(out);
        tables.replace("01-sdk-general.csv", "実行中です。", "");

        assertThatThrownBy(() -> new Generator(tables.folder(), Settings.LIBRARY).generate(out))
                .isInstanceOf(InvalidTablesException.class);

        assertThat(contents(out)).isEqualTo(before);
    }

    @Test
    void a_second_run_touches_only_what_has_changed_and_deletes_what_is_gone() throws Exception {
        SmallTables tables = SmallTables.in(temp.resolve("data"));
        Path out = temp.resolve("out");
        new Generator(tables.folder(), Settings.LIBRARY).generate(out);
        Path packageFolder = out.resolve("io/github/timerrorcodes");
        Path untouched = packageFolder.resolve("TimErrorCategory.java");
        Path notOurs = packageFolder.resolve("HandWritten.java");
        Files.writeString(notOurs, "// not generated");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(untouched, longAgo);
        tables.replace("01-sdk-general.csv", "実行中です。", "処理中です。");
        deleteTree(tables.folder().resolve("en"));

        new Generator(tables.folder(), Settings.LIBRARY).generate(out);

        assertThat(Files.getLastModifiedTime(untouched)).isEqualTo(longAgo);
        assertThat(packageFolder.resolve("internal/TimErrorTextsJa.java"))
                .content()
                .contains("処理中です。");
        assertThat(packageFolder.resolve("internal/TimErrorTextsEn.java")).doesNotExist();
        assertThat(notOurs).exists();
    }

    @Test
    void the_command_says_how_many_codes_it_wrote() {
        StringWriter out = new StringWriter();

        int status = run(
                out, new StringWriter(), SmallTables.in(temp.resolve("data")).folder());

        assertThat(status).isZero();
        assertThat(out.toString().strip()).endsWith(": 4 codes in 2 language(s)");
        assertThat(temp.resolve("out/io/github/timerrorcodes/TimErrorCode.java"))
                .exists();
    }

    @Test
    void the_command_fails_with_the_problems_on_standard_error() {
        SmallTables tables = SmallTables.in(temp.resolve("data")).replace("01-sdk-general.csv", "6015,", "x,");
        StringWriter err = new StringWriter();

        int status = run(new StringWriter(), err, tables.folder());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString())
                .contains(tables.folder().resolve("01-sdk-general.csv") + ":2: \"x\" is not a number")
                .contains("nothing was written");
    }

    @Test
    void the_command_fails_clearly_when_the_folder_of_tables_is_missing() {
        StringWriter err = new StringWriter();

        int status = run(new StringWriter(), err, temp.resolve("nowhere"));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("nowhere");
    }

    /** Runs the command with what it demands, and returns its status. */
    private int run(StringWriter out, StringWriter err, Path data, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--package=io.github.timerrorcodes",
                "--enum=TimErrorCode",
                "--source-language=ja",
                "--data=" + data,
                "--output=" + temp.resolve("out")));
        arguments.addAll(List.of(more));
        return new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private static Object fromCode(ClassLoader library, int code) throws ReflectiveOperationException {
        return library.loadClass("io.github.timerrorcodes.TimErrorCode")
                .getMethod("fromCode", int.class)
                .invoke(null, code);
    }

    private static Object call(ClassLoader library, int code, String method) throws ReflectiveOperationException {
        Object constant = fromCode(library, code);
        return constant.getClass().getMethod(method).invoke(constant);
    }

    private static String call(ClassLoader library, int code, String method, Locale locale)
            throws ReflectiveOperationException {
        Object constant = fromCode(library, code);
        return (String) constant.getClass().getMethod(method, Locale.class).invoke(constant, locale);
    }

    private Path copyOf(Path folder) throws IOException {
        Path copy = temp.resolve("copy");
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Path target = copy.resolve(folder.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return copy;
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return contents;
    }
}
