package org.binglian.api.security;

import java.nio.charset.StandardCharsets;
import org.binglian.api.BinglianProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

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

    /** The type is named in full: with a looser one, Spring finds the stored sessions a better match. */
    @Bean
    @Primary
    ThriftySessions<?> thriftySessions(JdbcIndexedSessionRepository stored) {
        return new ThriftySessions<>(stored);
    }

    @Bean
    FilterRegistrationBean<WholeAnswers> wholeAnswers() {
        FilterRegistrationBean<WholeAnswers> filter = new FilterRegistrationBean<>(new WholeAnswers());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return filter;
    }
}
