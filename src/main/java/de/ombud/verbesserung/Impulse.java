package de.ombud.verbesserung;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Bekanntmachung;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import de.ombud.zustaendigkeit.Zustaendigkeitsregel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measures that the office draws from complaints and their verbs (report 2022, section 2; control loop of the IKS concept). Throws
 * {@link Eingabefehler} for what can be mended in the form and {@link Konflikt} for what the state does not allow.
 */
@Component
@Transactional
public class Impulse {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private final Bekanntmachung bekanntmachung;
    private final Massnahmen massnahmen;
    private final Impulsbuch buch;
    private final Themenzahlen zahlen;
    private final Verantwortliche verantwortliche;
    private final Themenkatalog themen;
    private final Dienststellen dienststellen;
    private final Zustaendigkeitsregel zustaendigkeit;
    private final VerbesserungEinstellungen einstellungen;
    private final MessageSource texte;
    private final Clock uhr;

    Impulse(
            Bekanntmachung bekanntmachung,
            Massnahmen massnahmen,
            Impulsbuch buch,
            Themenzahlen zahlen,
            Verantwortliche verantwortliche,
            Themenkatalog themen,
            Dienststellen dienststellen,
            @Lazy Zustaendigkeitsregel zustaendigkeit,
            VerbesserungEinstellungen einstellungen,
            MessageSource texte,
            Clock uhr) {
        this.bekanntmachung = bekanntmachung;
        this.massnahmen = massnahmen;
        this.buch = buch;
        this.zahlen = zahlen;
        this.verantwortliche = verantwortliche;
        this.themen = themen;
        this.dienststellen = dienststellen;
        this.zustaendigkeit = zustaendigkeit;
        this.einstellungen = einstellungen;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** For the house's own steps; people are asked for by the way in. */
    @Transactional(readOnly = true)
    public Impuls lies(Impulsnummer nummer) {
        return buch.lies(nummer);
    }

    /** Complaints before and after. */
    @Transactional(readOnly = true)
    public Kennzahlen kennzahlen(Impuls impuls) {
        return zahlen.zu(impuls);
    }

    /** The matters are checked by the way in, which knows who may see them. */
    Impulsnummer vorschlagen(NeuerImpuls neu, String wer) {
        moeglich().pruefe(neu.faelligBis(), "faelligBis");
        return lege(
                neu,
                Massnahme.Anlass.EINZELNE_ANLIEGEN,
                verantwortliche.finde(neu.verantwortlich(), "verantwortlich"),
                wer);
    }

    /**
     * Proposes a measure for every topic that came back at a site. Repeating it, at the same time too, changes nothing: a topic that has a
     * measure, or had one recently, is left alone.
     *
     * @return the new ones
     */
    public List<Impulsnummer> wiederkehrendeVorschlagen() {
        buch.sperreBeobachtung();
        return zahlen.wiederkehrende().stream().map(this::vorschlagen).toList();
    }

    private Impulsnummer vorschlagen(Themenzahlen.Haeufung haeufung) {
        String thema = themen.finde(haeufung.thema()).map(Thema::titel).orElse(haeufung.thema());
        String dienststelle = dienststellen
                .finde(haeufung.dienststelle())
                .map(Dienststelle::name)
                .orElse(haeufung.dienststelle());
        NeuerImpuls neu = new NeuerImpuls(
                text("verbesserung.vonselbst.titel", thema, dienststelle),
                text(
                        "verbesserung.vonselbst.beschreibung",
                        haeufung.anzahl(),
                        thema,
                        haeufung.thema(),
                        dienststelle,
                        TAG.format(Ortszeit.tag(uhr.instant()).minus(einstellungen.fenster()))),
                List.of(),
                "",
                null);
        return lege(
                neu,
                new Massnahme.Anlass(haeufung.thema(), haeufung.dienststelle(), gruppe(haeufung.thema())),
                Verantwortung.OFFEN,
                "");
    }

    /**
     * From an early sign. Where a measure for this topic at this site is open, that one: two would be for the same.
     *
     * @param thema code, empty where the sign is not about one topic
     */
    public Impulsnummer ausZeichen(String titel, String beschreibung, String thema, String dienststelle, String wer) {
        buch.sperreBeobachtung();
        return buch.offener(thema, dienststelle)
                .orElseGet(() -> lege(
                        new NeuerImpuls(titel, beschreibung, List.of(), "", null),
                        themen.finde(thema).isEmpty()
                                ? Massnahme.Anlass.EINZELNE_ANLIEGEN
                                : new Massnahme.Anlass(thema, dienststelle, gruppe(thema)),
                        Verantwortung.OFFEN,
                        wer));
    }

    private Impulsnummer lege(NeuerImpuls neu, Massnahme.Anlass anlass, Verantwortung verantwortung, String wer) {
        Impulsnummer nummer = buch.naechsteNummer();
        speichere(new Massnahme(nummer, neu, anlass, verantwortung, wer, uhr.instant()));
        return nummer;
    }

    /**
     * Somebody will do it.
     *
     * @param verantwortlich group or user name; empty: as proposed
     * @param faelligBis null: as proposed
     */
    public void annehmen(
            Impulsnummer nummer, String verantwortlich, LocalDate faelligBis, String massnahme, String wer) {
        Verantwortung wem = verantwortlich.isEmpty()
                ? Verantwortung.OFFEN
                : verantwortliche.finde(verantwortlich, "verantwortlich");
        tue(nummer, m -> m.annehmen(wem, faelligBis, moeglich(), massnahme, wer, uhr.instant()));
    }

    public void ablehnen(Impulsnummer nummer, String grund, String wer) {
        tue(nummer, m -> m.ablehnen(grund, wer, uhr.instant()));
    }

    public void zurueckstellen(Impulsnummer nummer, LocalDate bis, String grund, String wer) {
        tue(nummer, m -> m.zurueckstellen(bis, moeglich(), grund, wer, uhr.instant()));
    }

    /** The measure is late, and the leadership says what happens and until when. */
    public void verzugKlaeren(Impulsnummer nummer, String massnahme, LocalDate faelligBis, String wer) {
        tue(nummer, m -> m.verzugKlaeren(faelligBis, moeglich(), massnahme, wer, uhr.instant()));
    }

    public void umsetzen(Impulsnummer nummer, String vermerk, String wer) {
        tue(nummer, m -> m.umsetzen(vermerk, wer, uhr.instant()));
    }

    public void pruefen(Impulsnummer nummer, Wirksamkeit wirksamkeit, String befund, String wer) {
        tue(nummer, m -> m.pruefen(wirksamkeit, befund, wer, uhr.instant()));
    }

    private void tue(Impulsnummer nummer, Consumer<Massnahme> schritt) {
        Massnahme massnahme = massnahmen.zurBearbeitung(nummer);
        schritt.accept(massnahme);
        speichere(massnahme);
    }

    /** At once, because lists and questions are asked by SQL. */
    private void speichere(Massnahme massnahme) {
        massnahmen.saveAndFlush(massnahme);
        bekanntmachung.von(massnahme);
    }

    private Zeitfenster moeglich() {
        LocalDate heute = Ortszeit.tag(uhr.instant());
        return new Zeitfenster(heute, heute.plus(einstellungen.laengsterAufschub()));
    }

    private String gruppe(String thema) {
        Bereich bereich = zustaendigkeit.bereich(thema, Anliegenart.BESCHWERDE, Adressat.KRM);
        return zustaendigkeit.gruppe(bereich, thema, Anliegenart.BESCHWERDE, Adressat.KRM, Reaktionsart.KUNDENREAKTION);
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }
}
