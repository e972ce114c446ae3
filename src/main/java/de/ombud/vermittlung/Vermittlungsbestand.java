package de.ombud.vermittlung;

import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Vermittlungsbestand extends Repository<Vermittlungsverfahren, Long> {

    Vermittlungsverfahren saveAndFlush(Vermittlungsverfahren verfahren);

    /** Newest first. */
    @Query("select v from Vermittlungsverfahren v where v.aktenzeichen = :aktenzeichen order by v.wegNr desc")
    List<Vermittlungsverfahren> alle(String aktenzeichen);

    /** Locks the row: of two steps at the same moment the second one finds what the first one left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Vermittlungsverfahren v where v.aktenzeichen = :aktenzeichen and v.wegNr = :wegNr")
    Optional<Vermittlungsverfahren> findeGesperrt(String aktenzeichen, int wegNr);

    /** The newest one of the case, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select v from Vermittlungsverfahren v where v.aktenzeichen = :aktenzeichen
            and v.wegNr = (select max(j.wegNr) from Vermittlungsverfahren j where j.aktenzeichen = :aktenzeichen)
            """)
    Optional<Vermittlungsverfahren> findeJuengstesGesperrt(String aktenzeichen);

    default Vermittlungsverfahren zurBearbeitung(Aktenzeichen aktenzeichen, int wegNr) {
        return findeGesperrt(aktenzeichen.wert(), wegNr).orElseThrow(Vermittlungsbestand::keine);
    }

    default Vermittlungsverfahren juengstesZurBearbeitung(Aktenzeichen aktenzeichen) {
        return findeJuengstesGesperrt(aktenzeichen.wert()).orElseThrow(Vermittlungsbestand::keine);
    }

    default Optional<Vermittlungsverfahren> juengstes(Aktenzeichen aktenzeichen) {
        return alle(aktenzeichen.wert()).stream().findFirst();
    }

    static NichtGefunden keine() {
        return new NichtGefunden("Zu dieser Kundenreaktion gibt es keine Vermittlung.");
    }
}
