/** The BPMN and DMN models on the class path, the typed names in them, and the evaluation of decision tables. */
@NullMarked
package org.binglian.bpmn;

import org.jspecify.annotations.NullMarked;
