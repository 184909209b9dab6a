package org.binglian.api.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    private static final String[] PUBLIC = {
        "/api/v1/session",
        "/api/v1/items/**",
        "/api/v1/item-topics",
        "/api/v1/catalogue/**",
        "/api/v1/joint-services/**",
        "/api/v1/calendar/**",
        "/api/v1/public/**",
        "/api/v1/departments/**",
        "/api/v1/regions/**",
        "/api/v1/intermediaries/**",
        "/actuator/health/**",
        "/actuator/prometheus",
    };

    /** What is published of them; their controllers show more to those who work on them. */
    private static final String[] PUBLIC_TO_READ = {"/api/v1/attachments/*/*", "/api/v1/catalogue/**"};

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, ActorSessions sessions, Refusals refusals) {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.spa().requireCsrfProtectionMatcher(new CsrfProtection()))
                .authorizeHttpRequests(SecurityConfiguration::openPaths)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityConfiguration::headers)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Assets are kept by shared caches, so nobody's token may travel with them. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain assetsFilterChain(HttpSecurity http) {
        return http.securityMatcher("/assets/**")
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .headers(SecurityConfiguration::headers)
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A login gets a new session id and a new token, so that none that somebody planted before is of use. */
    @Bean
    SessionAuthenticationStrategy freshSession() {
        CsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        return new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(), (authentication, request, response) -> {
                    if (tokens.loadToken(request) != null) {
                        tokens.saveToken(tokens.generateToken(request), request, response);
                    }
                }));
    }

    private static void openPaths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers(HttpMethod.GET, PUBLIC_TO_READ)
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers("/actuator/**")
                .hasRole("SYSTEM_ADMIN")
                // The web UI and the description of the API.
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
