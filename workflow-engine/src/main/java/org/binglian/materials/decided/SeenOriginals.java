package org.binglian.materials.decided;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binglian.identity.Actor;
import org.binglian.identity.NotFound;
import org.binglian.licences.TrustLevel;
import org.binglian.materials.DocumentInfo;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.Originals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SeenOriginals implements Originals {

    private final Lines lines;
    private final MaterialDecisions decisions;
    private final Documents documents;

    SeenOriginals(Lines lines, MaterialDecisions decisions, Documents documents) {
        this.lines = lines;
        this.decisions = decisions;
        this.documents = documents;
    }

    /** A document on file may have been shown to a window since the line was decided. */
    @Override
    @Transactional(readOnly = true)
    public List<MaterialLine> toBeSeen(MaterialContext context) {
        List<DecidedLine> awaited = lines.asDecided(context).stream()
                .filter(DecidedLine::originalAwaited)
                .toList();
        Map<UUID, UploadedDocument> uploaded = documentsOf(awaited);
        return awaited.stream()
                .filter(line -> line.document() == null
                        || !uploaded.get(line.document().id()).originalSeen())
                .map(DecidedLine::told)
                .toList();
    }

    private Map<UUID, UploadedDocument> documentsOf(List<DecidedLine> awaited) {
        List<UUID> ids = awaited.stream()
                .map(DecidedLine::document)
                .filter(Objects::nonNull)
                .map(DocumentInfo::id)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : documents.findByIdIn(ids).stream()
                        .collect(Collectors.toMap(UploadedDocument::getId, Function.identity()));
    }

    @Override
    public void seen(MaterialContext context, Collection<String> requirements, Actor by) {
        MaterialDecision decision = decisions
                .findById(context.applicationId())
                .orElseThrow(() ->
                        new NotFound("application", context.applicationId().toString()));
        List<DecidedLine> seen = decision.lines().stream()
                .filter(line -> line.document() != null && requirements.contains(line.requirement()))
                .toList();
        documentsOf(seen).values().forEach(document -> document.originalSeen(context.today(), by.username()));
        seen.forEach(line -> decision.replace(line.with(TrustLevel.B)));
    }
}
