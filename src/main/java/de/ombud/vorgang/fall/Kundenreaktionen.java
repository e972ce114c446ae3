package de.ombud.vorgang.fall;

import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Kundenreaktionen extends Repository<Kundenreaktion, Long> {

    Kundenreaktion saveAndFlush(Kundenreaktion kundenreaktion);

    @Query("select k from Kundenreaktion k where k.aktenzeichen = :aktenzeichen")
    Optional<Kundenreaktion> finde(String aktenzeichen);

    @Query("select a from Kundenreaktion k join k.zugang.ausgeschlossene a where k.aktenzeichen = :aktenzeichen")
    List<String> ausgeschlossene(String aktenzeichen);

    /** Locks the row, so that two events of one case at the same moment happen one after the other instead of failing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from Kundenreaktion k where k.aktenzeichen = :aktenzeichen")
    Optional<Kundenreaktion> findeGesperrt(String aktenzeichen);

    default Kundenreaktion zurBearbeitung(Aktenzeichen aktenzeichen) {
        return findeGesperrt(aktenzeichen.wert())
                .orElseThrow(() -> new NichtGefunden("Es gibt keine Kundenreaktion mit diesem Aktenzeichen."));
    }
}
