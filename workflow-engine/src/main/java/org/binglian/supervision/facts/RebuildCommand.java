package org.binglian.supervision.facts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Rebuilds supervision's facts once at start-up when asked to by {@code --binglian.supervision.rebuild=true}. */
@Component
@ConditionalOnBooleanProperty("binglian.supervision.rebuild")
class RebuildCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildCommand.class);

    private final FollowedLog supervision;

    RebuildCommand(FollowedLog supervision) {
        this.supervision = supervision;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.info("Rebuilt supervision: {} facts", supervision.rebuild());
    }
}
