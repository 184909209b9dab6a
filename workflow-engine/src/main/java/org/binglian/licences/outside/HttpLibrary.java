package org.binglian.licences.outside;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a library over HTTP: {@code POST /licences/search} with {@code {"holder", "types"}} gives {@code {"licences"}}, and
 * {@code GET /licences/<id>/document} the PDF. The holder's number goes into the body, because addresses end up in logs.
 */
class HttpLibrary implements OutsideLibrary {

    private static final int LONGEST_LIST = 1 << 20;
    private static final int LARGEST_DOCUMENT = 20 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final RestClient http;
    private final Set<String> departments;

    HttpLibrary(OutsideSettings.Library settings) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.timeout());
        RestClient.Builder builder =
                RestClient.builder().requestFactory(requests).baseUrl(settings.url());
        if (settings.token() != null) {
            builder.defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.token());
        }
        this.http = builder.build();
        this.departments = settings.departments();
    }

    private record Question(String holder, Set<String> types) {}

    private record Answer(List<OutsideEntry> licences) {}

    @Override
    public List<OutsideEntry> find(String holder, Set<String> types) {
        byte[] body = answer(
                http.post()
                        .uri("/licences/search")
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON)
                        .body(JSON.writeValueAsBytes(new Question(holder, types))),
                LONGEST_LIST);
        List<OutsideEntry> entries = read(body).stream()
                .map(entry -> entry.requireAnswering(holder, types, departments))
                .toList();
        if (entries.stream().map(OutsideEntry::key).distinct().count() < entries.size()) {
            throw OutsideFault.wrong("number that two licences have");
        }
        return entries;
    }

    @Override
    public byte[] document(String reference) {
        byte[] body = answer(
                http.get()
                        .uri("/licences/{id}/document", Map.of("id", reference))
                        .accept(MediaType.APPLICATION_PDF),
                LARGEST_DOCUMENT);
        if (body.length < PDF.length || !Arrays.equals(body, 0, PDF.length, PDF, 0, PDF.length)) {
            throw OutsideFault.wrong("document that is no PDF");
        }
        return body;
    }

    private static byte[] answer(RestClient.RequestHeadersSpec<?> request, int longest) {
        try {
            return request.exchange((asked, response) -> body(response, longest));
        } catch (ResourceAccessException e) {
            throw OutsideFault.unreachable(
                    "no answer: " + e.getMostSpecificCause().getClass().getSimpleName(), e);
        }
    }

    private static byte[] body(ClientHttpResponse response, int longest) throws IOException {
        HttpStatusCode status = response.getStatusCode();
        if (status.is5xxServerError() || status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
            throw OutsideFault.busy("status " + status.value());
        }
        if (!status.isSameCodeAs(HttpStatus.OK)) {
            throw OutsideFault.wrong("status " + status.value());
        }
        byte[] body = response.getBody().readNBytes(longest + 1);
        if (body.length > longest) {
            throw OutsideFault.wrong("answer of more than " + longest + " bytes");
        }
        return body;
    }

    private static List<OutsideEntry> read(byte[] body) {
        try {
            Answer answer = JSON.readValue(body, Answer.class);
            if (answer.licences() == null || answer.licences().contains(null)) {
                throw OutsideFault.wrong("answer without a list of licences");
            }
            return answer.licences();
        } catch (JacksonException e) {
            throw OutsideFault.wrong("answer that cannot be read");
        }
    }
}
