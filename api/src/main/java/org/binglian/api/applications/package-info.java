/** What applicants do over HTTP: file, correct, withdraw, follow. */
@NullMarked
package org.binglian.api.applications;

import org.jspecify.annotations.NullMarked;
