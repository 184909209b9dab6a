package org.binglian.api.licences;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.api.licences.LicenceResource.FactResource;
import org.binglian.api.licences.LicenceResource.LicenceAction;
import org.binglian.identity.Actor;
import org.binglian.identity.IdNumber;
import org.binglian.licences.LicenceDesk;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceType;
import org.binglian.licences.LicenceTypes;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows licences to their readers. */
@Component
class LicenceResources {

    private static final int GROUP = 4;

    private final LicenceDesk desk;
    private final LicenceTypes types;
    private final DepartmentNames names;

    LicenceResources(LicenceDesk desk, LicenceTypes types, DepartmentNames names) {
        this.desk = desk;
        this.types = types;
        this.names = names;
    }

    LicenceResource of(LicenceInfo licence, Actor reader) {
        return new LicenceResource(
                licence.id(),
                licence.version(),
                licence.type(),
                licence.title(),
                licence.number(),
                licence.holderName(),
                desk.holds(licence, reader) ? licence.holder() : IdNumber.masked(licence.holder()),
                licence.issuer(),
                names.of(licence.issuer()),
                licence.issuedOn(),
                licence.validUntil(),
                desk.standing(licence),
                desk.endsInDays(licence),
                licence.statusReason(),
                licence.trust(),
                licence.edition(),
                licence.replaces(),
                licence.replacedBy(),
                licence.verificationCode().replaceAll("(.{" + GROUP + "})(?!$)", "$1-"),
                licence.source(),
                facts(licence),
                actions(licence, reader));
    }

    private List<FactResource> facts(LicenceInfo licence) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return types.type(licence.type()).facts().stream()
                .filter(fact -> licence.facts().containsKey(fact.key()))
                .map(fact -> new FactResource(
                        fact.key(), title(fact, english), licence.facts().get(fact.key())))
                .toList();
    }

    private static String title(LicenceType.Fact fact, boolean english) {
        return english ? fact.titleEn() : fact.title();
    }

    private Set<LicenceAction> actions(LicenceInfo licence, Actor reader) {
        if (!desk.decides(licence, reader)) {
            return Set.of();
        }
        return switch (licence.status()) {
            case VALID -> EnumSet.of(LicenceAction.SUSPEND, LicenceAction.REVOKE, LicenceAction.REPLACE);
            case SUSPENDED -> EnumSet.of(LicenceAction.RESUME, LicenceAction.REVOKE);
            case REVOKED, REPLACED -> Set.of();
        };
    }
}
