package example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An answer of the REST API that is not a failure as a whole.
 *
 * @param json all of it
 * @param failures for which account, group or message it failed nevertheless, and why
 */
public record RestAnswer(JsonNode json, Map<String, TimErrorException> failures) {
    /** The app's own codes first, then the vendor's. */
    public static final ErrorCatalog ERRORS = ErrorCatalog.inOrder(ShopErrorCode.catalog(), TimErrorCode.catalog());

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> ITEMS = List.of("ResultItem", "UserProfileItem", "ErrorList", "RecallRetList");
    private static final List<String> NAMES = List.of("To_Account", "UserID", "ToGroupId", "MsgSeq");
    private static final List<String> CODES = List.of("ResultCode", "ErrorCode", "RetCode");
    private static final List<String> BARE_NAMES = List.of("FailAccounts", "Fail_Account");

    /** Reads an answer; throws what it says where the call failed as a whole. */
    public static RestAnswer read(String body) {
        JsonNode json;
        try {
            json = MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw withoutCode(body, e); // a proxy's page, half an answer
        }
        if (!json.path("ErrorCode").isInt()) {
            throw withoutCode(body, null);
        }
        int code = json.get("ErrorCode").intValue();
        String info = json.path("ErrorInfo").textValue();
        if (code != 0) {
            throw new TimErrorException(code, info, null, ERRORS);
        }
        Map<String, TimErrorException> failures = failures(json);
        if (json.path("ActionStatus").asText().equals("FAIL") && failures.isEmpty()) {
            throw withoutCode(body, null);
        }
        return new RestAnswer(json, failures);
    }

    private static Map<String, TimErrorException> failures(JsonNode json) {
        Map<String, TimErrorException> failures = new LinkedHashMap<>();
        for (String list : ITEMS) {
            for (JsonNode items : json.findValues(list)) { // also within GroupResultItem
                for (JsonNode item : items) {
                    int code = first(CODES, item).asInt();
                    if (code != 0) {
                        String info = item.path("ResultInfo").textValue();
                        failures.put(first(NAMES, item).asText(), new TimErrorException(code, info, null, ERRORS));
                    }
                }
            }
        }
        for (String list : BARE_NAMES) {
            for (JsonNode name : json.path(list)) {
                failures.putIfAbsent(name.asText(), withoutCode(list, null));
            }
        }
        return failures;
    }

    private static JsonNode first(List<String> fields, JsonNode item) {
        return fields.stream()
                .map(item::findValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** A failure of which nothing else is known: its outcome is UNKNOWN. */
    private static TimErrorException withoutCode(String said, Exception cause) {
        return new TimErrorException(TimErrorCode.UNRECOGNIZED, said, cause);
    }
}
