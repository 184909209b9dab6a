/** Serves the single-page web UI. */
@NullMarked
package org.binglian.api.ui;

import org.jspecify.annotations.NullMarked;
