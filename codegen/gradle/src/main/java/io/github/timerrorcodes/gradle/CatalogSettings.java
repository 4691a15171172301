package io.github.timerrorcodes.gradle;

import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;

/** What a build says of one catalog. */
public interface CatalogSettings {

    /** The folder of the tables. */
    DirectoryProperty getTables();

    /** The package of the enum. */
    Property<String> getPackageName();

    /** The name of the enum. Where it ends in {@code Code}, the names of the other types begin with what stands before that. */
    Property<String> getEnumName();

    /** The language that the tables in the folder itself are written in, as a BCP 47 tag. */
    Property<String> getSourceLanguage();

    /** The languages to take, as BCP 47 tags; without any, all that the folder of the tables has. */
    ListProperty<String> getLanguages();

    /** Whether the sources say what may be null with the annotations of JSpecify; by default they do. */
    Property<Boolean> getNullAnnotations();
}
