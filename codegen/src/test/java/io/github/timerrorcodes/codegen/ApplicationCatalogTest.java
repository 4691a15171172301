package io.github.timerrorcodes.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.timerrorcodes.codegen.model.Settings;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application gets that has the generator make a catalog of its own codes, whatever its language. */
class ApplicationCatalogTest {
    @TempDir
    private static Path library;

    private static Path libraryClasses;

    @TempDir
    private Path temp;

    private SmallTables tables;

    @BeforeAll
    static void compileTheLibrary() throws Exception {
        libraryClasses = LibrarySources.library(library);
    }

    @BeforeEach
    void write_the_tables() {
        tables = SmallTables.in(temp.resolve("data"));
    }

    private static Settings shop(String sourceLanguage, String... languages) {
        return Settings.of("example.shop", "ShopErrorCode", sourceLanguage, List.of(languages), false);
    }

    private URLClassLoader compile(Settings settings, Charset encoding) throws Exception {
        Path sources = temp.resolve("sources");
        new Generator(tables.folder(), settings).generate(sources, encoding);
        return LibrarySources.compileBeside(libraryClasses, sources, temp.resolve("classes"), encoding);
    }

    private URLClassLoader compile() throws Exception {
        return compile(shop("ja"), UTF_8);
    }

    private Map<String, String> documents(Settings settings) throws Exception {
        new Generator(tables.folder(), settings).document(temp.resolve("documents"));
        return TextFiles.contents(temp.resolve("documents"));
    }

    @Test
    void its_enum_has_the_same_members_as_the_vendors() throws Exception {
        try (URLClassLoader classes = compile()) {
            Class<?> vendors = classes.loadClass("io.github.timerrorcodes.TimErrorCode");
            Class<?> own = classes.loadClass("example.shop.ShopErrorCode");

            assertThat(members(own)).isEqualTo(members(vendors)).contains("fromCode(int)", "userMessage(Locale)");
            assertThat(own.getInterfaces()).containsExactly(vendors.getInterfaces());
        }
    }

    private static List<String> members(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(ApplicationCatalogTest::signature)
                .sorted()
                .toList();
    }

    private static String signature(Method method) {
        List<String> types = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        return method.getName() + "(" + String.join(",", types) + ")";
    }

    @Test
    void its_codes_are_found_and_speak_its_languages_in_its_own_words() throws Exception {
        tables.write("retryability.csv", "retryability,title,advice\nTHROTTLED,ゆっくり,店では一息ついてください。\n")
                .write("user-messages.csv", "key,text\nslow-down,お待ちください。\nsold-out,売り切れです。\n")
                .write("en/user-messages.csv", "key,text\nsold-out,It is sold out.\n")
                .replace("server-group.csv", "UNKNOWN,try-later", "UNKNOWN,sold-out");
        try (URLClassLoader classes = compile()) {
            Object limit = fromCode(classes, 8512);
            Object custom = fromCode(classes, 150);

            assertThat(fromCode(classes, 6206)).hasToString("UNRECOGNIZED");
            assertThat(ask(fromCode(classes, 6015), "description")).isEqualTo("実行中です。");
            assertThat(ask(fromCode(classes, 6015), "description", Locale.US)).isEqualTo("It is running.");
            assertThat(ask(fromCode(classes, 6206), "remedy", Locale.US)).isEqualTo("Update.");
            assertThat(ask(limit, "retryability")).hasToString("THROTTLED");
            assertThat(ask(limit, "retryAdvice")).isEqualTo("店では一息ついてください。");
            assertThat(ask(limit, "retryAdvice", Locale.US))
                    .isEqualTo(word("en/retryability.csv", "retryability", "THROTTLED", "advice"));
            assertThat(ask(limit, "minRetryDelayMillis")).isEqualTo(60000L);
            assertThat(ask(limit, "userMessage")).isEqualTo("お待ちください。");
            assertThat(ask(limit, "userMessage", Locale.US))
                    .isEqualTo(word("en/user-messages.csv", "key", "slow-down", "text"));
            assertThat(custom).hasToString("CUSTOM_ERROR");
            assertThat(ask(custom, "outcome")).hasToString("UNKNOWN");
            assertThat(ask(custom, "userMessage", Locale.US)).isEqualTo("It is sold out.");
            assertThat(ask(ask(limit, "category"), "title", Locale.US)).isEqualTo("Group");
            assertThat(ask(ask(limit, "table"), "codes")).hasToString("[ONLINE_LIMIT, CUSTOM_ERROR]");
        }
    }

    /** The tables with Korean texts alone, and with nothing in English. */
    private void translateIntoKorean() throws IOException {
        for (String file : TextFiles.contents(tables.folder().resolve("en")).keySet()) {
            tables.delete("en/" + file);
        }
        Files.delete(tables.folder().resolve("en"));
        tables.replace("sdk-general.csv", "実行中です。,待ってください。", "처리 중입니다.,기다리십시오.")
                .replace("sdk-general.csv", "混雑しています。,間隔を空けてください。", "혼잡합니다.,나중에 다시 시도하십시오.")
                .replace("server-group.csv", "60秒に1回までです。,60秒待ってください。", "60초에 1회입니다.,60초 기다리십시오.")
                .replace("server-group.csv", "独自のエラーです。,調べてください。", "자체 오류입니다.,확인하십시오.")
                .replace("unrecognized.csv", "登録されていません。,更新してください。", "등록되지 않았습니다.,업데이트하십시오.")
                .replace("categories.csv", "全般", "일반")
                .replace("categories.csv", "グループ", "그룹")
                .replace("tables.csv", "SDK全般", "SDK 일반")
                .replace("tables.csv", "サーバーのグループ", "서버 그룹");
    }

    @Test
    void a_catalog_in_korean_alone_has_sources_documents_query_and_advice() throws Exception {
        translateIntoKorean();

        try (URLClassLoader classes = compile(shop("ko"), UTF_8)) {
            assertThat(ask(fromCode(classes, 6015), "description", Locale.US)).isEqualTo("처리 중입니다.");
            assertThat(ask(fromCode(classes, -302), "retryAdvice")).asString().isNotBlank();
            assertThat(ask(ask(classes, "catalog"), "locales")).asString().isEqualTo("[ko]");
        }
        Map<String, String> documents = documents(shop("ko"));
        assertThat(documents.get("data/join.sql")).contains("description_ko").doesNotContain("description_en");
        assertThat(documents.get("data/README.md")).contains("description_ko").doesNotContain("description_en");
        assertThat(documents.get("data/error-codes.csv")).contains("description_ko,remedy_ko,user_message_ko");
        assertThat(documents.get("markdown/ko/sdk-general.md")).contains("처리 중입니다.");
        assertThat(documents.get("page/index.html")).contains("<html lang=\"ko\"");
    }

    @Test
    void a_catalog_whose_tables_are_chinese_has_chinese_words_and_its_own_query() throws Exception {
        translateIntoKorean();

        Map<String, String> documents = documents(shop("zh-CN"));

        assertThat(documents.get("data/join.sql")).contains("description_zh_cn");
        assertThat(documents.get("markdown/zh-CN/README.md")).contains("错误码", "类别");
        try (URLClassLoader classes = compile(shop("zh-CN"), UTF_8)) {
            String waiting = word("zh-Hans/user-messages.csv", "key", "please-wait", "text");
            assertThat(ask(fromCode(classes, 6015), "userMessage")).isEqualTo(waiting);
            assertThat(ask(fromCode(classes, 6015), "userMessage", Locale.US)).isEqualTo(waiting);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja-JP, 再試行", "en-GB, Retry", "zh-CN, 重试", "zh-Hans-SG, 重试", "fr, Retry"})
    void the_words_around_the_codes_are_those_of_the_nearest_language(String language, String word) throws Exception {
        translateIntoKorean();

        assertThat(documents(shop(language)).get("markdown/" + language + "/README.md"))
                .contains(word);
    }

    @Test
    void the_documents_are_called_after_the_enum_until_the_catalog_says_what_it_is() throws Exception {
        assertThat(documents(shop("ja")).get("markdown/README.md"))
                .startsWith("# ShopErrorCode")
                .doesNotContain("Tencent", "IM");

        tables.write("about.csv", "label,text\ntitle,店のエラーコード\nsubtitle,店のサーバーのエラー。\nnote,店から。\n")
                .write("en/about.csv", "label,text\ntitle,Shop errors\nsubtitle,Errors of the shop.\nnote,The shop.\n");
        assertThat(documents(shop("ja")).get("markdown/README.md"))
                .startsWith("# 店のエラーコード")
                .contains("[English](en/README.md): Shop errors");
    }

    @Test
    void only_the_languages_that_it_asks_for_are_taken_and_one_that_is_missing_is_a_problem() throws Exception {
        new Generator(tables.folder(), shop("ja", "ja")).generate(temp.resolve("sources"), UTF_8);

        assertThat(TextFiles.contents(temp.resolve("sources")).keySet())
                .contains("example/shop/internal/ShopErrorTextsJa.java")
                .doesNotContain("example/shop/internal/ShopErrorTextsEn.java");
        assertThat(problemsOf(() -> new Generator(tables.folder(), shop("ja", "en", "ko"))
                        .generate(temp.resolve("sources"), UTF_8)))
                .startsWith("ko:1: the folder of this language is missing; add it, or do not ask for the language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ErrorCode",
                "ErrorTable",
                "ErrorCategory",
                "ErrorCatalog",
                "Origin",
                "Outcome",
                "Retryability",
                "CodeLookup",
                "Contract",
                "Generated",
                "GeneratedCatalog",
                "Languages",
                "Texts",
                "Locale",
                "List",
                "Arrays",
                "Collections",
                "Code",
                "Error_Code"
            })
    void its_enum_may_be_called_like_any_type_that_the_sources_use(String enumName) throws Exception {
        try (URLClassLoader classes = compile(Settings.of("example.shop", enumName, "ja", List.of(), false), UTF_8)) {
            assertThat(classes.loadClass("example.shop." + enumName)
                            .getMethod("fromCode", int.class)
                            .invoke(null, 6015))
                    .hasToString("IN_PROGRESS");
        }
    }

    @Test
    void its_codes_tables_and_categories_may_be_called_like_anything_that_the_sources_name() throws Exception {
        String[] names = {
            "SLOTS",
            "LOOKUP",
            "CODE",
            "LAST_CODE",
            "TABLE",
            "CATEGORY",
            "INSTANCE",
            "CODES",
            "VALUES",
            "CONSTANTS",
            "ORIGIN",
            "FIRST",
            "END",
            "CATALOG",
            "RETRYABLE",
            "RESULT",
            "LANGUAGES",
            "TEXTS",
            "NULL",
            "TRUE",
            "CLASS",
            "T",
            "E"
        };
        for (int i = 0; i < names.length; i++) {
            tables.append(
                    "sdk-general.csv",
                    900 + i + "," + names[i] + ",ERR_" + names[i] + ",application,BACKOFF,,UNKNOWN,try-later,説明" + i
                            + "。,対処。\n");
            tables.append("en/sdk-general.csv", 900 + i + ",Text.,Text.\n");
            String id = names[i].toLowerCase(Locale.ROOT).replace('_', '-');
            tables.append("tables.csv", id + "," + names[i] + ",SDK,表\n").append("en/tables.csv", id + ",T\n");
            tables.append("categories.csv", names[i] + ",類\n").append("en/categories.csv", names[i] + ",C\n");
            tables.write(
                    id + ".csv",
                    "code,name,sdk_constant,source,retryability,min_delay_ms,outcome,user_message,description,remedy\n"
                            + (2000 + i) + ",IN_" + names[i] + ",,application,BACKOFF,,UNKNOWN,try-later,説明。,対処。\n");
            tables.write("en/" + id + ".csv", "code,description,remedy\n" + (2000 + i) + ",Text.,Text.\n");
        }

        try (URLClassLoader classes = compile()) {
            assertThat(fromCode(classes, 900)).hasToString("SLOTS");
            assertThat(ask(ask(classes, "catalog"), "tables").toString()).contains("CONSTANTS", "INSTANCE");
        }
    }

    @Test
    void text_that_means_something_to_javadoc_or_java_is_shown_as_it_is_in_any_encoding() throws Exception {
        String text = "A*/B @link C} @param D & E \\u0041 \\\\uuu0042 \\n < 5 \"F\" $L 语 😀";
        String quoted = '"' + text.replace("\"", "\"\"") + '"';
        tables.replace("sdk-general.csv", "実行中です。", quoted).replace("en/sdk-general.csv", "It is running.", quoted);

        for (String encoding : List.of("UTF-8", "Shift_JIS", "US-ASCII")) {
            try (URLClassLoader classes = compile(shop("ja"), Charset.forName(encoding))) {
                assertThat(ask(fromCode(classes, 6015), "description"))
                        .as(encoding)
                        .isEqualTo(text);
                assertThat(ask(fromCode(classes, 8512), "remedy")).as(encoding).isEqualTo("60秒待ってください。");
            }
        }
    }

    @Test
    void two_catalogs_can_stand_in_one_package() throws Exception {
        Settings other = Settings.of("example.shop", "Payment", "ja", List.of(), false);
        new Generator(tables.folder(), other).generate(temp.resolve("sources"), UTF_8);

        try (URLClassLoader classes = compile()) {
            assertThat(classes.loadClass("example.shop.PaymentCategory").getEnumConstants())
                    .hasSize(2);
        }
    }

    @Test
    void a_catalog_that_does_not_fit_the_library_says_so_in_one_sentence() throws Exception {
        Path newer = TextFiles.copy(TestSettings.DATA.resolveSibling("src/main/java"), temp.resolve("newer"));
        Path contract = newer.resolve("io/github/timerrorcodes/spi/Contract.java");
        Files.writeString(contract, Files.readString(contract).replace("VERSION = 1;", "VERSION = 2;"));
        try (URLClassLoader classes = compile();
                URLClassLoader ownAlone = LibrarySources.load(
                        temp.resolve("classes"),
                        LibrarySources.compileInto(contract, libraryClasses, temp.resolve("two")),
                        libraryClasses)) {
            assertThat(fromCode(classes, 6015)).hasToString("IN_PROGRESS");

            Throwable failure = catchThrowable(() -> fromCode(ownAlone, 6015));

            assertThat(failure)
                    .rootCause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("ShopErrorCode was generated for version 1")
                    .hasMessageContaining("generate ShopErrorCode again");
        }
    }

    /** Returns a word of the generator's own. */
    private static String word(String file, String keyColumn, String key, String column) {
        return DataRows.of(file).stream()
                .filter(row -> row.is(keyColumn, key))
                .map(row -> row.get(column))
                .findFirst()
                .orElseThrow();
    }

    private static String problemsOf(ThrowingCallable generation) {
        return catchThrowable(generation).getMessage();
    }

    private static Object fromCode(ClassLoader classes, int code) throws ReflectiveOperationException {
        return classes.loadClass("example.shop.ShopErrorCode")
                .getMethod("fromCode", int.class)
                .invoke(null, code);
    }

    private static Object ask(ClassLoader classes, String method) throws ReflectiveOperationException {
        return classes.loadClass("example.shop.ShopErrorCode").getMethod(method).invoke(null);
    }

    private static Object ask(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static Object ask(Object target, String method, Locale locale) throws ReflectiveOperationException {
        return target.getClass().getMethod(method, Locale.class).invoke(target, locale);
    }
}
