/** How the flow chart of an item is laid out and written as BPMN. */
@NullMarked
package org.binglian.bpmn.chart;

import org.jspecify.annotations.NullMarked;
