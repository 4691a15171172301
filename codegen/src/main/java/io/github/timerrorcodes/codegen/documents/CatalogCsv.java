package io.github.timerrorcodes.codegen.documents;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Table;
import io.github.timerrorcodes.codegen.model.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The catalog as one CSV table (RFC 4180), one row for each code and range, made to be joined to a table of numbers. */
final class CatalogCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CatalogCsv() {}

    /** Returns the table as programs read it. */
    static String forPrograms(Catalog catalog) {
        return csv(catalog, UnaryOperator.identity());
    }

    /** Returns the table as Excel shows it: with a mark of its encoding, and no text that is taken for a formula. */
    static String forExcel(Catalog catalog) {
        return BYTE_ORDER_MARK + csv(catalog, Escapes::spreadsheet);
    }

    private static String csv(Catalog catalog, UnaryOperator<String> guard) {
        StringWriter csv = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(columns(catalog));
            for (Table table : catalog.tablesByCategory()) {
                for (ErrorCode code : table.codes()) {
                    printer.printRecord(row(catalog, table, code, guard));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static List<String> columns(Catalog catalog) {
        List<String> columns = new ArrayList<>(List.of(
                "code",
                "last_code",
                "name",
                "sdk_constant",
                "category",
                "table_name",
                "origin",
                "source",
                "retryability",
                "min_delay_ms",
                "outcome"));
        for (Language language : catalog.languages()) {
            for (String text : List.of("description", "remedy", "user_message")) {
                columns.add(text + "_" + suffix(language));
            }
        }
        return columns;
    }

    /** Returns the tag as part of a name that needs no quotes in SQL: {@code zh_hans} for {@code zh-Hans}. */
    static String suffix(Language language) {
        return language.tag().replace('-', '_').toLowerCase(Locale.ROOT);
    }

    private static List<Object> row(Catalog catalog, Table table, ErrorCode code, UnaryOperator<String> guard) {
        List<Object> row = new ArrayList<>();
        row.add(code.code());
        row.add(code.lastCode());
        row.add(code.name());
        row.add(code.sdkConstant().map(guard).orElse(null));
        row.add(table.category().name());
        row.add(table.name());
        row.add(table.origin().name());
        row.add(code.source().word());
        row.add(code.retryability());
        row.add(code.minDelayMillis() == 0 ? null : code.minDelayMillis());
        row.add(code.outcome());
        for (Language language : catalog.languages()) {
            Texts texts = language.of(code);
            row.add(guard.apply(texts.description()));
            row.add(guard.apply(texts.remedy()));
            row.add(guard.apply(texts.userMessage()));
        }
        return row;
    }
}
