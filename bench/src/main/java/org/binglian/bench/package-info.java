/** How fast the main job is, measured over HTTP and beside the bare engine with the same models. */
@NullMarked
package org.binglian.bench;

import org.jspecify.annotations.NullMarked;
