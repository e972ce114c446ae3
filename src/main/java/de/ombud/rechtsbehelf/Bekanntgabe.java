package de.ombud.rechtsbehelf;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How the person came to know the decision, as far as the file tells (§ 37 SGB X).
 *
 * @param weg by which it went
 * @param belegt whether the file shows the day on which it went; without it nothing is presumed (BSG, B 4 AS 37/08 R)
 * @param zugang what is known of its arrival
 * @param zugangAm the real day; null unless {@link Zugang#AN_EINEM_TAG}
 */
public record Bekanntgabe(Weg weg, boolean belegt, Zugang zugang, LocalDate zugangAm) {

    public enum Weg {
        POST,
        /** Sent electronically, or laid into the portal with a notice: counted from the notice (§ 37 (2a) SGB X). */
        ELEKTRONISCH,
        /** Handed over, or served with a certificate: known on that very day. */
        UEBERGABE
    }

    public enum Zugang {
        /** Nobody says anything else. */
        WIE_VERMUTET,
        AN_EINEM_TAG,
        /** It never came, and the office cannot show that it did. */
        NIE
    }

    /** Sent by post, as the file shows, and nothing else is known. */
    public static final Bekanntgabe MIT_DER_POST = new Bekanntgabe(Weg.POST, true, Zugang.WIE_VERMUTET, null);

    public Bekanntgabe {
        Objects.requireNonNull(weg, "weg");
        Objects.requireNonNull(zugang, "zugang");
        if (zugang == Zugang.AN_EINEM_TAG) {
            Objects.requireNonNull(zugangAm, "zugangAm");
        }
    }

    /** Whether the law presumes a day: then it is the fourth after the decision went. */
    boolean wirdVermutet() {
        return weg != Weg.UEBERGABE && belegt && zugang != Zugang.NIE;
    }

    /**
     * The day that counts.
     *
     * @param ab day on which it went or was handed over
     * @param vermutet the presumed day
     * @return empty where none can be shown: then no period runs
     */
    Optional<LocalDate> tag(LocalDate ab, LocalDate vermutet) {
        if (zugang == Zugang.NIE) {
            return Optional.empty();
        }
        if (weg == Weg.UEBERGABE) {
            return Optional.of(zugang == Zugang.AN_EINEM_TAG ? zugangAm : ab);
        }
        if (!belegt) {
            return Optional.ofNullable(zugangAm);
        }
        return Optional.of(zugang == Zugang.AN_EINEM_TAG && zugangAm.isAfter(vermutet) ? zugangAm : vermutet);
    }
}
