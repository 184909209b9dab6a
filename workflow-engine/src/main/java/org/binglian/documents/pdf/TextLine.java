package org.binglian.documents.pdf;

/**
 * A line of wrapped text.
 *
 * @param indent free space before it in points
 * @param width of the text in points
 * @param last whether its paragraph ends with it, so that it is not stretched
 */
record TextLine(String text, float indent, float width, boolean last) {}
