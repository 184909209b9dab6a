package org.binglian.licences;

/** The schemas of the licences, as reference data; reads are served from memory. */
public interface LicenceTypes {

    /** The type's own schema, or that of a licence without particulars: item, decision and basis. */
    LicenceType type(String code);

    /** Creates the type or replaces the one with the same code. */
    void save(LicenceType type);
}
