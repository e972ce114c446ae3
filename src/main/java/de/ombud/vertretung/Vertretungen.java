package de.ombud.vertretung;

import de.ombud.frist.Ortszeit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who covers for whom today. */
@Component
@Transactional(readOnly = true)
public class Vertretungen {

    private final Abwesenheitsbuch buch;
    private final Clock uhr;

    Vertretungen(Abwesenheitsbuch buch, Clock uhr) {
        this.buch = buch;
        this.uhr = uhr;
    }

    public List<Abwesenheit> heute() {
        return buch.am(tag());
    }

    public Optional<Abwesenheit> heute(String person) {
        return buch.von(person, tag());
    }

    /**
     * Who is there and covers today. Where the one who was named is not there either, whoever covers for them: nobody can be refused
     * an illness, so the chain is followed. Empty where nobody was named, or the chain leads back to where it began.
     */
    public Optional<String> anwesendeVertretung(String person) {
        LocalDate tag = tag();
        Set<String> abwesende = new HashSet<>(Set.of(person));
        Optional<String> naechste = buch.von(person, tag).flatMap(Abwesenheit::vertretende);
        while (naechste.isPresent()) {
            Optional<Abwesenheit> selbstFort = buch.von(naechste.get(), tag);
            if (selbstFort.isEmpty() || !abwesende.add(naechste.get())) {
                return naechste.filter(wer -> selbstFort.isEmpty());
            }
            naechste = selbstFort.get().vertretende();
        }
        return Optional.empty();
    }

    /** Whether the one acts for the other today. */
    public boolean vertritt(String wer, String fuer) {
        return anwesendeVertretung(fuer).filter(wer::equals).isPresent();
    }

    private LocalDate tag() {
        return Ortszeit.tag(uhr.instant());
    }
}
