package de.ombud.betreuung;

import de.ombud.beratungsstelle.Beratungsstellen;
import de.ombud.eingabe.Eingabe.Verstoss;
import de.ombud.eingang.angabe.Angaben;
import de.ombud.eingang.angabe.Antwortwegregel;
import de.ombud.eingang.angabe.Vervollstaendigung;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.angabe.Korrektur;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what was recorded wrongly, after the look whether this person may and whether the answer still leads somewhere. */
@Component
class Korrekturaufnahme {

    private final Zugang zugang;
    private final Vervollstaendigung vervollstaendigung;
    private final Fallereignisse ereignisse;
    private final Beratungsstellen beratungsstellen;
    private final MessageSource texte;

    Korrekturaufnahme(
            Zugang zugang,
            Vervollstaendigung vervollstaendigung,
            Fallereignisse ereignisse,
            Beratungsstellen beratungsstellen,
            MessageSource texte) {
        this.zugang = zugang;
        this.vervollstaendigung = vervollstaendigung;
        this.ereignisse = ereignisse;
        this.beratungsstellen = beratungsstellen;
        this.texte = texte;
    }

    /** In one transaction with the look, because single fields are changed in what was seen: whoever comes second gets a 409. */
    @Transactional
    Akte korrigieren(Aktenzeichen az, KorrekturEingabe eingabe, Betrachter wer) {
        Akte bisher = zugang.zumHandeln(az, wer);
        if (!eingabe.betrifftNurDenAbsender()) {
            Korrektur korrektur = korrektur(eingabe, bisher);
            pruefePersonen(bisher, korrektur);
            ereignisse.korrigieren(az, korrektur, wer.name());
            if (eingabe.einreicher() != null && eingabe.einreicher().nenntBeratungsstelle()) {
                beratungsstellen.nennen(az.wert(), eingabe.einreicher().beratungsstelle());
            }
        }
        if (eingabe.absender() != null) {
            Akte berichtigt = zugang.zumLesen(az, wer);
            ereignisse.absenderFestlegen(
                    az,
                    vervollstaendigung.absender(eingabe.absender(), berichtigt.eingang()),
                    vervollstaendigung.fristen(berichtigt.eingang(), berichtigt.dienststelle()),
                    eingabe.grund(),
                    wer.name());
        }
        return zugang.zumLesen(az, wer);
    }

    /** After the correction the answer must still lead somewhere. */
    private void pruefePersonen(Akte bisher, Korrektur korrektur) {
        if (korrektur.kunde() == null && korrektur.einreicher() == null) {
            return;
        }
        var kunde = korrektur.kunde() == null ? bisher.kunde() : Angaben.oderNiemand(korrektur.kunde());
        var einreicher = korrektur.einreicher() == null ? bisher.einreicher() : korrektur.einreicher();
        List<Verstoss> verstoesse = Stream.concat(
                        Antwortwegregel.verstoesse(bisher.antwortweg(), kunde, einreicher).stream(),
                        Angaben.verstoesse(einreicher).stream())
                .toList();
        if (!verstoesse.isEmpty()) {
            throw new Eingabefehler(verstoesse.stream()
                    .map(v -> new Feldfehler(v.field(), texte.getMessage(v.schluessel(), null, Locale.GERMANY)))
                    .toList());
        }
    }

    private Korrektur korrektur(KorrekturEingabe eingabe, Akte akte) {
        Instant eingang = eingabe.eingang() == null
                ? null
                : Vervollstaendigung.genau(eingabe.eingang().toInstant());
        return new Korrektur(
                eingang,
                eingang == null ? null : vervollstaendigung.fristen(eingang, akte.dienststelle()),
                eingabe.kanal(),
                eingabe.kunde() == null ? null : Angaben.geleert(Angaben.kunde(akte.kunde(), eingabe.kunde())),
                eingabe.einreicher() == null
                        ? null
                        : vervollstaendigung.einreicher(akte.einreicher(), eingabe.einreicher()),
                eingabe.grund());
    }
}
