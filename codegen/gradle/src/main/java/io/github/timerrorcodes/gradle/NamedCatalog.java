package io.github.timerrorcodes.gradle;

import org.gradle.api.Named;

/**
 * A further catalog of a project. Its tables are in {@code src/main/<name>-error-codes}, and what else it does not say is as in
 * the first one, but for the name of the enum.
 */
public interface NamedCatalog extends CatalogSettings, Named {}
