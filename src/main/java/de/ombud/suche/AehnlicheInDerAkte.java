package de.ombud.suche;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.frist.Ortszeit;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How like matters were answered, while a case is worked on. What is shown is taken from each case as the person may see it, without
 * the people in it: an area reads what areas said about its own matters, whoever sees whole cases also the answers.
 */
@Component
class AehnlicheInDerAkte implements Aktenabschnitt {

    /** More would not be read beside a task. */
    private static final int HOECHSTENS = 3;

    private final Vergleichsregister register;
    private final Akten akten;
    private final Lesezugriffe lesezugriffe;

    AehnlicheInDerAkte(Vergleichsregister register, Akten akten, Lesezugriffe lesezugriffe) {
        this.register = register;
        this.akten = akten;
        this.lesezugriffe = lesezugriffe;
    }

    @Override
    public Rang rang() {
        return Rang.AEHNLICHE;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        Akte akte = einsicht.akte();
        List<Akte.Anliegen> gemeinte = akte.anliegen().stream()
                .filter(a -> a.art() != null && a.thema() != null)
                .filter(gemeint(einsicht))
                .toList();
        if (akte.status().istBeendet() || gemeinte.isEmpty()) {
            return Optional.empty();
        }
        Set<String> themen = gemeinte.stream().map(Akte.Anliegen::thema).collect(Collectors.toUnmodifiableSet());
        String text = gemeinte.stream().map(Akte.Anliegen::beschreibung).collect(Collectors.joining(" "));
        Betrachter wer = einsicht.betrachter();
        List<Vergleichsfall> faelle = register.aehnliche(akte.aktenzeichen(), themen, text, wer, HOECHSTENS).stream()
                .flatMap(stelle -> lies(stelle, wer).stream())
                .toList();
        return faelle.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt("suche/aehnliche", "aehnliche", Map.of("faelle", faelle)));
    }

    /** Beside a task that is about one of them, only that one. */
    private static Predicate<Akte.Anliegen> gemeint(Akteneinsicht einsicht) {
        boolean eines = einsicht.akte()
                .anliegen(einsicht.gemeint())
                .filter(a -> a.thema() != null)
                .isPresent();
        return a -> !eines || a.nr() == einsicht.gemeint();
    }

    private Optional<Vergleichsfall> lies(Vergleichsregister.Stelle stelle, Betrachter wer) {
        try {
            Akte akte = akten.lies(stelle.aktenzeichen(), wer);
            Optional<Vergleichsfall> fall = akte.anliegen(stelle.nr())
                    .filter(a -> a.art() != null
                            && akte.abschluss() != null
                            && akte.abschluss().am() != null)
                    .map(a -> fall(akte, a, Namensschwaerzung.fuer(akten.lies(akte.aktenzeichen()))));
            fall.ifPresent(f -> lesezugriffe.vermerken(akte.aktenzeichen(), wer.name(), Leseweg.AEHNLICH));
            return fall;
        } catch (NichtGefunden e) {
            return Optional.empty();
        }
    }

    /** @param ohne knows the street of the person, which the reader may not see */
    private static Vergleichsfall fall(Akte akte, Akte.Anliegen a, Namensschwaerzung ohne) {
        return new Vergleichsfall(
                akte.aktenzeichen().wert(),
                a.thema(),
                Ortszeit.tag(akte.abschluss().am()),
                a.ergebnis(),
                a.abhilfe(),
                a.stellungnahme() == null ? "" : ohne.ohneNamen(a.stellungnahme()),
                ohne.ohneNamen(antwort(akte)));
    }

    /** What was solved in the first call has no letter, but a note. */
    private static String antwort(Akte akte) {
        if (akte.antwort() != null) {
            return akte.antwort().text();
        }
        String vermerk = akte.abschluss().erledigungsvermerk();
        return vermerk == null ? "" : vermerk;
    }
}
