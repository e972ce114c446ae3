package de.ombud.schriftverkehr.stapel;

import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;

/** A letter was posted together with others: whoever has the task of posting it is done, in the same transaction. */
public record StapelbriefVersandt(Aktenzeichen aktenzeichen, long sendungId, LocalDate am) {}
