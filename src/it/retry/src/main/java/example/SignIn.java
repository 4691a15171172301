package example;

import example.InPlainJava.Recovery;
import io.github.timerrorcodes.Retryability;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.util.EnumSet;
import java.util.Set;

/** Logs in where that must come first, once for each kind of failure. Make a new one for each call. */
public final class SignIn implements Recovery {

    /** The app's side of it. */
    public interface Account {
        String userSigInHand();

        /** Has the app server issue a UserSig, which is in hand from now on. */
        String newUserSig() throws Exception;

        void login(String userSig) throws Exception;

        /** Another device has taken over; ask the user, or the two kick each other for ever. */
        boolean userWantsToContinueHere();
    }

    private enum Kind {
        NEW_USERSIG,
        KICKED,
        LOGIN,
        OTHER
    }

    private static final Set<TimErrorCode> KICKED = EnumSet.of(
            TimErrorCode.LOGIN_KICKED_OFF_BY_OTHER,
            TimErrorCode.REQ_KICK_OFF,
            TimErrorCode.REQUEST_KICK_OFF,
            TimErrorCode.SVR_MSG_LONGPOLLING_COUNT_LIMIT);

    private final Account account;
    private final Set<Kind> met = EnumSet.of(Kind.OTHER);

    public SignIn(Account account) {
        this.account = account;
    }

    @Override
    public boolean recover(TimErrorException e, int attempt) throws InterruptedException {
        Kind kind = kindOf(e);
        if (!met.add(kind) || kind == Kind.KICKED && !account.userWantsToContinueHere()) {
            return false;
        }
        try {
            account.login(kind == Kind.NEW_USERSIG ? account.newUserSig() : account.userSigInHand());
            return true;
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Exception failed) {
            TimErrorException next = TimErrorException.find(failed);
            if (next != null && recover(next, attempt)) {
                return true;
            }
            e.addSuppressed(failed);
            return false;
        }
    }

    private static Kind kindOf(TimErrorException e) {
        Retryability retryability = e.errorCode().retryability();
        if (retryability == Retryability.AFTER_NEW_USERSIG) {
            return Kind.NEW_USERSIG;
        }
        if (retryability != Retryability.AFTER_LOGIN) {
            return Kind.OTHER;
        }
        return KICKED.contains(e.timErrorCode()) ? Kind.KICKED : Kind.LOGIN;
    }
}
