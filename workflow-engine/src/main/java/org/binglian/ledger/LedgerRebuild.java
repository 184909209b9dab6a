package org.binglian.ledger;

/** Makes the facts anew from the cases, for after an import or a repair of the database; the figures come out the same (rule 8 of the house). */
public interface LedgerRebuild {

    /**
     * Safe while others work: changes to cases wait until it is done, readers see the old facts until then.
     *
     * @return the number of accepted cases, that is of facts
     */
    long rebuild();
}
