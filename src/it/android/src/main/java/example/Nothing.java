package example;

/** An app without the library, to compare sizes with. */
public final class Nothing {

    private Nothing() {}

    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
