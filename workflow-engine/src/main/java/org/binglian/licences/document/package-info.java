/** The documents of licences, and how anybody checks them. */
@NullMarked
package org.binglian.licences.document;

import org.jspecify.annotations.NullMarked;
