package org.binglian.approval.camunda;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine's job executor works through timers. Its own defaults are made for many short jobs; statutory timers fall due together, at
 * midnight, and must be through before the offices open.
 *
 * @param threads that execute jobs
 * @param queue jobs that may wait for a thread
 * @param jobsPerAcquisition jobs locked at once by this node
 * @param pause between looks for due jobs when there were none
 * @param longestPause that the pause may grow to while there is nothing to do
 * @param lockTime after which another node takes over the jobs of one that died
 */
@ConfigurationProperties("binglian.engine")
record EngineProperties(
        @DefaultValue("2") int threads,
        @DefaultValue("50") int queue,
        @DefaultValue("20") int jobsPerAcquisition,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("15s") Duration longestPause,
        @DefaultValue("5m") Duration lockTime) {}
