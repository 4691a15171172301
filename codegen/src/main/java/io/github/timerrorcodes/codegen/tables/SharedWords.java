package io.github.timerrorcodes.codegen.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that the generator brings along, so that nobody has to copy them. They stand beside this class. */
final class SharedWords {
    private static final String FOLDER = "words/";

    /** Those that stand in the folder itself, as the tables of this project have it. */
    private static final String SOURCE = "ja";

    private static final String ENGLISH = "en";

    private SharedWords() {}

    /** Returns whether there are words in that language; otherwise the English ones are taken. */
    static boolean speak(Locale language) {
        return nearest(language).isPresent();
    }

    /** Reads the file of that name in the language that is nearest. */
    static CsvTable read(Locale language, String name, List<String> columns) {
        String spoken = nearest(language).orElse(ENGLISH);
        String resource = FOLDER + (spoken.equals(SOURCE) ? "" : spoken + "/") + name;
        try (InputStream in = SharedWords.class.getResourceAsStream(resource)) {
            Problems problems = new Problems();
            CsvTable words =
                    new CsvReader(problems).parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
            problems.throwIfAny();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidTablesException e) {
            throw new IllegalStateException("the generator was built with broken words", e);
        }
    }

    private static Optional<String> nearest(Locale language) {
        String code = language.getLanguage();
        return Stream.of(language.toLanguageTag(), code + "-" + scriptOf(language), code)
                .filter(SharedWords::isThere)
                .findFirst();
    }

    private static boolean isThere(String tag) {
        return tag.equals(SOURCE) || SharedWords.class.getResource(FOLDER + tag + "/" + CatalogReader.PAGE) != null;
    }

    /** Only for Chinese does the script decide; where it is not named, the region does. */
    private static String scriptOf(Locale language) {
        if (!language.getScript().isEmpty() || !language.getLanguage().equals("zh")) {
            return language.getScript();
        }
        return List.of("HK", "MO", "TW").contains(language.getCountry()) ? "Hant" : "Hans";
    }
}
