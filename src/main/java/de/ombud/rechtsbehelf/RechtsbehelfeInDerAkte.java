package de.ombud.rechtsbehelf;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Herleitungen;
import de.ombud.akte.Rang;
import de.ombud.system.Gruppe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The legal remedies of a case, for those who see the whole case; when the decision was posted says KRM or the Widerspruchsstelle. */
@Component
class RechtsbehelfeInDerAkte implements Aktenabschnitt {

    private final Rechtsbehelfe rechtsbehelfe;
    private final Ueberleitungsworte worte;
    private final Herleitungen herleitungen;

    RechtsbehelfeInDerAkte(Rechtsbehelfe rechtsbehelfe, Ueberleitungsworte worte, Herleitungen herleitungen) {
        this.herleitungen = herleitungen;
        this.worte = worte;
        this.rechtsbehelfe = rechtsbehelfe;
    }

    @Override
    public Rang rang() {
        return Rang.RECHTSBEHELFE;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        List<Rechtsbehelf> alle =
                einsicht.vollstaendig() ? rechtsbehelfe.zu(einsicht.akte().aktenzeichen()) : List.of();
        return alle.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt(
                        "rechtsbehelf/abschnitt",
                        "rechtsbehelfe",
                        Map.of(
                                "rechtsbehelfe",
                                alle,
                                "formen",
                                jeNummer(alle, worte::form),
                                "fristen",
                                jeNummer(alle, worte::frist),
                                "annahmen",
                                jeNummer(alle, worte::annahme),
                                "herleitungen",
                                jeNummer(alle, this::herleitung),
                                "darfBescheidFestlegen",
                                einsicht.wer().istIn(Gruppe.KRM, Gruppe.WIDERSPRUCHSSTELLE))));
    }

    private List<String> herleitung(Rechtsbehelf r) {
        return r.frist() == null ? List.of() : herleitungen.saetzeZu(r.frist().schritte());
    }

    private static <T> Map<Integer, T> jeNummer(List<Rechtsbehelf> alle, Function<Rechtsbehelf, T> satz) {
        return alle.stream().collect(Collectors.toMap(Rechtsbehelf::nr, satz));
    }
}
