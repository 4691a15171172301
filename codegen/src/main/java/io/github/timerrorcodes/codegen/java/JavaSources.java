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
        Names names = new Names(catalog.naming());
        List<GeneratedFile> files = new ArrayList<>();
        files.add(ErrorCodeEnum.of(names, catalog));
        files.add(DetailsClass.of(names, catalog));
        files.add(IndexClass.ofTables(names, catalog));
        files.add(IndexClass.ofRetryabilities(names, catalog));
        files.add(CategoryEnum.of(names, catalog));
        files.add(TableEnum.of(names, catalog));
        files.add(LanguagesClass.of(names, catalog));
        catalog.languages().forEach(language -> files.add(TextsClass.of(names, catalog, language)));
        return files;
    }
}
