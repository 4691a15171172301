package io.github.timerrorcodes.gradle;

import org.gradle.api.Action;
import org.gradle.api.NamedDomainObjectContainer;

/**
 * {@code timErrorCodes { … }} in a build script: the settings of the project's catalog, whose tables are in
 * {@code src/main/error-codes}, and its further catalogs, if there are any.
 */
public abstract class TimErrorCodesExtension implements CatalogSettings {

    /** The further catalogs. */
    public abstract NamedDomainObjectContainer<NamedCatalog> getCatalogs();

    /** Configures the further catalogs. */
    public void catalogs(Action<? super NamedDomainObjectContainer<NamedCatalog>> action) {
        action.execute(getCatalogs());
    }
}
