package io.github.timerrorcodes.spi;

/**
 * Texts that hold the descriptions and remedies of some codes at a time in one string, each on a line of its own. A class
 * file that names each of them apart is half as large again.
 */
public abstract class BlockTexts implements Texts {
    private final int codesInBlock;

    /**
     * Makes the texts of a language.
     *
     * @param codesInBlock how many codes a block is for
     */
    protected BlockTexts(int codesInBlock) {
        this.codesInBlock = codesInBlock;
    }

    /** Returns the lines of a block: of each of its codes the description, and then the remedy. */
    protected abstract String block(int block);

    @Override
    public final String description(int code) {
        return line(code, 0);
    }

    @Override
    public final String remedy(int code) {
        return line(code, 1);
    }

    private String line(int code, int lineOfCode) {
        String block = block(code / codesInBlock);
        int begin = 0;
        for (int i = 2 * (code % codesInBlock) + lineOfCode; i > 0; i--) {
            begin = block.indexOf('\n', begin) + 1;
        }
        return block.substring(begin, block.indexOf('\n', begin));
    }
}
