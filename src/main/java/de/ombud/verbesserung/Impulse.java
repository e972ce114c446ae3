package de.ombud.verbesserung;

import de.ombud.frist.Ortszeit;
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
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
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
    private static final String VORGESCHLAGEN = "VORGESCHLAGEN";
    private static final String UMGESETZT = "UMGESETZT";
    private static final String VERZUG = "VERZUG";

    private final Impulsbuch buch;
    private final Themenzahlen zahlen;
    private final Verantwortliche verantwortliche;
    private final Themenkatalog themen;
    private final Dienststellen dienststellen;
    private final Zustaendigkeitsregel zustaendigkeit;
    private final VerbesserungEinstellungen einstellungen;
    private final MessageSource texte;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Impulse(
            Impulsbuch buch,
            Themenzahlen zahlen,
            Verantwortliche verantwortliche,
            Themenkatalog themen,
            Dienststellen dienststellen,
            @Lazy Zustaendigkeitsregel zustaendigkeit,
            VerbesserungEinstellungen einstellungen,
            MessageSource texte,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.buch = buch;
        this.zahlen = zahlen;
        this.verantwortliche = verantwortliche;
        this.themen = themen;
        this.dienststellen = dienststellen;
        this.zustaendigkeit = zustaendigkeit;
        this.einstellungen = einstellungen;
        this.texte = texte;
        this.ereignisse = ereignisse;
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
        pruefeTag(neu.faelligBis(), "faelligBis");
        return lege(neu, "", "", "", verantwortliche.finde(neu.verantwortlich(), "verantwortlich"), wer);
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
        return lege(neu, haeufung.thema(), haeufung.dienststelle(), gruppe(haeufung.thema()), Verantwortung.OFFEN, "");
    }

    private Impulsnummer lege(
            NeuerImpuls neu,
            String thema,
            String dienststelle,
            String gruppe,
            Verantwortung verantwortung,
            String wer) {
        Impulsnummer nummer = buch.naechsteNummer();
        buch.lege(nummer, neu, thema, dienststelle, gruppe, verantwortung, wer);
        buch.vermerke(nummer, VORGESCHLAGEN, "", wer);
        ereignisse.publishEvent(new ImpulsVorgeschlagen(nummer));
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
        Impuls impuls = imStand(nummer, Set.of(Impulsstand.VORGESCHLAGEN, Impulsstand.ZURUECKGESTELLT));
        Verantwortung verantwortung = verantwortlich.isEmpty()
                ? impuls.verantwortung()
                : verantwortliche.finde(verantwortlich, "verantwortlich");
        if (verantwortung.istOffen()) {
            throw new Eingabefehler("verantwortlich", "Bitte angeben, wer die Maßnahme umsetzt.");
        }
        LocalDate tag = faelligBis == null ? impuls.faelligBis() : faelligBis;
        if (tag == null) {
            throw new Eingabefehler("faelligBis", "Bitte angeben, bis wann die Maßnahme umgesetzt wird.");
        }
        pruefeTag(tag, "faelligBis");
        buch.nimmAn(nummer, verantwortung, tag);
        buch.vermerke(nummer, Impulsentscheidung.ANNEHMEN.name(), massnahme, wer);
    }

    public void ablehnen(Impulsnummer nummer, String grund, String wer) {
        imStand(nummer, Set.of(Impulsstand.VORGESCHLAGEN, Impulsstand.ZURUECKGESTELLT));
        buch.lehneAb(nummer);
        buch.vermerke(nummer, Impulsentscheidung.ABLEHNEN.name(), grund, wer);
    }

    public void zurueckstellen(Impulsnummer nummer, LocalDate bis, String grund, String wer) {
        imStand(nummer, Set.of(Impulsstand.VORGESCHLAGEN, Impulsstand.ZURUECKGESTELLT));
        pruefeTag(bis, "zurueckgestelltBis");
        buch.stelleZurueck(nummer, bis);
        buch.vermerke(nummer, Impulsentscheidung.ZURUECKSTELLEN.name(), grund, wer);
    }

    /** The measure is late, and the leadership says what happens and until when. */
    public void verzugKlaeren(Impulsnummer nummer, String massnahme, LocalDate faelligBis, String wer) {
        imStand(nummer, Set.of(Impulsstand.ANGENOMMEN));
        pruefeTag(faelligBis, "faelligBis");
        buch.verschiebe(nummer, faelligBis);
        buch.vermerke(nummer, VERZUG, massnahme, wer);
    }

    public void umsetzen(Impulsnummer nummer, String vermerk, String wer) {
        imStand(nummer, Set.of(Impulsstand.ANGENOMMEN));
        buch.setzeUm(nummer);
        buch.vermerke(nummer, UMGESETZT, vermerk, wer);
    }

    public void pruefen(Impulsnummer nummer, Wirksamkeit wirksamkeit, String befund, String wer) {
        imStand(nummer, Set.of(Impulsstand.UMGESETZT));
        buch.pruefe(nummer, wirksamkeit);
        buch.vermerke(nummer, wirksamkeit.name(), befund, wer);
    }

    private Impuls imStand(Impulsnummer nummer, Set<Impulsstand> erlaubt) {
        Impuls impuls = buch.sperre(nummer);
        if (!erlaubt.contains(impuls.stand())) {
            throw new Konflikt("Der Verbesserungsimpuls ist schon weiter.");
        }
        return impuls;
    }

    private void pruefeTag(LocalDate tag, String feld) {
        LocalDate heute = Ortszeit.tag(uhr.instant());
        if (tag != null && (tag.isBefore(heute) || tag.isAfter(heute.plus(einstellungen.laengsterAufschub())))) {
            throw new Eingabefehler(feld, "Der Tag liegt in der Vergangenheit oder zu weit voraus.");
        }
    }

    private String gruppe(String thema) {
        Bereich bereich = zustaendigkeit.bereich(thema, Anliegenart.BESCHWERDE, Adressat.KRM);
        return zustaendigkeit.gruppe(bereich, thema, Anliegenart.BESCHWERDE, Adressat.KRM, Reaktionsart.KUNDENREAKTION);
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }
}
