package org.binglian.notifications.sent;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.Objects;
import org.binglian.identity.Contact;
import org.binglian.notifications.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Hands short messages to a gateway over HTTP. */
class HttpSms implements Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RestClient http;

    HttpSms(SmsSettings settings) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.timeout());
        RestClient.Builder builder =
                RestClient.builder().requestFactory(requests).baseUrl(Objects.requireNonNull(settings.url()));
        if (settings.token() != null) {
            builder.defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.token());
        }
        this.http = builder.build();
    }

    @Override
    public Way way() {
        return Way.SMS;
    }

    @Override
    public @Nullable String address(Contact contact) {
        return contact.phone();
    }

    @Override
    public void carry(String id, String address, String text, String path) {
        http.post()
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(Map.of("id", id, "phone", address, "text", text)))
                .retrieve()
                .toBodilessEntity();
    }
}
