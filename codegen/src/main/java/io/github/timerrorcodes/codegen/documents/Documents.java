package io.github.timerrorcodes.codegen.documents;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** All documents of a catalog. */
public final class Documents {

    private Documents() {}

    /** Returns the documents; the same catalog gives the same text on any machine. */
    public static List<GeneratedFile> of(Catalog catalog) {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(Page.of(catalog));
        files.addAll(MarkdownPages.of(catalog));
        files.addAll(DataFiles.of(catalog));
        return files;
    }
}
