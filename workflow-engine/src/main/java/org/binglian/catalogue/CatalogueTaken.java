package org.binglian.catalogue;

import java.time.Instant;
import org.binglian.identity.Actor;

/** A catalogue was taken in as a whole. Published inside the transaction in which it was. */
public record CatalogueTaken(CatalogueTransfer.Taken result, Actor by, Instant at) {}
