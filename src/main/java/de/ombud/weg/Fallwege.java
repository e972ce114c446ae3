package de.ombud.weg;

import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Fallwege extends Repository<Fallweg, Long> {

    Fallweg saveAndFlush(Fallweg weg);

    /** Nobody else changes it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Fallweg w where w.aktenzeichen = :fall and w.nr = :nr")
    Optional<Fallweg> findeGesperrt(String fall, int nr);

    default Fallweg zurBearbeitung(Aktenzeichen fall, int nr) {
        return findeGesperrt(fall.wert(), nr)
                .orElseThrow(() -> new NichtGefunden("Diesen Weg gibt es in der Kundenreaktion nicht."));
    }
}
