package org.binglian.catalogue.simplification;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the catalogue is kept.
 *
 * @param itemCode the pattern of item codes: the department's code without that of the province, and a number
 */
@ConfigurationProperties("binglian.catalogue")
record CatalogueSettings(
        @DefaultValue("[A-Z]{2,8}-\\d{2,3}") Pattern itemCode) {}
