package org.binglian.api.security;

import java.nio.charset.StandardCharsets;
import org.binglian.api.BinglianProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions lie in the database, so that they survive a restart and any node can serve them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(cleanupCron = "0 */10 * * * *")
class SessionStore {

    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionEnd(BinglianProperties properties) {
        return sessions ->
                sessions.setDefaultMaxInactiveInterval(properties.login().session());
    }

    /** Only text is kept in a session: no Java object is ever deserialised. */
    @Bean
    static ConversionService springSessionConversionService() {
        GenericConversionService texts = new GenericConversionService();
        texts.addConverter(Object.class, byte[].class, text -> ((String) text).getBytes(StandardCharsets.UTF_8));
        texts.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return texts;
    }

    @Bean
    @Primary
    SessionRepository<?> thriftySessions(JdbcIndexedSessionRepository stored) {
        return new ThriftySessions<>(stored);
    }
}
