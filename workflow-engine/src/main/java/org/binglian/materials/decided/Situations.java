package org.binglian.materials.decided;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.catalogue.MaterialType;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.Sharing;
import org.binglian.materials.MaterialContext;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Looks up what is known about all demands of an application, with one query for each source. */
@Component
class Situations {

    /** A holder with more filings than this finds the newest of them. */
    private static final Limit FILED_BEFORE = Limit.of(200);

    private final Demands demands;
    private final Submissions submissions;
    private final LicenceLibrary library;
    private final Sharing sharing;
    private final Words words;

    Situations(Demands demands, Submissions submissions, LicenceLibrary library, Sharing sharing, Words words) {
        this.demands = demands;
        this.submissions = submissions;
        this.library = library;
        this.sharing = sharing;
        this.words = words;
    }

    /** In the order of the items and their requirements. */
    List<Situation> of(MaterialContext context) {
        List<Demand> wanted = demands.of(context);
        Map<String, Submission> given = given(context);
        Set<String> unavailable = sharing.unavailable(context.holder(), issuers(wanted, given));
        Map<String, LicenceInfo> licences = library.findValid(
                context.holder(), licenceTypes(wanted, given, unavailable), context.project(), context.today());
        Map<String, List<FiledBefore>> filed = filedBefore(context, wanted);
        Function<Demand, Word> word = words.of(context, wanted, given);
        return wanted.stream()
                .map(demand -> {
                    String type = demand.type().code();
                    Submission submission = given.get(type);
                    boolean available = available(demand, unavailable);
                    return new Situation(
                            demand,
                            submission,
                            licence(demand, submission, available ? licences.get(type) : null, context),
                            available,
                            onFile(demand, filed.getOrDefault(type, List.of()), context.today()),
                            word.apply(demand));
                })
                .toList();
    }

    /** Which kinds of licence may be asked for elsewhere, and of which department. */
    Map<String, String> obtainable(MaterialContext context) {
        return issuers(demands.of(context), given(context));
    }

    private Map<String, Submission> given(MaterialContext context) {
        return submissions.of(context.applicationId()).stream()
                .collect(Collectors.toMap(Submission::materialType, Function.identity()));
    }

    /**
     * What other departments issue and may be asked for (2.1.1d), and what a department issued itself (2.1.1c). What speaks
     * of one project was issued in this system, since nobody outside knows the project; it is never fetched.
     */
    private static Map<String, String> issuers(List<Demand> wanted, Map<String, Submission> given) {
        return wanted.stream()
                .filter(demand -> mayBeLookedUp(demand, given))
                .map(Demand::type)
                .filter(type -> !type.projectBound())
                .collect(Collectors.toMap(
                        MaterialType::code, type -> Objects.requireNonNull(type.issuer()), (one, same) -> one));
    }

    private static boolean mayBeLookedUp(Demand demand, Map<String, Submission> given) {
        return demand.issuer() == Demand.Issuer.SELF
                || mayFetch(demand, given.get(demand.type().code()));
    }

    /** Only while its issuer shares it, and where the law asks for consent only with that (2.1.1d). */
    private static boolean mayFetch(Demand demand, @Nullable Submission given) {
        return demand.fetchable() && !demand.consentMissing(given);
    }

    /** Kinds that the library may be asked for now. */
    private static Set<String> licenceTypes(
            List<Demand> wanted, Map<String, Submission> given, Set<String> unavailable) {
        return wanted.stream()
                .filter(demand -> mayBeLookedUp(demand, given) && available(demand, unavailable))
                .map(demand -> demand.type().code())
                .collect(Collectors.toSet());
    }

    private static boolean available(Demand demand, Set<String> unavailable) {
        return demand.issuer() == Demand.Issuer.SELF
                || !unavailable.contains(demand.type().code());
    }

    /** A licence that the department itself issued is verified without anybody typing its number (2.1.1c). */
    private @Nullable LicenceInfo licence(
            Demand demand, @Nullable Submission given, @Nullable LicenceInfo found, MaterialContext context) {
        if (demand.issuer() != Demand.Issuer.SELF) {
            return mayFetch(demand, given) ? found : null;
        }
        String number = given == null ? null : given.licenceNumber();
        Optional<LicenceInfo> typed =
                Optional.ofNullable(number).flatMap(value -> verified(value, found, demand, context));
        return typed.orElse(found != null && issuedBy(demand.asker().item().department(), found) ? found : null);
    }

    private Optional<LicenceInfo> verified(
            String number, @Nullable LicenceInfo found, Demand demand, MaterialContext context) {
        return found != null && found.number().equals(number)
                ? Optional.of(found)
                : library.verify(demand.type().code(), number, context.holder(), context.project(), context.today());
    }

    private static boolean issuedBy(String department, LicenceInfo licence) {
        return licence.issuer().equals(department);
    }

    private Map<String, List<FiledBefore>> filedBefore(MaterialContext context, List<Demand> wanted) {
        Set<String> types = wanted.stream().map(demand -> demand.type().code()).collect(Collectors.toSet());
        if (types.isEmpty()) {
            return Map.of();
        }
        return submissions
                .filedBefore(context.holder(), types, context.project(), context.applicationId(), FILED_BEFORE)
                .stream()
                .collect(Collectors.groupingBy(FiledBefore::materialType));
    }

    private static @Nullable OnFile onFile(Demand demand, List<FiledBefore> filed, LocalDate today) {
        return filed.stream()
                .flatMap(earlier -> earlier.departments().stream()
                        .filter(demand.departments()::contains)
                        .sorted()
                        .map(department -> onFile(demand, earlier, department)))
                .filter(known -> known.validOn(today))
                .findFirst()
                .orElse(null);
    }

    private static OnFile onFile(Demand demand, FiledBefore earlier, String department) {
        Integer months = demand.type().validMonths();
        LocalDate validUntil = months == null ? null : earlier.since().plusMonths(months);
        return new OnFile(department, earlier.application(), earlier.document(), earlier.since(), validUntil);
    }
}
