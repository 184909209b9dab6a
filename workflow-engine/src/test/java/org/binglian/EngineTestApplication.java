package org.binglian;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What slice tests of the modules start: {@code @DataJpaTest} plus {@code @Import} of the classes under test. */
@SpringBootApplication
class EngineTestApplication {}
