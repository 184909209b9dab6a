package org.binglian.api.http;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ArgumentConfiguration implements WebMvcConfigurer {

    private final TextGuard guard;

    ArgumentConfiguration(TextGuard guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Argument<>(Paging.class, Paging::of));
        resolvers.add(new Argument<>(IfMatch.class, IfMatch::of));
        resolvers.add(new Argument<>(IdempotencyKey.class, IdempotencyKey::of));
    }
}
