package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.TimErrorCategory;
import io.github.timerrorcodes.TimErrorCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class HandbookTableTest {

    @Test
    void the_table_has_a_row_for_every_code_of_the_chosen_categories() {
        String table =
                new HandbookTable(Locale.ENGLISH).of(List.of(TimErrorCategory.ACCOUNT, TimErrorCategory.OFFLINE_PUSH));

        assertThat(table)
                .startsWith("== " + TimErrorCategory.ACCOUNT.title(Locale.ENGLISH) + "\n")
                .contains("== " + TimErrorCategory.OFFLINE_PUSH.title(Locale.ENGLISH) + "\n");
        assertThat(table.lines().filter(line -> line.matches("\\|-?[0-9].*")))
                .hasSize(TimErrorCategory.ACCOUNT.codes().size()
                        + TimErrorCategory.OFFLINE_PUSH.codes().size());
        assertThat(table)
                .contains("|6206 |" + TimErrorCode.USER_SIG_EXPIRED.description(Locale.ENGLISH) + " |"
                        + TimErrorCode.USER_SIG_EXPIRED.retryAdvice(Locale.ENGLISH))
                .doesNotContain("UNRECOGNIZED");
    }

    @Test
    void the_table_speaks_the_language_that_was_asked_for() {
        assertThat(new HandbookTable(Locale.SIMPLIFIED_CHINESE).of(List.of(TimErrorCategory.MESSAGE)))
                .startsWith("== 消息\n")
                .contains("|120001 - 130000 |");
    }

    @Test
    void the_finished_documents_can_be_depended_on() {
        Path documents = Path.of("target/documents");

        assertThat(documents.resolve("page/index.html")).content().contains("<html lang=\"ja\" dir=\"ltr\">");
        assertThat(documents.resolve("markdown/zh-Hans/sdk-account.md"))
                .content()
                .contains("6206");
        assertThat(documents.resolve("data"))
                .isDirectoryContaining("glob:**/error-codes.json")
                .isDirectoryContaining("glob:**/error-codes.schema.json")
                .isDirectoryContaining("glob:**/error-codes.csv");
        assertThat(documents.resolve("LICENSE")).exists();
    }

    @Test
    void the_library_itself_carries_none_of_them() throws Exception {
        Path jar = Path.of(TimErrorCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        assertThat(Files.isRegularFile(jar)).isTrue();
        try (JarFile library = new JarFile(jar.toFile())) {
            assertThat(library.stream().map(Object::toString).filter(name -> !name.endsWith(".class")))
                    .isNotEmpty()
                    .noneMatch(name -> name.matches(".*\\.(?:html|md|json|csv|sql|css|js)"));
        }
    }
}
