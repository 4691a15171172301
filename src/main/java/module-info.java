/** The typed error-code catalog for Tencent Cloud Chat (IM). */
module io.github.timerrorcodes {
    requires static org.jspecify;

    exports io.github.timerrorcodes;
    exports io.github.timerrorcodes.spi;
}
