package example;

import io.github.timerrorcodes.TimErrorCode;

/** An app that only looks up and switches, and shows no text of the library. */
public final class LookUp {

    private LookUp() {}

    public static void main(String[] args) {
        switch (TimErrorCode.fromCode(Integer.parseInt(args[0]))) {
            case USER_SIG_EXPIRED:
                System.out.println("log in");
                break;
            case UNRECOGNIZED:
                System.out.println("unknown");
                break;
            default:
                System.out.println("try again");
        }
    }
}
