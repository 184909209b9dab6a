package org.binglian.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binglian.identity.Fault;
import org.binglian.identity.Page;

/**
 * The published items, material types and joint services. Guides are immutable and held in memory, so that reading one inside a hot request
 * costs no query.
 */
public interface Catalogue {

    /** The guide in force today. Throws {@code NotFound} when the item does not exist or is not in force yet. */
    ItemGuide guide(String code);

    /** The guide in force on a day. Throws {@code NotFound} when there was none. */
    ItemGuide guide(String code, LocalDate on);

    /** One version, in force or not. Throws {@code NotFound}. */
    ItemGuide version(String code, int version);

    /** All versions of an item, oldest first; empty when it does not exist. */
    List<ItemGuide> versions(String code);

    /** The guides of all items in force on a day, by code. */
    List<ItemGuide> inForce(LocalDate on);

    /** The guide in force today, if there is one. */
    Optional<ItemGuide> find(String code);

    /** Items in force on a day, by code; those that are found by their name come before the others. */
    Page<ItemSummary> search(ItemQuery query);

    /** What can be chosen to find items by. */
    ItemTopics topics();

    /** Throws {@code NotFound}. */
    JointServiceInfo jointService(String code);

    /** All joint services, in the order of the notice (2.2.1a). */
    List<JointServiceInfo> jointServices();

    /**
     * Decides by the service's decision table which items of a stage apply to the answers; those that do not apply are told too, with the
     * reason. What is not answered counts as not chosen. Throws {@code NotFound} when the service or the stage does not exist, and
     * {@code Rejected} when an answer is not one that the question allows.
     */
    List<ApplicableItem> applicableItems(String jointService, String stage, Map<String, Object> answers);

    /** Throws {@code NotFound}. */
    MaterialType materialType(String code);

    /** Every kind of material, by code. */
    List<MaterialType> materialTypes();

    /**
     * Every publishing rule that a guide breaks, with JSON pointers into it; empty when it may be published. Which versions there are
     * already, and when they take effect, is not looked at.
     */
    List<Fault> violations(ItemGuide draft);

    /**
     * Publishes a version; it takes effect on its effective date. Publishing an equal one again changes nothing. Throws {@code Rejected} with
     * every publishing rule that it breaks, or {@code Conflict} when this version is already published with other content.
     */
    void publish(ItemGuide guide);

    /** Adds or replaces a material type. */
    void save(MaterialType type);

    /** Adds or replaces a joint service. Throws {@code Rejected} when it names an item that is not published. */
    void save(JointServiceInfo service);

    /** Guides of a department's items whose online date lies in the month, by code. */
    List<ItemGuide> newlyOnline(String department, YearMonth month);
}
