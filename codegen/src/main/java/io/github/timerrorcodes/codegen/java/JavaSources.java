package io.github.timerrorcodes.codegen.java;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** All Java sources of a catalog. */
public final class JavaSources {

    private JavaSources() {}

    /** Returns the sources; the same catalog gives the same text on any machine. */
    public static List<GeneratedFile> of(Catalog catalog) {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(ErrorCodeEnum.of(catalog));
        files.add(CodeDetailsClass.of(catalog));
        files.add(IndexClass.ofTables(catalog));
        files.add(IndexClass.ofRetryabilities(catalog));
        files.add(CategoryEnum.of(catalog));
        files.add(TableEnum.of(catalog));
        files.add(LanguageTable.of(catalog));
        catalog.languages().forEach(language -> files.add(TextsClass.of(catalog, language)));
        return files;
    }
}
