package de.ombud.berichtigung;

import de.ombud.beratungsstelle.Beratungsstellen;
import de.ombud.eingabe.Eingabe.Verstoss;
import de.ombud.eingang.angabe.Angaben;
import de.ombud.eingang.angabe.Antwortwegregel;
import de.ombud.eingang.angabe.Vervollstaendigung;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.NichtVerarbeitbar;
import de.ombud.system.einmal.Wiederholung;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kontakt;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Schilderung;
import de.ombud.vorgang.Verdeckung;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.angabe.Anliegenfassung;
import de.ombud.vorgang.fall.angabe.Kontaktkorrektur;
import de.ombud.vorgang.fall.angabe.Korrektur;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts right what was recorded wrongly, after the look whether this person may and whether the answer still leads somewhere; and tries
 * it, to show what would follow: the same step, of which nothing is kept.
 */
@Component
public class Korrekturaufnahme {

    private final Akten akten;
    private final Vervollstaendigung vervollstaendigung;
    private final Fallereignisse ereignisse;
    private final Beratungsstellen beratungsstellen;
    private final MessageSource texte;
    private final TransactionTemplate transaktion;
    private final TransactionTemplate probe;

    Korrekturaufnahme(
            Akten akten,
            Vervollstaendigung vervollstaendigung,
            Fallereignisse ereignisse,
            Beratungsstellen beratungsstellen,
            MessageSource texte,
            PlatformTransactionManager transaktionen) {
        this.akten = akten;
        this.vervollstaendigung = vervollstaendigung;
        this.ereignisse = ereignisse;
        this.beratungsstellen = beratungsstellen;
        this.texte = texte;
        this.transaktion = new TransactionTemplate(transaktionen);
        this.probe = new TransactionTemplate(transaktionen);
        this.probe.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * In one transaction with the look, because single fields are changed in what was seen; whoever comes second sees what the first
     * one did and does it again on top.
     *
     * @throws NichtVerarbeitbar where nothing would change
     */
    public Akte korrigieren(Aktenzeichen az, KorrekturEingabe eingabe, Betrachter wer) {
        return transaktion.execute(s -> berichtige(az, eingabe, wer));
    }

    /** Whether {@link #anschriftEntfernen} finds anything; in an addition or a statement it stays covered. @param akte as people see it */
    static boolean nenntEntfernbareAnschrift(Akte akte) {
        return akte.nenntGeschuetzteAnschrift()
                && Stream.concat(
                                Stream.of(
                                        akte.schilderung().betreff(),
                                        akte.schilderung().text()),
                                akte.anliegen().stream().map(Akte.Anliegen::beschreibung))
                        .anyMatch(worte -> worte != null && !worte.equals(Verdeckung.entfernt(worte)));
    }

    /**
     * Takes the protected address out of the words for good: they are kept as everybody reads them.
     *
     * @return whether there was anything to take out
     */
    boolean anschriftEntfernen(Aktenzeichen az, Betrachter wer) {
        Akte gelesen = zumBerichtigen(az, wer);
        if (!nenntEntfernbareAnschrift(gelesen)) {
            return false;
        }
        korrigieren(
                az,
                new KorrekturEingabe(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        gelesen.betreff(),
                        gelesen.text(),
                        null,
                        null,
                        null,
                        null,
                        gelesen.anliegen().stream()
                                .map(a -> new Anliegenkorrektur(a.nr(), null, null, a.beschreibung()))
                                .toList(),
                        texte.getMessage("berichtigen.anschrift.grund", null, Locale.GERMANY)),
                wer);
        return true;
    }

    /**
     * Does it and leaves no trace of it: jobs and mails begin with the end of a transaction, and this one ends with nothing.
     *
     * @param blick at the case, before and after, in the transaction that is taken back
     */
    <T> List<T> probieren(Aktenzeichen az, KorrekturEingabe eingabe, Betrachter wer, Supplier<T> blick) {
        return Wiederholung.beiGleichzeitigkeit(() -> probe.execute(s -> {
            s.setRollbackOnly();
            T vorher = blick.get();
            berichtige(az, eingabe, wer);
            // what is done once at the end of a transaction belongs to what follows
            List.copyOf(TransactionSynchronizationManager.getSynchronizations()).forEach(am -> am.beforeCommit(false));
            return List.of(vorher, blick.get());
        }));
    }

    /** @throws NichtErlaubt for who may see the case and not act on it */
    Akte zumBerichtigen(Aktenzeichen az, Betrachter wer) {
        Akte akte = akten.lies(az, wer);
        if (!darfBerichtigen(akte, wer)) {
            throw new NichtErlaubt(texte.getMessage("eingang.recht.ereignis", null, Locale.GERMANY));
        }
        return akte;
    }

    /** @param akte as this person may see it */
    static boolean darfBerichtigen(Akte akte, Betrachter wer) {
        return wer.istIn(Gruppe.KRM) || wer.istIn(Gruppe.OMBUDSSTELLE) && akte.vollstaendig();
    }

    /** Whoever gave it away, because it was not sent to them after all, sees what they did once more and then no longer. */
    private Akte nachDemSchritt(Aktenzeichen az, Betrachter wer) {
        try {
            return akten.lies(az, wer);
        } catch (NichtGefunden nichtMehr) {
            return akten.lies(az).ohneGeschuetzteAnschrift();
        }
    }

    private Akte berichtige(Aktenzeichen az, KorrekturEingabe eingabe, Betrachter wer) {
        zumBerichtigen(az, wer);
        // as it is kept: what lies hidden from everybody must not be lost by a correction
        Akte bisher = akten.lies(az);
        boolean geaendert = eingabe.betrifftDenFall() && amFall(bisher, eingabe, wer);
        if (eingabe.absender() != null) {
            geaendert |= amAbsender(nachDemSchritt(az, wer), eingabe, wer);
        }
        if (!geaendert) {
            throw new NichtVerarbeitbar("", texte.getMessage("korrektur.ohne-wirkung", null, Locale.GERMANY));
        }
        return nachDemSchritt(az, wer);
    }

    private boolean amFall(Akte bisher, KorrekturEingabe eingabe, Betrachter wer) {
        Korrektur korrektur = korrektur(eingabe, bisher);
        pruefe(bisher, korrektur);
        pruefeNennungen(bisher, korrektur, eingabe);
        boolean geaendert = ereignisse.korrigieren(bisher.aktenzeichen(), korrektur, wer.name());
        if (eingabe.einreicher() != null && eingabe.einreicher().nenntBeratungsstelle()) {
            beratungsstellen.nennen(
                    bisher.aktenzeichen().wert(), eingabe.einreicher().beratungsstelle());
        }
        return geaendert;
    }

    private boolean amAbsender(Akte berichtigt, KorrekturEingabe eingabe, Betrachter wer) {
        return ereignisse.absenderFestlegen(
                berichtigt.aktenzeichen(),
                vervollstaendigung.absender(eingabe.absender(), berichtigt.eingang()),
                vervollstaendigung.fristen(berichtigt.fristbeginn(), berichtigt.dienststelle()),
                eingabe.grund(),
                wer.name());
    }

    /** After the correction the answer must still lead somewhere, and the case say something. */
    private void pruefe(Akte bisher, Korrektur korrektur) {
        Kunde kunde = korrektur.kunde() == null ? bisher.kunde() : Angaben.oderNiemand(korrektur.kunde());
        Einreicher einreicher = korrektur.einreicher() == null ? bisher.einreicher() : korrektur.einreicher();
        Kontakt kontakt = korrektur.kontakt().ueber(bisher.kontakt());
        boolean vertraulich = Objects.requireNonNullElse(korrektur.vertraulich(), bisher.istVertraulich());
        boolean werEsIst =
                korrektur.kunde() != null || korrektur.einreicher() != null || korrektur.vertraulich() != null;
        List<Verstoss> verstoesse = new ArrayList<>();
        if (werEsIst) {
            verstoesse.addAll(Angaben.verstoesse(einreicher));
            verstoesse.addAll(anonym(Angaben.anonym(kunde, einreicher, vertraulich)));
        }
        // what has ended sends no answer that would have to lead somewhere
        if (!bisher.status().istBeendet() && (werEsIst || korrektur.kontakt().antwortweg() != null)) {
            Antwortwegregel.verstoesse(kontakt.antwortweg(), kunde, einreicher).stream()
                    .filter(v ->
                            verstoesse.stream().noneMatch(schon -> schon.field().equals(v.field())))
                    .toList()
                    .forEach(verstoesse::add);
        }
        verstoesse.addAll(wortlos(bisher, korrektur));
        if (!verstoesse.isEmpty()) {
            throw new Eingabefehler(verstoesse.stream()
                    .map(v -> new Feldfehler(v.field(), texte.getMessage(v.schluessel(), null, Locale.GERMANY)))
                    .toList());
        }
    }

    /** Whoever is not to be known from now on must not stand in the words either; what nobody puts right is said in the preview. */
    private void pruefeNennungen(Akte bisher, Korrektur korrektur, KorrekturEingabe eingabe) {
        if (!wirdAnonym(bisher.einreicher(), korrektur.einreicher())) {
            return;
        }
        Verdeckung namen = akten.derNamen(bisher);
        Schilderung worte = Objects.requireNonNullElse(korrektur.schilderung(), bisher.schilderung());
        Map<String, String> stellen = new LinkedHashMap<>();
        stellen.put("betreff", worte.betreff());
        stellen.put("text", worte.text());
        stellen.put("grund", korrektur.grund());
        List<Feldfehler> fehler = new ArrayList<>();
        stellen.forEach((feld, wert) -> {
            if (namen.trifft(wert)) {
                fehler.add(new Feldfehler(feld, texte.getMessage("korrektur.anonym.worte", null, Locale.GERMANY)));
            }
        });
        for (Akte.Anliegen a : bisher.anliegen()) {
            if (namen.trifft(beschreibung(a, korrektur))) {
                fehler.add(new Feldfehler(
                        stelle(a, eingabe),
                        texte.getMessage("korrektur.anonym.anliegen", new Object[] {a.nr()}, Locale.GERMANY)));
            }
        }
        if (!fehler.isEmpty()) {
            throw new Eingabefehler(fehler);
        }
    }

    static boolean wirdAnonym(Einreicher bisher, Einreicher neu) {
        return neu != null
                && neu.art() == Einreicherart.ANONYM
                && (bisher == null || bisher.art() != Einreicherart.ANONYM);
    }

    /** The field of the words where they were sent, else of what makes them wrong. */
    private static String stelle(Akte.Anliegen a, KorrekturEingabe eingabe) {
        for (int i = 0; i < eingabe.anliegen().size(); i++) {
            if (eingabe.anliegen().get(i).nr() == a.nr()) {
                return "anliegen[" + i + "].beschreibung";
            }
        }
        return "einreicher.art";
    }

    private static String beschreibung(Akte.Anliegen a, Korrektur korrektur) {
        return korrektur.anliegen().stream()
                .filter(neu -> neu.nr() == a.nr())
                .findFirst()
                .map(Anliegenfassung::beschreibung)
                .orElse(a.beschreibung());
    }

    /** What is known of the person may not have been sent with the correction, so it is named as a whole. */
    private static List<Verstoss> anonym(List<Verstoss> genannt) {
        return genannt.stream()
                .map(v -> v.field().startsWith("kunde.") ? new Verstoss("kunde", "korrektur.anonym") : v)
                .distinct()
                .toList();
    }

    private static List<Verstoss> wortlos(Akte bisher, Korrektur korrektur) {
        Schilderung worte = Objects.requireNonNullElse(korrektur.schilderung(), bisher.schilderung());
        if (!worte.text().isEmpty()
                || bisher.schilderung().equals(worte) && korrektur.anliegen().isEmpty()) {
            return List.of();
        }
        boolean jedesSpricht =
                bisher.anliegen().stream().map(a -> beschreibung(a, korrektur)).noneMatch(String::isBlank);
        return jedesSpricht && !bisher.anliegen().isEmpty()
                ? List.of()
                : List.of(new Verstoss("text", "eingang.inhalt.fehlt"));
    }

    private Korrektur korrektur(KorrekturEingabe eingabe, Akte akte) {
        Instant eingang = eingabe.eingang() == null
                ? null
                : Vervollstaendigung.genau(eingabe.eingang().toInstant());
        Kontaktkorrektur kontakt = new Kontaktkorrektur(
                eingabe.kanal(),
                eingang,
                eingabe.adressat(),
                eingabe.reaktionsart(),
                eingabe.dienststelle(),
                eingabe.antwortweg());
        Kontakt jetzt = kontakt.ueber(akte.kontakt());
        boolean zaehltNeu = eingang != null || eingabe.dienststelle() != null;
        return new Korrektur(
                kontakt,
                zaehltNeu ? vervollstaendigung.fristen(jetzt.eingang(), jetzt.dienststelle()) : null,
                eingabe.weitereKanaele() == null ? null : kanaele(eingabe),
                eingabe.betreff() == null && eingabe.text() == null ? null : schilderung(eingabe, akte),
                eingabe.kunde() == null ? null : Angaben.geleert(Angaben.kunde(akte.kunde(), eingabe.kunde())),
                eingabe.einreicher() == null
                        ? null
                        : vervollstaendigung.einreicher(akte.einreicher(), eingabe.einreicher()),
                eingabe.vertraulich(),
                anliegen(eingabe, akte, jetzt),
                eingabe.grund());
    }

    private static Set<Kanal> kanaele(KorrekturEingabe eingabe) {
        Set<Kanal> kanaele = EnumSet.noneOf(Kanal.class);
        kanaele.addAll(eingabe.weitereKanaele());
        return kanaele;
    }

    private static Schilderung schilderung(KorrekturEingabe eingabe, Akte akte) {
        return new Schilderung(
                Objects.requireNonNullElse(Verdeckung.entfernt(eingabe.betreff()), akte.betreff()),
                Objects.requireNonNullElse(Verdeckung.entfernt(eingabe.text()), akte.text()),
                akte.erfasserbemerkung());
    }

    /** Those that are named, and all where it was sent to somebody else or as something else: the table may say another group. */
    private List<Anliegenfassung> anliegen(KorrekturEingabe eingabe, Akte akte, Kontakt jetzt) {
        eingabe.anliegen().forEach(neu -> {
            if (akte.anliegen(neu.nr()).isEmpty()) {
                throw new Eingabefehler(
                        "anliegen", "Anliegen %d gibt es in der Kundenreaktion nicht.".formatted(neu.nr()));
            }
        });
        boolean alle = jetzt.adressat() != akte.adressat() || jetzt.reaktionsart() != akte.reaktionsart();
        return akte.anliegen().stream()
                .map(a -> {
                    Anliegenkorrektur neu = eingabe.anliegen().stream()
                            .filter(genannt -> genannt.nr() == a.nr())
                            .findFirst()
                            .orElse(null);
                    return neu == null && !alle ? null : fassung(a, neu, akte, jetzt);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** @param neu null where nothing is said about it */
    private Anliegenfassung fassung(Akte.Anliegen a, Anliegenkorrektur neu, Akte akte, Kontakt jetzt) {
        return neu == null
                ? vervollstaendigung.fassung(a, akte, a.art(), a.thema(), a.beschreibung(), jetzt)
                : vervollstaendigung.fassung(
                        a,
                        akte,
                        Objects.requireNonNullElse(neu.art(), a.art()),
                        Objects.requireNonNullElse(neu.thema(), a.thema()),
                        Objects.requireNonNullElse(Verdeckung.entfernt(neu.beschreibung()), a.beschreibung()),
                        jetzt);
    }
}
