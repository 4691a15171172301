package example;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.timerrorcodes.TimErrorException;

/** What every answer of the REST API begins with. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RestAnswer(
        @JsonProperty("ActionStatus") String actionStatus,
        @JsonProperty("ErrorCode") int errorCode,
        @JsonProperty("ErrorInfo") String errorInfo) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Returns the answer, or throws what it says. */
    public static RestAnswer read(String json) throws JsonProcessingException {
        RestAnswer answer = MAPPER.readValue(json, RestAnswer.class);
        if (answer.errorCode() != 0 || "FAIL".equals(answer.actionStatus())) {
            throw new TimErrorException(answer.errorCode(), answer.errorInfo());
        }
        return answer;
    }
}
