package org.binglian.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.binglian.api.problems.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a client send a request again without doing it again. The key is stored in the transaction of the work itself:
 * both happen or neither, and of two at the same moment the second waits for the first and gives its answer.
 */
@Component
public class IdempotentRequests {

    private final Retries retries;
    private final StoredAnswers answers;
    private final JsonMapper json;

    IdempotentRequests(Retries retries, StoredAnswers answers, JsonMapper json) {
        this.retries = retries;
        this.answers = answers;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /**
     * Does the work in a transaction, with retries of lost races. A request that fails is not remembered.
     *
     * @param content what the request asks for; the same key with other content is refused (422)
     * @param work gives the answer to send; may run several times, until it commits once
     */
    public <T> ResponseEntity<T> once(IdempotencyKey key, @Nullable Object content, Supplier<ResponseEntity<T>> work) {
        if (key.value() == null) {
            return retries.inTransaction(work);
        }
        String hash = hash(content);
        try {
            return retries.inTransaction(() -> first(key, hash, work));
        } catch (StoredAnswers.AlreadyReceived e) {
            return again(key, hash);
        }
    }

    private <T> ResponseEntity<T> first(IdempotencyKey key, String hash, Supplier<ResponseEntity<T>> work) {
        answers.receive(key, hash);
        ResponseEntity<T> answer = work.get();
        String body = answer.getBody() == null ? null : json.writeValueAsString(answer.getBody());
        answers.answer(key, StoredAnswer.of(hash, answer, body));
        return answer;
    }

    private <T> ResponseEntity<T> again(IdempotencyKey key, String hash) {
        StoredAnswer answer = answers.find(key);
        if (!answer.requestHash().equals(hash)) {
            throw new RequestProblem(HttpStatus.UNPROCESSABLE_CONTENT, "other-request-with-same-key");
        }
        return answer.replay();
    }

    private String hash(@Nullable Object content) {
        try {
            byte[] bytes = json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
