package org.binglian.catalogue.published;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Rebuilds the search once at start-up when asked to by {@code --binglian.catalogue.rebuild=true}. */
@Component
@ConditionalOnBooleanProperty("binglian.catalogue.rebuild")
class RebuildSearch implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildSearch.class);

    private final SearchIndex index;

    RebuildSearch(SearchIndex index) {
        this.index = index;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.info("Rebuilt the search of the catalogue: {} versions", index.rebuild());
    }
}
