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

    /** Returns the code with a number, or the code whose range holds it, or {@link #unrecognized()}. */
    ErrorCode fromCode(int code);

    /** Returns what stands for every number that the catalog lacks. */
    ErrorCode unrecognized();

    /** Returns all codes but {@link #unrecognized()}, in their order. */
    List<? extends ErrorCode> codes();

    /** Returns the tables, in their order. */
    List<? extends ErrorTable> tables();

    /** Returns the categories, in their order. */
    List<? extends ErrorCategory> categories();

    /** Returns the languages of the texts. */
    Languages languages();

    /** Returns other spellings of the vendor's constants, and the names of the constants that they stand for. */
    Map<String, String> aliases();
}
