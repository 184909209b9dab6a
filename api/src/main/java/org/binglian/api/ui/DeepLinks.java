package org.binglian.api.ui;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The UI finds its own way inside one page, so that every address that is no file leads to that page. */
final class DeepLinks extends PathResourceResolver {

    static final String START_PAGE = "index.html";

    private static final List<String> NOT_THE_UI = List.of("api/", "assets/", "actuator/", "v3/");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource file = super.getResource(path, location);
        if (file != null) {
            return file;
        }
        return isPage(path) ? super.getResource(START_PAGE, location) : null;
    }

    private static boolean isPage(String path) {
        boolean namesAFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return !namesAFile && NOT_THE_UI.stream().noneMatch((path + "/")::startsWith);
    }
}
