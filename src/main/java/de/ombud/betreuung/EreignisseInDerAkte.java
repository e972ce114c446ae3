package de.ombud.betreuung;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.textbaustein.Verwendung;
import de.ombud.textbaustein.Vorschlaege;
import de.ombud.untaetigkeit.Antragsart;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms for what happens to a case from outside, each for those who may say so; an addition also after the close. */
@Component
class EreignisseInDerAkte implements Aktenabschnitt {

    private final Themenkatalog themen;
    private final Vorschlaege vorschlaege;
    private final Betreuungseinstellungen einstellungen;

    EreignisseInDerAkte(Themenkatalog themen, Vorschlaege vorschlaege, Betreuungseinstellungen einstellungen) {
        this.themen = themen;
        this.vorschlaege = vorschlaege;
        this.einstellungen = einstellungen;
    }

    @Override
    public Rang rang() {
        return Rang.EREIGNISSE;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        KundenreaktionStatus stand = einsicht.akte().status();
        boolean fragen = !einsicht.beilage()
                && stand == KundenreaktionStatus.IN_BEARBEITUNG
                && Zugang.darfFragen(einsicht.akte(), einsicht.betrachter());
        boolean handeln = !einsicht.beilage() && Zugang.darfHandeln(einsicht.akte(), einsicht.betrachter());
        if (!fragen && !handeln) {
            return Optional.empty();
        }
        return Optional.of(new Inhalt(
                "eingang/ereignisse",
                "ereignisse",
                Map.ofEntries(
                        Map.entry("fragen", fragen),
                        Map.entry("handeln", handeln),
                        Map.entry("fragbar", fragbar(einsicht.akte(), einsicht.betrachter())),
                        Map.entry(
                                "bausteine",
                                fragen ? vorschlaege.zu(einsicht.akte(), 0, Verwendung.RUECKFRAGE) : List.of()),
                        Map.entry("vermutlich", vermutlich(einsicht.akte())),
                        Map.entry("lesbarkeiten", List.of(Lesbarkeit.values())),
                        Map.entry("unbeantwortet", stand != KundenreaktionStatus.BEANTWORTET && !stand.istBeendet()),
                        Map.entry("beendet", einsicht.akte().abschluss() != null),
                        Map.entry("beantwortet", istBeantwortet(einsicht.akte())),
                        Map.entry("rueckmeldungswerte", List.of(Rueckmeldungswert.values())),
                        Map.entry(
                                "ruecknehmbar",
                                einsicht.akte().anliegen().stream()
                                        .filter(Fragestellung::istOffen)
                                        .toList()),
                        Map.entry("heute", einsicht.heute()),
                        Map.entry("spaetestens", einsicht.heute().plus(einstellungen.laengsteRueckfrage())),
                        Map.entry("kanaele", List.of(Kanal.values())),
                        Map.entry("arten", List.of(Anliegenart.values())),
                        Map.entry("antragsarten", List.of(Antragsart.values())),
                        Map.entry("katalog", themen.alle()))));
    }

    /** There is an answer that the person may say something about, be it the one before the case began anew. */
    private static boolean istBeantwortet(Akte akte) {
        return akte.status() == KundenreaktionStatus.BEANTWORTET
                || akte.abschluss() != null && akte.abschluss().antwortAm() != null
                || akte.abschluss() == null
                        && akte.wiedereroeffnungen().stream().anyMatch(w -> w.antwortAm() != null);
    }

    /** What may be asked about. */
    private static List<Akte.Anliegen> fragbar(Akte akte, Betrachter wer) {
        List<Akte.Anliegen> alle = Zugang.darfHandeln(akte, wer) ? akte.anliegen() : Fragestellung.eigene(akte, wer);
        return alle.stream().filter(Fragestellung::istOffen).toList();
    }

    /** Number of the only question that is open: probably it is what the person answers. */
    private static String vermutlich(Akte akte) {
        List<Akte.Rueckfrage> offene =
                akte.rueckfragen().stream().filter(Akte.Rueckfrage::istOffen).toList();
        return offene.size() == 1 ? String.valueOf(offene.get(0).nr()) : "";
    }
}
