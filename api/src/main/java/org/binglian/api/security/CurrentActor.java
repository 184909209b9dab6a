package org.binglian.api.security;

import java.util.List;
import java.util.Optional;
import org.binglian.api.http.Argument;
import org.binglian.identity.Actor;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the person who is logged in to every controller method that has a parameter of type {@link Actor} or {@link Visitor}. */
@Configuration(proxyBeanMethods = false)
class CurrentActor implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Argument<>(Actor.class, request -> get()));
        resolvers.add(new Argument<>(Visitor.class, request -> new Visitor(find().orElse(Actor.ANYBODY))));
    }

    static Actor get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is logged in"));
    }

    private static Optional<Actor> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication person
                ? Optional.of(person.getPrincipal())
                : Optional.empty();
    }
}
