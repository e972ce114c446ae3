package de.ombud.untaetigkeit;

import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.akte.Herleitungen;
import de.ombud.akte.Worte;
import de.ombud.frist.Fristschritt;
import de.ombud.vorgang.Akte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When inaction may be sued, with how that day comes about. */
@Component
@Order(4)
class Untaetigkeitsfristen implements Fristquelle {

    private final Antragstage antragstage;
    private final Herleitungen herleitungen;
    private final Worte worte;

    Untaetigkeitsfristen(Antragstage antragstage, Herleitungen herleitungen, Worte worte) {
        this.antragstage = antragstage;
        this.herleitungen = herleitungen;
        this.worte = worte;
    }

    @Override
    public List<Aktenfrist> fristen(Akteneinsicht einsicht) {
        Akte akte = einsicht.akte();
        return antragstage.gefragte(akte).stream()
                .flatMap(a -> antragstage.zu(akte.aktenzeichen(), a.nr()).stream())
                .map(tag -> frist(tag, akte))
                .toList();
    }

    private Aktenfrist frist(Antragstag tag, Akte akte) {
        Fristschritt ende = antragstage.ende(tag, akte);
        return Aktenfrist.tag(
                        worte.text("akte.frist.untaetigkeit", tag.anliegen()),
                        ende.bis(),
                        null,
                        !akte.status().istBeendet())
                .mit(herleitungen.saetzeZu(List.of(ende)));
    }
}
