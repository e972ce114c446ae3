package de.ombud.vertretung;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Bekanntmachung;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Eingabefehler;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entering and ending absences. Whoever may not speak for a person gets {@link NichtErlaubt}, or {@link NichtGefunden} for what they do not see. */
@Component
@Transactional
public class Abwesenheiten {

    private final Bekanntmachung bekanntmachung;
    private final Fehlzeiten fehlzeiten;
    private final Abwesenheitsbuch buch;
    private final Benutzerverzeichnis verzeichnis;
    private final VertretungEinstellungen einstellungen;
    private final Clock uhr;

    Abwesenheiten(
            Bekanntmachung bekanntmachung,
            Fehlzeiten fehlzeiten,
            Abwesenheitsbuch buch,
            Benutzerverzeichnis verzeichnis,
            VertretungEinstellungen einstellungen,
            Clock uhr) {
        this.bekanntmachung = bekanntmachung;
        this.fehlzeiten = fehlzeiten;
        this.buch = buch;
        this.verzeichnis = verzeichnis;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    /** @return its id */
    public long eintragen(NeueAbwesenheit neu, Angemeldet wer) {
        Angemeldet person = verzeichnis.finde(neu.person()).orElseThrow(Abwesenheiten::nichtFuer);
        if (!Vertretungsregel.darfFuer(wer, person)) {
            throw nichtFuer();
        }
        Fehlzeit.pruefeTage(neu, heute(), einstellungen.hoechstdauer());
        buch.sperre();
        if (ueberschneidet(neu, neu.person())) {
            throw new Eingabefehler("von", "Für diese Tage ist schon eine Abwesenheit eingetragen.");
        }
        if (neu.hatVertretung()) {
            pruefeVertretung(neu, person);
        }
        Fehlzeit fehlzeit = fehlzeiten.saveAndFlush(new Fehlzeit(neu, wer.name(), uhr.instant()));
        fehlzeit.istGespeichert();
        bekanntmachung.von(fehlzeit);
        return fehlzeit.id();
    }

    private void pruefeVertretung(NeueAbwesenheit neu, Angemeldet person) {
        if (verzeichnis
                .finde(neu.vertretung())
                .filter(vertretung -> Vertretungsregel.kannVertreten(vertretung, person))
                .isEmpty()) {
            throw new Eingabefehler("vertretung", "Vertreten kann nur, wer zur selben Gruppe gehört.");
        }
        if (ueberschneidet(neu, neu.vertretung())) {
            throw new Eingabefehler(
                    "vertretung", "Diese Person ist in der Zeit selbst nicht da. Bitte jemand anderen wählen.");
        }
    }

    private boolean ueberschneidet(NeueAbwesenheit neu, String person) {
        return buch.ab(neu.von(), List.of(person)).stream().anyMatch(a -> a.ueberschneidet(neu.von(), neu.bis()));
    }

    /** Somebody is back earlier, or does not go: from now on it holds no more. */
    public void beenden(long id, Angemeldet wer) {
        buch.sperre();
        Abwesenheit abwesenheit = buch.finde(id)
                .filter(a -> darfFuer(wer, a.person()))
                .orElseThrow(() -> new NichtGefunden("Diese Abwesenheit gibt es nicht (mehr)."));
        Fehlzeit fehlzeit = fehlzeiten.findById(abwesenheit.id()).orElseThrow();
        fehlzeit.beenden(wer.name(), uhr.instant());
        fehlzeiten.saveAndFlush(fehlzeit);
        bekanntmachung.von(fehlzeit);
    }

    /** Called every night. */
    public void raeumeAuf() {
        buch.loescheBis(heute().minus(einstellungen.aufbewahrung()));
    }

    @Transactional(readOnly = true)
    List<Abwesenheit> eigene(Angemeldet wer) {
        return buch.ab(heute(), Set.of(wer.name()));
    }

    @Transactional(readOnly = true)
    List<Abwesenheit> zuVertreten(Angemeldet wer) {
        return buch.vertretenVon(wer.name(), heute());
    }

    /** Of those whom this person leads. */
    @Transactional(readOnly = true)
    List<Abwesenheit> derGefuehrten(Angemeldet wer) {
        return buch.ab(heute(), gefuehrte(wer));
    }

    /** User names, in order. */
    @Transactional(readOnly = true)
    Set<String> gefuehrte(Angemeldet wer) {
        return Vertretungsregel.gefuehrte(wer).stream()
                .flatMap(gruppe -> verzeichnis.mitglieder(gruppe).stream())
                .distinct()
                .filter(name -> !name.equals(wer.name()) && darfFuer(wer, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** User names of those who may cover for this person on some day, in order. */
    @Transactional(readOnly = true)
    Set<String> moegliche(Angemeldet wer, String person) {
        Angemeldet abwesende = verzeichnis
                .finde(person)
                .filter(p -> Vertretungsregel.darfFuer(wer, p))
                .orElseThrow(Abwesenheiten::nichtFuer);
        return abwesende.gruppen().stream()
                .flatMap(gruppe -> verzeichnis.mitglieder(gruppe).stream())
                .filter(name -> !name.equals(person))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean darfFuer(Angemeldet wer, String person) {
        return verzeichnis
                .finde(person)
                .filter(p -> Vertretungsregel.darfFuer(wer, p))
                .isPresent();
    }

    private static NichtErlaubt nichtFuer() {
        return new NichtErlaubt("Für diese Person können Sie keine Abwesenheit eintragen.");
    }

    private LocalDate heute() {
        return Ortszeit.tag(uhr.instant());
    }
}
