package de.ombud.eingang;

import de.ombud.beratungsstelle.Beratungsstelle;
import de.ombud.beratungsstelle.Beratungsstellen;
import de.ombud.frist.Dienstort;
import de.ombud.frist.Fristen;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Vollmachtsumfang;
import de.ombud.vorgang.fall.Bewertung;
import de.ombud.vorgang.fall.Korrektur;
import de.ombud.vorgang.fall.NeueKundenreaktion;
import de.ombud.vorgang.fall.NeuesAnliegen;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Zustaendigkeitsregel;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Completes a checked body: what was left out, the area and group of each Anliegen, the deadlines by the day of receipt (Europe/Berlin)
 * and the Land of the site. Rules and clocks are asked lazily, because they come from the engine, which starts later.
 */
@Component
class Zusammenstellung {

    private final Zustaendigkeitsregel zustaendigkeit;
    private final Fristenrechner fristenrechner;
    private final Dienststellen dienststellen;
    private final Beratungsstellen beratungsstellen;
    private final MessageSource texte;
    private final EingangEinstellungen einstellungen;
    private final Clock uhr;

    Zusammenstellung(
            @Lazy Zustaendigkeitsregel zustaendigkeit,
            @Lazy Fristenrechner fristenrechner,
            Dienststellen dienststellen,
            Beratungsstellen beratungsstellen,
            MessageSource texte,
            EingangEinstellungen einstellungen,
            Clock uhr) {
        this.zustaendigkeit = zustaendigkeit;
        this.fristenrechner = fristenrechner;
        this.dienststellen = dienststellen;
        this.beratungsstellen = beratungsstellen;
        this.texte = texte;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    NeueKundenreaktion kundenreaktion(KundenreaktionEingabe eingabe) {
        Instant eingang =
                eingabe.eingang() == null ? jetzt() : genau(eingabe.eingang().toInstant());
        Adressat adressat = Objects.requireNonNullElse(eingabe.adressat(), Adressat.KRM);
        Reaktionsart reaktionsart = Objects.requireNonNullElse(eingabe.reaktionsart(), Reaktionsart.KUNDENREAKTION);
        String dienststelle = oder(eingabe.dienststelle(), einstellungen.dienststelle());
        Sofortbewertung sofort = new Sofortbewertung(eingabe);
        return new NeueKundenreaktion(
                eingabe.kanal(),
                weitereKanaele(eingabe),
                eingang,
                adressat,
                reaktionsart,
                dienststelle,
                oder(Angaben.zeile(null, eingabe.betreff()), ""),
                oder(eingabe.text(), ""),
                eingabe.antwortweg(),
                oder(eingabe.erfasserbemerkung(), ""),
                Angaben.kunde(null, eingabe.kunde()),
                einreicher(eingabe),
                anliegen(eingabe, adressat, reaktionsart, sofort),
                fristen(eingang, dienststelle),
                sofort.istGewuenscht() ? sofort.vermerk() : null);
    }

    /** @throws Eingabefehler where the answer leads nowhere with what the directory knows */
    private Einreicher einreicher(KundenreaktionEingabe eingabe) {
        Einreicher einreicher = ausDemVerzeichnis(Angaben.einreicher(null, eingabe.einreicher()), eingabe.einreicher());
        if (eingabe.einreicher() != null && eingabe.einreicher().nenntBeratungsstelle()) {
            List<Feldfehler> fehler =
                    Antwortwegregel.verstoesse(eingabe.antwortweg(), Angaben.kunde(null, eingabe.kunde()), einreicher)
                            .stream()
                            .map(v -> new Feldfehler(v.field(), texte.getMessage(v.schluessel(), null, Locale.GERMANY)))
                            .toList();
            if (!fehler.isEmpty()) {
                throw new Eingabefehler(fehler);
            }
        }
        return einreicher;
    }

    /** Organisation and mail of the advice centre, where nothing else was said. */
    private Einreicher ausDemVerzeichnis(Einreicher einreicher, EinreicherEingabe eingabe) {
        if (eingabe == null || !eingabe.nenntBeratungsstelle()) {
            return einreicher;
        }
        Beratungsstelle stelle =
                beratungsstellen.finde(eingabe.beratungsstelle()).orElseThrow();
        return new Einreicher(
                einreicher.art(),
                einreicher.name(),
                einreicher.organisation() == null ? stelle.name() : einreicher.organisation(),
                einreicher.email() == null ? stelle.email() : einreicher.email(),
                einreicher.anschrift() == null ? anschrift(stelle) : einreicher.anschrift(),
                einreicher.vollmacht());
    }

    private static Anschrift anschrift(Beratungsstelle stelle) {
        boolean ganz = Stream.of(stelle.strasse(), stelle.plz(), stelle.ort()).noneMatch(Objects::isNull);
        return ganz ? new Anschrift(stelle.strasse(), stelle.plz(), stelle.ort()) : null;
    }

    /** A new contact of the same person to the same addressee, received now on the phone; its Anliegen say what it is about. */
    NeueKundenreaktion folge(Akte aus, List<AnliegenEingabe> anliegen) {
        Instant eingang = jetzt();
        return new NeueKundenreaktion(
                Kanal.TELEFON,
                Set.of(),
                eingang,
                aus.adressat(),
                Reaktionsart.KUNDENREAKTION,
                aus.dienststelle(),
                "",
                "",
                aus.antwortweg(),
                "Folgt aus " + aus.aktenzeichen().wert() + ".",
                aus.kunde(),
                ohneNeueVollmacht(aus),
                anliegen.stream()
                        .map(a -> anliegen(a, aus.adressat(), Reaktionsart.KUNDENREAKTION, null))
                        .toList(),
                fristen(eingang, aus.dienststelle()),
                null);
    }

    /** A Vollmacht with limits was given for the earlier case and would have none in the new one. */
    private static Einreicher ohneNeueVollmacht(Akte aus) {
        Einreicher einreicher = aus.einreicher();
        boolean unbeschraenkt = aus.vollmacht()
                .filter(v -> v.umfang() == Vollmachtsumfang.ALLES && v.gueltigVon() == null && v.gueltigBis() == null)
                .isPresent();
        return einreicher == null || unbeschraenkt
                ? einreicher
                : new Einreicher(
                        einreicher.art(),
                        einreicher.name(),
                        einreicher.organisation(),
                        einreicher.email(),
                        einreicher.anschrift(),
                        false);
    }

    private List<NeuesAnliegen> anliegen(
            KundenreaktionEingabe eingabe, Adressat adressat, Reaktionsart reaktionsart, Sofortbewertung sofort) {
        List<NeuesAnliegen> anliegen = new ArrayList<>();
        for (int i = 0; i < eingabe.anliegen().size(); i++) {
            Bewertung bewertung = sofort.istGewuenscht() ? sofort.bewertung(i) : null;
            anliegen.add(anliegen(eingabe.anliegen().get(i), adressat, reaktionsart, bewertung));
        }
        return anliegen;
    }

    /** A matter that comes into a running case. */
    NeuesAnliegen anliegen(AnliegenEingabe eingabe, Akte akte) {
        return anliegen(eingabe, akte.adressat(), akte.reaktionsart(), null);
    }

    private NeuesAnliegen anliegen(
            AnliegenEingabe eingabe, Adressat adressat, Reaktionsart reaktionsart, Bewertung bewertung) {
        Bereich bereich = zustaendigkeit.bereich(eingabe.thema(), eingabe.art(), adressat);
        return new NeuesAnliegen(
                eingabe.art(),
                eingabe.thema(),
                bereich,
                zustaendigkeit.gruppe(bereich, eingabe.thema(), eingabe.art(), adressat, reaktionsart),
                eingabe.beschreibung(),
                Boolean.TRUE.equals(eingabe.notlage()),
                bewertung);
    }

    /** The group that would work on this Anliegen in that area. */
    String gruppe(Bereich bereich, Akte.Anliegen anliegen, Akte akte) {
        return zustaendigkeit.gruppe(bereich, anliegen.thema(), anliegen.art(), akte.adressat(), akte.reaktionsart());
    }

    Korrektur korrektur(KorrekturEingabe eingabe, Akte akte) {
        Instant eingang =
                eingabe.eingang() == null ? null : genau(eingabe.eingang().toInstant());
        return new Korrektur(
                eingang,
                eingang == null ? null : fristen(eingang, akte.dienststelle()),
                eingabe.kanal(),
                eingabe.kunde() == null ? null : Angaben.geleert(Angaben.kunde(akte.kunde(), eingabe.kunde())),
                eingabe.einreicher() == null
                        ? null
                        : ausDemVerzeichnis(
                                Angaben.einreicher(akte.einreicher(), eingabe.einreicher()), eingabe.einreicher()),
                eingabe.grund());
    }

    /** The days that a case received then is worked to. */
    Fristdaten fristen(Instant eingang, String dienststelle) {
        Dienstort ort = dienststellen.ort(dienststelle);
        Fristen fristen = fristenrechner.fristen(Ortszeit.tag(eingang), ort);
        return new Fristdaten(fristen.eingangsbestaetigung(), fristen.antwort());
    }

    private static Set<Kanal> weitereKanaele(KundenreaktionEingabe eingabe) {
        Set<Kanal> weitere = EnumSet.noneOf(Kanal.class);
        weitere.addAll(eingabe.weitereKanaele());
        weitere.remove(eingabe.kanal());
        return weitere;
    }

    private Instant jetzt() {
        return genau(uhr.instant());
    }

    /** As precise as the database keeps it, so that what was stored compares equal. */
    private static Instant genau(Instant zeitpunkt) {
        return zeitpunkt.truncatedTo(ChronoUnit.MICROS);
    }

    private static String oder(String text, String sonst) {
        return text == null || text.isEmpty() ? sonst : text;
    }
}
