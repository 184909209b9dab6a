package org.binglian.catalogue;

import java.util.Arrays;

/**
 * Something in a workbook that could not be read or does not agree with the catalogue.
 *
 * @param cell such as C7; empty when it is about what is not in the workbook
 * @param code key of the message that explains it
 * @param args what the message's placeholders stand for
 */
public record CellProblem(String cell, String code, Object... args) {

    @Override
    public boolean equals(Object other) {
        return other instanceof CellProblem problem
                && cell.equals(problem.cell)
                && code.equals(problem.code)
                && Arrays.equals(args, problem.args);
    }

    @Override
    public int hashCode() {
        return 31 * cell.hashCode() + code.hashCode();
    }

    @Override
    public String toString() {
        return cell + " " + code + " " + Arrays.toString(args);
    }
}
