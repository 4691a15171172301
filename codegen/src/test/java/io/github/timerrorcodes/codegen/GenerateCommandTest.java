package io.github.timerrorcodes.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class GenerateCommandTest {
    @TempDir
    private Path temp;

    private SmallTables tables;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write_the_tables() {
        tables = SmallTables.in(temp.resolve("data"));
    }

    /** Runs the command with what it demands, and returns its status. */
    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--package=example.shop",
                "--enum=ShopErrorCode",
                "--source-language=ja",
                "--data=" + tables.folder(),
                "--output=" + temp.resolve("out")));
        arguments.addAll(List.of(more));
        return new CommandLine(new GenerateCommand())
                .setOverwrittenOptionsAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    @Test
    void it_says_how_many_codes_it_wrote_and_writes_documents_when_it_is_asked_to() {
        Path documents = temp.resolve("documents");

        assertThat(run("--documents=" + documents)).isZero();

        assertThat(out.toString().lines())
                .hasSize(2)
                .first()
                .isEqualTo("4 codes in 2 language(s), 6 file(s) written: " + temp.resolve("out"));
        assertThat(temp.resolve("out/example/shop/ShopErrorCode.java")).exists();
        assertThat(documents.resolve("page/index.html")).exists();
        assertThat(documents.resolve("markdown/en/sdk-general.md")).exists();
        assertThat(documents.resolve("data/error-codes.json")).exists();
    }

    @Test
    void it_takes_languages_and_an_encoding_and_null_annotations() {
        assertThat(run("--languages=en", "--encoding=US-ASCII", "--null-annotations"))
                .isZero();

        assertThat(temp.resolve("out/example/shop/internal/ShopErrorTextsJa.java"))
                .content()
                .contains("\\u5b9f", "@NullMarked");
    }

    @Test
    void it_fails_with_the_problems_on_standard_error() {
        tables.replace("sdk-general.csv", "6015,", "x,");

        assertThat(run()).isEqualTo(1);

        assertThat(err.toString())
                .contains(tables.folder().resolve("sdk-general.csv") + ":2: \"x\" is not a number")
                .contains("nothing was written");
    }

    @Test
    void it_fails_clearly_when_the_folder_of_tables_is_missing() {
        assertThat(run("--data=" + temp.resolve("nowhere"))).isEqualTo(1);

        assertThat(err.toString()).contains("nowhere");
    }

    @ParameterizedTest
    @CsvSource({
        "--enum=1Code, is not the name of a Java type",
        "--enum=class, is not the name of a Java type",
        "--enum=String, is the name of a type that every source of Java knows",
        "--package=example..shop, is not a Java package",
        "--package=example.new, is not a Java package",
        "--source-language=japanese language, is not a language tag",
        "--source-language=docs, is not a language tag",
        "--source-language=, is not a language tag",
        "--encoding=shift_jisx, shift_jisx"
    })
    void what_java_does_not_allow_is_refused_with_status_2(String option, String message) {
        assertThat(run(option)).isEqualTo(2);

        assertThat(err.toString()).contains(message);
        assertThat(temp.resolve("out")).doesNotExist();
    }
}
