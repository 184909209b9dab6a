/**
 * Application forms: a dictionary that defines every field once, forms that select from it, the merge of several items'
 * forms into one in which nothing is asked twice (2.1.1b, 2.2.1b), and validation that says how to mend a fault.
 *
 * <p>English texts stand in one keyword everywhere: {@code x-title-en} beside {@code title}, {@code x-description-en}
 * beside {@code description}, {@code x-unit-en} beside {@code x-unit}.
 */
@NullMarked
package org.binglian.forms;

import org.jspecify.annotations.NullMarked;
