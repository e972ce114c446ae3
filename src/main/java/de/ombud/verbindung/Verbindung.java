package de.ombud.verbindung;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;

/**
 * A link as it looks from one of the two cases.
 *
 * @param mit the other case
 * @param mitIstFrueher whether the other one came first: of two that count once, the first counts
 */
public record Verbindung(
        Aktenzeichen mit, Verbindungsart art, boolean mitIstFrueher, String grund, String wer, Instant am) {}
