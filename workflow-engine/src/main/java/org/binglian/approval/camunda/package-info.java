/** The process engine, Camunda 7 embedded: its configuration, the beans that the models call, and nothing else that knows it. */
@NullMarked
package org.binglian.approval.camunda;

import org.jspecify.annotations.NullMarked;
