/** Attachments 1 and 2 over HTTP: departments fill in, the reform office reviews and publishes, everybody reads what is published. */
@NullMarked
package org.binglian.api.attachments;

import org.jspecify.annotations.NullMarked;
