package io.github.timerrorcodes.codegen.docs;

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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The catalog as one CSV table (RFC 4180), one row for each code and range, made to be joined to a table of numbers. */
final class CatalogCsv {

    private CatalogCsv() {}

    static String of(Catalog catalog) {
        StringWriter csv = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(columns(catalog));
            for (Table table : catalog.tablesByCategory()) {
                for (ErrorCode code : table.codes()) {
                    printer.printRecord(row(catalog, table, code));
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
                "min_delay_ms"));
        for (Language language : catalog.languages()) {
            columns.add("description_" + suffix(language));
            columns.add("remedy_" + suffix(language));
        }
        return columns;
    }

    /** Returns the tag as part of a name that needs no quotes in SQL: {@code zh_hans} for {@code zh-Hans}. */
    private static String suffix(Language language) {
        return language.tag().replace('-', '_').toLowerCase(Locale.ROOT);
    }

    private static List<Object> row(Catalog catalog, Table table, ErrorCode code) {
        List<Object> row = new ArrayList<>();
        row.add(code.code());
        row.add(code.lastCode());
        row.add(code.name());
        row.add(code.sdkConstant().map(Escapes::spreadsheet).orElse(null));
        row.add(table.category().name());
        row.add(table.name());
        row.add(table.origin().name());
        row.add(code.source().word());
        row.add(code.retryability());
        row.add(code.minDelayMillis() == 0 ? null : code.minDelayMillis());
        for (Language language : catalog.languages()) {
            Texts texts = language.codes().get(code.name());
            row.add(Escapes.spreadsheet(texts.description()));
            row.add(Escapes.spreadsheet(texts.remedy()));
        }
        return row;
    }
}
