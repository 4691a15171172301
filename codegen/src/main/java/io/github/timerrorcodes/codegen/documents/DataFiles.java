package io.github.timerrorcodes.codegen.documents;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.util.List;
import java.util.Map;

/** The files that programs read: JSON with its schema, CSV with a query that joins it to a log, and what they hold. */
final class DataFiles {

    private DataFiles() {}

    static List<GeneratedFile> of(Catalog catalog) {
        String language = CatalogCsv.suffix(catalog.commonLanguage());
        String join = Templates.plain().fill("join.sql", Map.of("language", language));
        Map<String, Object> values =
                Map.of("join", join, "enum", catalog.naming().enumName(), "language", language);
        return List.of(
                new GeneratedFile("data/error-codes.json", CatalogJson.readable(CatalogJson.of(catalog))),
                new GeneratedFile("data/error-codes.schema.json", Resources.read("error-codes.schema.json")),
                new GeneratedFile("data/error-codes.csv", CatalogCsv.forPrograms(catalog)),
                new GeneratedFile("data/error-codes.excel.csv", CatalogCsv.forExcel(catalog)),
                new GeneratedFile("data/join.sql", join),
                new GeneratedFile("data/README.md", Templates.markdown().fill("data.md", values)));
    }
}
