package org.binglian.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which requests need the token of the cookie XSRF-TOKEN: writes that a session cookie authorises. Without a session
 * there is nothing to abuse, and the login itself is protected by its JSON body and the SameSite cookie.
 */
final class CsrfProtection implements RequestMatcher {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public boolean matches(HttpServletRequest request) {
        return !READS.contains(request.getMethod()) && !isLogin(request) && request.getSession(false) != null;
    }

    private static boolean isLogin(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals("/api/v1/session");
    }
}
