package org.binglian.api.security;

import java.util.List;
import org.binglian.api.http.Argument;
import org.binglian.identity.Actor;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the person who is logged in to every controller method that has a parameter of type {@link Actor}. */
@Configuration(proxyBeanMethods = false)
class CurrentActor implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Argument<>(Actor.class, request -> get()));
    }

    static Actor get() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication person) {
            return person.getPrincipal();
        }
        throw new AuthenticationCredentialsNotFoundException("Nobody is logged in");
    }
}
