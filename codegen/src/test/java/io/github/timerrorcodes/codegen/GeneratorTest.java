package io.github.timerrorcodes.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the generator does with folders and files. */
class GeneratorTest {
    private static final Path DATA = TestSettings.DATA;

    @TempDir
    private Path temp;

    private Path out() {
        return temp.resolve("out");
    }

    private static Generator generator(Path tables) {
        return new Generator(tables, TestSettings.TIM);
    }

    @Test
    void the_same_tables_give_the_same_bytes_in_any_locale_and_time_zone() throws Exception {
        generateAll(temp.resolve("one"));

        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            generateAll(temp.resolve("two"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            generateAll(temp.resolve("three"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        Map<String, String> one = TextFiles.contents(temp.resolve("one"));
        assertThat(TextFiles.contents(temp.resolve("two"))).isEqualTo(one);
        assertThat(TextFiles.contents(temp.resolve("three"))).isEqualTo(one);
        one.forEach((file, content) -> assertThat(content)
                .as("%s has no trace of the machine", file)
                .doesNotContain(file.endsWith(".csv") ? "\n\r" : "\r", DATA.toString(), temp.toString()));
    }

    private static void generateAll(Path output) throws IOException, InvalidTablesException {
        generator(DATA).generate(output, UTF_8);
        generator(DATA).document(output.resolve("documents"));
    }

    @Test
    void a_language_that_is_added_as_a_folder_is_in_the_sources_and_in_every_document_with_no_other_edit()
            throws Exception {
        Path data = TextFiles.copy(DATA, temp.resolve("data"));
        for (Map.Entry<String, String> file :
                TextFiles.contents(DATA.resolve("en")).entrySet()) {
            Files.createDirectories(data.resolve("eo"));
            Files.writeString(
                    data.resolve("eo/" + file.getKey()),
                    file.getValue().replace("UserSig has", "Esperante UserSig has"));
        }

        generator(data).generate(out(), UTF_8);
        generator(data).document(temp.resolve("documents"));

        assertThat(out().resolve("io/github/timerrorcodes/internal/TimErrorTextsEo.java"))
                .content()
                .contains("Esperante UserSig has");
        assertThat(temp.resolve("documents/markdown/eo/sdk-account.md"))
                .content()
                .contains("Esperante");
        assertThat(temp.resolve("documents/data/error-codes.csv")).content().contains("description_eo");
        assertThat(temp.resolve("documents/page/index.html"))
                .content()
                .contains("value=\"eo\"", "\"eo\":{\"description\":\"");
    }

    @Test
    void nothing_is_written_when_there_is_a_problem_and_what_was_there_stays() throws Exception {
        SmallTables tables = SmallTables.in(temp.resolve("data")).replace("sdk-general.csv", "6015,", "x,");
        assertThatThrownBy(() -> generator(tables.folder()).generate(out(), UTF_8))
                .isInstanceOf(InvalidTablesException.class);
        assertThat(out()).doesNotExist();

        tables.restore("sdk-general.csv");
        generator(tables.folder()).generate(out(), UTF_8);
        Map<String, String> before = TextFiles.contents(out());
        tables.replace("sdk-general.csv", "実行中です。", "");

        assertThatThrownBy(() -> generator(tables.folder()).generate(out(), UTF_8))
                .isInstanceOf(InvalidTablesException.class);
        assertThat(TextFiles.contents(out())).isEqualTo(before);
    }

    @Test
    void a_second_run_touches_nothing_while_nothing_has_changed() throws Exception {
        Generator generator = generator(SmallTables.in(temp.resolve("data")).folder());
        assertThat(generator.generate(out(), UTF_8)).isEqualTo("4 codes in 2 language(s), 6 file(s) written: " + out());
        FileTime longAgo = FileTime.fromMillis(0);
        for (String file : TextFiles.contents(out()).keySet()) {
            Files.setLastModifiedTime(out().resolve(file), longAgo);
        }

        assertThat(generator.generate(out(), UTF_8))
                .isEqualTo("4 codes in 2 language(s), nothing has changed: " + out());

        for (String file : TextFiles.contents(out()).keySet()) {
            assertThat(Files.getLastModifiedTime(out().resolve(file))).as(file).isEqualTo(longAgo);
        }
    }

    @Test
    void a_run_writes_only_what_has_changed_and_deletes_what_is_gone_and_leaves_what_others_wrote() throws Exception {
        SmallTables tables = SmallTables.in(temp.resolve("data"));
        generator(tables.folder()).generate(out(), UTF_8);
        Path packageFolder = out().resolve("io/github/timerrorcodes");
        Path untouched = packageFolder.resolve("TimErrorCategory.java");
        Path editedByHand = packageFolder.resolve("TimErrorTable.java");
        Path notOurs = packageFolder.resolve("HandWritten.java");
        Files.writeString(notOurs, "// not generated");
        Files.write(editedByHand, new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(untouched, longAgo);
        tables.replace("sdk-general.csv", "実行中です。", "処理中です。");

        generator(tables.folder()).generate(out(), UTF_8);

        assertThat(Files.getLastModifiedTime(untouched)).isEqualTo(longAgo);
        assertThat(packageFolder.resolve("internal/TimErrorTextsJa.java"))
                .content()
                .contains("処理中です。");
        assertThat(editedByHand).content().contains("SDK_GENERAL");

        for (String file : TextFiles.contents(tables.folder().resolve("en")).keySet()) {
            tables.delete("en/" + file);
        }
        Files.delete(tables.folder().resolve("en"));

        assertThat(generator(tables.folder()).generate(out(), UTF_8))
                .as("the English texts, and the four that named them")
                .contains("4 codes in 1 language(s), 5 file(s) written");

        assertThat(packageFolder.resolve("internal/TimErrorTextsEn.java")).doesNotExist();
        assertThat(notOurs).exists();
    }

    @Test
    void a_file_may_be_read_by_whoever_may_read_any_new_file() throws Exception {
        generator(SmallTables.in(temp.resolve("data")).folder()).document(out());
        Path other = Files.writeString(temp.resolve("other"), "");

        assertThat(Files.getPosixFilePermissions(out().resolve("page/index.html")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void a_folder_of_tables_may_be_a_link_and_a_change_behind_it_is_seen() throws Exception {
        SmallTables tables = SmallTables.in(temp.resolve("data"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), tables.folder());
        generator(link).generate(out(), UTF_8);
        tables.replace("sdk-general.csv", "実行中です。", "処理中です。");

        assertThat(generator(link).generate(out(), UTF_8)).contains("2 file(s) written");
    }

    @Test
    void two_catalogs_may_share_a_folder_of_sources() throws Exception {
        Path data = SmallTables.in(temp.resolve("data")).folder();
        Settings shop = Settings.of("example.shop", "ShopErrorCode", "ja", List.of(), false);
        generator(data).generate(out(), UTF_8);
        new Generator(data, shop).generate(out(), UTF_8);

        assertThat(generator(data).generate(out(), UTF_8)).contains("nothing has changed");
        assertThat(out().resolve("io/github/timerrorcodes/TimErrorCode.java")).exists();
        assertThat(out().resolve("example/shop/ShopErrorCode.java")).exists();
    }

    @Test
    void the_documents_of_two_catalogs_in_one_folder_are_refused_before_one_overwrites_the_other() throws Exception {
        Path data = SmallTables.in(temp.resolve("data")).folder();
        Settings shop = Settings.of("example.shop", "ShopErrorCode", "ja", List.of(), false);
        generator(data).document(out());
        Map<String, String> before = TextFiles.contents(out());

        assertThatThrownBy(() -> new Generator(data, shop).document(out()))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("it belongs to documents-io.github.timerrorcodes.TimErrorCode")
                .hasMessageContaining("give each catalog an output folder of its own");
        assertThat(TextFiles.contents(out())).isEqualTo(before);
    }

    @Test
    void a_folder_of_tables_that_is_not_there_is_named() {
        assertThatThrownBy(() -> generator(temp.resolve("nowhere")).generate(out(), UTF_8))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("there is no folder of tables");
    }
}
