package de.ombud.vertretung;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Fehlzeiten extends Repository<Fehlzeit, Long> {

    Fehlzeit saveAndFlush(Fehlzeit fehlzeit);

    Optional<Fehlzeit> findById(Long id);
}
