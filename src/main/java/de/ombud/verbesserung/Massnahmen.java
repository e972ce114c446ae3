package de.ombud.verbesserung;

import de.ombud.system.NichtGefunden;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Massnahmen extends Repository<Massnahme, String> {

    Massnahme saveAndFlush(Massnahme massnahme);

    /** Nobody else changes it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Massnahme m where m.nummer = :nummer")
    Optional<Massnahme> findeGesperrt(String nummer);

    default Massnahme zurBearbeitung(Impulsnummer nummer) {
        return findeGesperrt(nummer.wert())
                .orElseThrow(() -> new NichtGefunden("Es gibt keinen Verbesserungsimpuls mit dieser Nummer."));
    }
}
