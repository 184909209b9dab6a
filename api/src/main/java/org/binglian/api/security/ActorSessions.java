package org.binglian.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.binglian.api.logging.LogContext;
import org.binglian.identity.Accounts;
import org.binglian.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps nothing in the session but the username, so that a role that is taken away is gone with the next request and
 * nothing has to be deserialised.
 */
@Component
class ActorSessions implements SecurityContextRepository {

    private static final String USERNAME = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Accounts accounts;

    ActorSessions(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Loaded(() -> actor(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof ActorAuthentication person) {
            request.getSession().setAttribute(USERNAME, person.getName());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return username(request).isPresent();
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        return username(request).flatMap(accounts::actor);
    }

    private static Optional<String> username(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(USERNAME));
    }

    private static final class Loaded implements DeferredSecurityContext {

        private final Supplier<Optional<Actor>> actor;
        private @Nullable SecurityContext context;

        Loaded(Supplier<Optional<Actor>> actor) {
            this.actor = actor;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = SecurityContextHolder.createEmptyContext();
                actor.get().ifPresent(this::enter);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }

        private void enter(Actor person) {
            context.setAuthentication(new ActorAuthentication(person));
            LogContext.username(person.username());
        }
    }
}
