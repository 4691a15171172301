package example;

import io.github.timerrorcodes.Outcome;
import io.github.timerrorcodes.TimErrorException;
import java.util.concurrent.Callable;

/** For calls that ask for a state: be friends, be in the group, have the group, have it recalled. */
public final class Done {

    private Done() {}

    /** Makes the call, and is content where what it asks for holds already. */
    public static void ensure(Callable<?> call) throws Exception {
        try {
            call.call();
        } catch (Exception thrown) {
            TimErrorException e = TimErrorException.find(thrown);
            if (e == null || e.errorCode().outcome() != Outcome.ALREADY_DONE) {
                throw thrown;
            }
        }
    }
}
