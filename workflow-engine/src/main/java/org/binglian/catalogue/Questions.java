package org.binglian.catalogue;

import tools.jackson.databind.JsonNode;

/** The questions of a joint service: a flat JSON Schema (2020-12) and the order and wording for the screen. */
public record Questions(JsonNode schema, JsonNode uiSchema) {}
