package org.binglian.catalogue.progress;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the departments are to reach.
 *
 * @param targetCutPercent by how many percent the promised limits of a department's items, added up, are to become shorter (1a)
 */
@ConfigurationProperties("binglian.catalogue")
record ProgressSettings(@DefaultValue("20") BigDecimal targetCutPercent) {}
