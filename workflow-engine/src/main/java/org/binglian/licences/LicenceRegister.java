package org.binglian.licences;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;

/** Lists of licences and of their uses, the newest first. Who may read which is the caller's to check. */
public interface LicenceRegister {

    /**
     * What somebody holds, in this library and as fetched from others.
     *
     * @param holder number of the identity card or 统一社会信用代码
     */
    Page<LicenceInfo> heldBy(String holder, Wanted wanted, @Nullable Position after, int limit);

    /** What a department has issued. */
    Page<LicenceInfo> issuedBy(String department, Wanted wanted, @Nullable Position after, int limit);

    /** Where a licence, this edition of it, was used. */
    Page<LicenceUse> uses(UUID licence, @Nullable Position after, int limit);

    /** All editions of a licence, the first one first. */
    List<LicenceInfo> editions(LicenceInfo licence);

    /**
     * Which ones of a list.
     *
     * @param standing on the day; none for all
     * @param endsBy only those whose last day is this one or an earlier one; none for all
     * @param words part of the number, the title or the holder's name; none for all
     */
    record Wanted(
            @Nullable Standing standing,
            @Nullable LocalDate endsBy,
            @Nullable String words,
            LocalDate today) {}
}
