package io.github.timerrorcodes.spi;

/** What the generator and the library agree upon. Its number rises whenever generated sources would have to be made again. */
public final class Contract {
    static final int VERSION = 1;

    private Contract() {}

    /**
     * Makes sure that a generated catalog fits this library.
     *
     * @param version the version of the contract that the catalog was generated for
     * @param enumName the enum of the catalog
     * @throws IllegalStateException if it does not fit
     */
    public static void require(int version, String enumName) {
        if (version != VERSION) {
            throw new IllegalStateException(enumName + " was generated for version " + version
                    + " of the contract between tim-error-codes and its generator, but the library on the class path has version "
                    + VERSION + "; use the library and the plugin in the same version, and generate " + enumName
                    + " again");
        }
    }
}
