package org.binglian.licences;

/** The schemas of the licences, as reference data; reads are served from memory. */
public interface LicenceTypes {

    /** What was saved for the type, and after it what every licence can say: item, decision and basis. */
    LicenceType type(String code);

    /** Creates the type or replaces the one with the same code; only what its licences say besides the usual. */
    void save(LicenceType type);
}
