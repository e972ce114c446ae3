package de.ombud.schriftverkehr.stapel;

import de.ombud.frist.Ortszeit;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Sendungszeile;
import de.ombud.schriftverkehr.Versandbuch;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Probleme;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes together what waits for print, has it printed and notes for all that it was posted. For the KRM. */
@Component
class Poststelle {

    private final Stapelbuch stapel;
    private final Versandbuch buch;
    private final Postausgang postausgang;
    private final Akten akten;
    private final Briefdruck druck;
    private final Lesezugriffe lesezugriffe;
    private final Probleme saetze;
    private final ApplicationEventPublisher ereignisse;

    Poststelle(
            Stapelbuch stapel,
            Versandbuch buch,
            Postausgang postausgang,
            Akten akten,
            Briefdruck druck,
            Lesezugriffe lesezugriffe,
            Probleme saetze,
            ApplicationEventPublisher ereignisse) {
        this.stapel = stapel;
        this.buch = buch;
        this.postausgang = postausgang;
        this.akten = akten;
        this.druck = druck;
        this.lesezugriffe = lesezugriffe;
        this.saetze = saetze;
        this.ereignisse = ereignisse;
    }

    /**
     * @param druckbar can be taken into a stack now
     * @param einzeln have no complete address: they are completed by hand on the single letter
     */
    record Wartende(List<Sendungszeile> druckbar, List<Sendungszeile> einzeln) {}

    /** Every letter that waits for print and whose case this person sees; each goes into one stack only. */
    @Transactional
    Poststapel bilde(Angemeldet wer) {
        pruefe(wer);
        List<Long> genommen = sichtbare(stapel.wartendeGesperrt(), wer).druckbar().stream()
                .map(Sendungszeile::id)
                .toList();
        if (genommen.isEmpty()) {
            throw new Konflikt(saetze.text("poststapel.leer"));
        }
        return lies(stapel.bilde(genommen, wer.name()));
    }

    @Transactional(readOnly = true)
    Wartende wartende(Angemeldet wer) {
        pruefe(wer);
        return sichtbare(stapel.wartende(), wer);
    }

    private Wartende sichtbare(List<Long> sendungen, Angemeldet wer) {
        List<Sendungszeile> druckbar = new ArrayList<>();
        List<Sendungszeile> einzeln = new ArrayList<>();
        for (long id : sendungen) {
            Sendungszeile sendung = buch.lies(id);
            if (sieht(sendung.az(), wer)) {
                (Briefblatt.anschriftFehlt(sendung) ? einzeln : druckbar).add(sendung);
            }
        }
        return new Wartende(druckbar, einzeln);
    }

    private boolean sieht(Aktenzeichen fall, Angemeldet wer) {
        try {
            return akten.lies(fall, Betrachter.von(wer)).vollstaendig();
        } catch (NichtGefunden e) {
            return false;
        }
    }

    @Transactional(readOnly = true)
    List<Poststapel> liste(int hoechstens, Angemeldet wer) {
        pruefe(wer);
        return stapel.liste(hoechstens);
    }

    @Transactional(readOnly = true)
    Poststapel zeige(long nr, Angemeldet wer) {
        pruefe(wer);
        return lies(nr);
    }

    /** Without those of cases that this person may not know of. */
    @Transactional(readOnly = true)
    List<Stapelbrief> briefe(long nr, Angemeldet wer) {
        pruefe(wer);
        return stapel.briefe(lies(nr).nr()).stream()
                .filter(brief -> sieht(new Aktenzeichen(brief.aktenzeichen()), wer))
                .toList();
    }

    /**
     * All letters of the stack as they are now, in one file. A protected address stands on the paper of whoever made the stack, as long as
     * it is to be sent; nobody else's file has the letter.
     */
    @Transactional
    byte[] pdf(long nr, Angemeldet wer) {
        pruefe(wer);
        Poststapel welcher = lies(nr);
        List<Briefblatt> blaetter = new ArrayList<>();
        for (Stapelbrief brief : briefe(nr, wer)) {
            if (!brief.herausnehmen()) {
                blatt(buch.lies(brief.sendung()), welcher, wer, blaetter);
            }
        }
        if (blaetter.isEmpty()) {
            throw new Konflikt(saetze.text("poststapel.nichts-zu-drucken"));
        }
        return druck.pdf(saetze.text("poststapel.nummer", String.valueOf(nr)), blaetter);
    }

    private void blatt(Sendungszeile sendung, Poststapel welcher, Angemeldet wer, List<Briefblatt> blaetter) {
        var akte = akten.lies(sendung.az());
        List<String> anschrift = sendung.empfaenger().lines().toList();
        if (Briefblatt.istGeschuetzt(sendung, akte)) {
            if (sendung.zustand() != Versandzustand.ERSTELLT) {
                anschrift = anschrift.subList(0, 1);
            } else if (!wer.name().equals(welcher.gebildetVon())) {
                return;
            } else {
                lesezugriffe.jedesMalVermerken(sendung.az(), wer.name(), Leseweg.GESCHUETZTE_ADRESSE);
            }
        }
        lesezugriffe.vermerken(sendung.az(), wer.name(), Leseweg.SCHREIBEN);
        blaetter.add(Briefblatt.von(sendung, akte, anschrift));
    }

    /**
     * All that still lie in it were posted on this day; what was withdrawn, changed or posted alone meanwhile stays as it is.
     *
     * @throws Eingabefehler field {@code am}
     */
    @Transactional
    Poststapel versandt(long nr, LocalDate am, Angemeldet wer) {
        pruefe(wer);
        if (!stapel.sperre(nr)) {
            throw unbekannt();
        }
        Poststapel welcher = lies(nr);
        if (!welcher.liegt()) {
            throw new Konflikt(saetze.text("poststapel.schon-versandt"));
        }
        if (am == null) {
            throw new Eingabefehler("am", saetze.text("poststapel.tag.fehlt"));
        }
        if (am.isAfter(buch.heute())) {
            throw new Eingabefehler("am", saetze.text("poststapel.tag.zukunft"));
        }
        if (am.isBefore(Ortszeit.tag(welcher.gebildetAm()))) {
            throw new Eingabefehler("am", saetze.text("poststapel.tag.davor"));
        }
        stapel.versandt(nr, am, wer.name());
        stapel.briefe(nr).stream()
                .filter(brief -> brief.stand() == Stapelbrief.Stand.LIEGT)
                .forEach(brief -> versandt(brief, am, wer));
        return lies(nr);
    }

    /** Where nobody has a task for it the letter is noted all the same. */
    private void versandt(Stapelbrief brief, LocalDate am, Angemeldet wer) {
        ereignisse.publishEvent(new StapelbriefVersandt(new Aktenzeichen(brief.aktenzeichen()), brief.sendung(), am));
        if (buch.lies(brief.sendung()).zustand() == Versandzustand.ERSTELLT) {
            postausgang.briefVersandt(brief.sendung(), am, wer.name());
        }
    }

    private Poststapel lies(long nr) {
        return stapel.finde(nr).orElseThrow(this::unbekannt);
    }

    private NichtGefunden unbekannt() {
        return new NichtGefunden(saetze.text("poststapel.unbekannt"));
    }

    private void pruefe(Angemeldet wer) {
        if (!wer.istIn(Gruppe.KRM)) {
            throw new NichtErlaubt(saetze.text("poststapel.verboten"));
        }
    }
}
