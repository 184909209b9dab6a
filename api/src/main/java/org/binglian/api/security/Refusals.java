package org.binglian.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Lets what security refuses be answered like every other problem: by a document, never by a redirect. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver problems;
    private final RequestMappingHandlerMapping controllers;

    Refusals(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        this.problems = problems;
        this.controllers = controllers;
    }

    /** A path that does not exist stays 404 for everybody: a login would not help. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
        answer(request, response, exists(request) ? refusal : notFound(request));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) {
        answer(request, response, refusal);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception refusal) {
        problems.resolveException(request, response, null, refusal);
    }

    private boolean exists(HttpServletRequest request) {
        try {
            return controllers.getHandler(request) != null;
        } catch (Exception e) {
            return true; // the path exists, for another method or media type
        }
    }

    private static NoResourceFoundException notFound(HttpServletRequest request) {
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        return new NoResourceFoundException(method, request.getRequestURI(), request.getRequestURI());
    }
}
