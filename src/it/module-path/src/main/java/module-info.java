module example {
    requires io.github.timerrorcodes;

    exports example;
}
