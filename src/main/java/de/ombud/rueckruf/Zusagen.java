package de.ombud.rueckruf;

import de.ombud.system.NichtGefunden;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Zusagen extends Repository<Zusage, String> {

    Zusage saveAndFlush(Zusage zusage);

    /** Nobody else changes it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select z from Zusage z where z.nummer = :nummer")
    Optional<Zusage> findeGesperrt(String nummer);

    default Zusage zurBearbeitung(Rueckrufnummer nummer) {
        return findeGesperrt(nummer.wert())
                .orElseThrow(() -> new NichtGefunden("Es gibt keinen Rückruf mit dieser Nummer."));
    }
}
