package io.github.timerrorcodes.spi;

import io.github.timerrorcodes.ErrorCategory;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.ErrorTable;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What the generator writes of one enum of codes, for {@code ErrorCatalog} to answer from. */
public interface GeneratedCatalog extends Serializable {

    /** Returns what messages call the catalog: the name of its enum. */
    String title();

    /** Returns the codes by their numbers. */
    CodeLookup<? extends ErrorCode> lookup();

    /** Returns the tables, in their order. */
    List<? extends ErrorTable> tables();

    /** Returns the categories, in their order. */
    List<? extends ErrorCategory> categories();

    /** Returns the languages of the texts. */
    Languages languages();

    /** Returns other spellings of the vendor's constants, and the names of the constants that they stand for. */
    Map<String, String> aliases();
}
