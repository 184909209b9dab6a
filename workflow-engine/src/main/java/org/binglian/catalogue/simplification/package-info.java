/** The simplifications as they are kept: rounds, drafts, comments, and the rules of who may do what and when. */
@NullMarked
package org.binglian.catalogue.simplification;

import org.jspecify.annotations.NullMarked;
