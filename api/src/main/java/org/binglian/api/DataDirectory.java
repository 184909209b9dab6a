package org.binglian.api;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes {@code binglian.data-dir} absolute for everybody who reads it: H2 refuses a path such as {@code data}. */
class DataDirectory implements EnvironmentPostProcessor, Ordered {

    private static final String PROPERTY = "binglian.data-dir";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String given = environment.getRequiredProperty(PROPERTY);
        String absolute = Path.of(given).toAbsolutePath().normalize().toString();
        environment.getPropertySources().addFirst(new MapPropertySource("dataDirectory", Map.of(PROPERTY, absolute)));
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
