package de.ombud.fruehwarnung;

import de.ombud.frist.Ortszeit;
import de.ombud.schaubild.Beschriftung;
import de.ombud.schaubild.Regelgrenzen;
import de.ombud.schaubild.Reihe;
import de.ombud.schaubild.Schaubild;
import de.ombud.system.Probleme;
import de.ombud.verbesserung.Impuls;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Says in words and draws what a rule found. */
@Component
class Zeichenansicht {

    private static final DateTimeFormatter MONAT = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.GERMANY);
    private static final DateTimeFormatter MONAT_KURZ = DateTimeFormatter.ofPattern("MM/yy", Locale.GERMANY);

    private final Zeichenimpulse impulse;
    private final Themenkatalog themen;
    private final Dienststellen dienststellen;
    private final Probleme saetze;

    Zeichenansicht(Zeichenimpulse impulse, Themenkatalog themen, Dienststellen dienststellen, Probleme saetze) {
        this.impulse = impulse;
        this.themen = themen;
        this.dienststellen = dienststellen;
        this.saetze = saetze;
    }

    /**
     * @param lage whether it goes on, and since when it does not
     * @param beleg the numbers behind it, in a sentence
     * @param wirkung what came of the measure; empty without one that is done
     */
    record Karte(
            Zeichen zeichen,
            String name,
            String lage,
            String beleg,
            String bild,
            List<Zeile> zeilen,
            Optional<Impuls> impuls,
            String wirkung,
            String titelvorschlag) {}

    record Zeile(String monat, String wert, String aus, String mitte, String grenze, boolean auffaellig) {}

    /** A series that is watched, whether it stands out or not. */
    record Bild(String name, String satz, String svg, List<Zeile> zeilen) {}

    Karte karte(Zeichen zeichen, int nr) {
        Verlauf verlauf = zeichen.verlauf();
        Verlauf.Monat monat = zeichen.hoechster();
        Messgroesse groesse = verlauf.reihe().groesse();
        String name = name(verlauf.reihe());
        Optional<Impuls> impuls = impulse.zu(zeichen.schluessel());
        return new Karte(
                zeichen,
                name,
                lage(zeichen),
                saetze.text(
                        "fruehwarnung.beleg." + groesse,
                        MONAT.format(monat.monat()),
                        zahl(groesse, monat.wert().wert()),
                        zahl(groesse, monat.befund().mitte()),
                        zahl(groesse, monat.befund().oben()),
                        monat.wert().teil(),
                        monat.wert().n()),
                svg(verlauf, name, "zeichen-" + nr),
                zeilen(verlauf),
                impuls,
                impuls.map(i -> wirkung(i, verlauf)).orElse(""),
                saetze.text("fruehwarnung.impuls.titel." + groesse, name));
    }

    Bild bild(Verlauf verlauf, int nr) {
        String name = name(verlauf.reihe());
        return new Bild(
                name,
                saetze.text("fruehwarnung.satz." + verlauf.reihe().groesse()),
                svg(verlauf, name, "reihe-" + nr),
                zeilen(verlauf));
    }

    String name(Messreihe reihe) {
        String ort = dienststellen
                .finde(reihe.dienststelle())
                .map(Dienststelle::name)
                .orElse(reihe.dienststelle());
        String thema = themen.finde(reihe.thema())
                .map(t -> t.titel() + " (" + t.code() + ")")
                .orElseGet(() -> saetze.text("lagebild.ohne-thema"));
        return saetze.text("fruehwarnung.name." + reihe.groesse(), ort, thema);
    }

    private String lage(Zeichen zeichen) {
        if (zeichen.dauertAn()) {
            return saetze.text("fruehwarnung.lage.dauert", MONAT.format(zeichen.seit()));
        }
        return saetze.text(
                zeichen.istVorbei() ? "fruehwarnung.lage.vorbei" : "fruehwarnung.lage.ruhig",
                MONAT.format(zeichen.seit()),
                zeichen.verlauf().ruhigeMonate());
    }

    /** From the month after the measure on: the loop is closed when these are as before. */
    private String wirkung(Impuls impuls, Verlauf verlauf) {
        if (impuls.umgesetztAm() == null) {
            return "";
        }
        YearMonth umgesetzt = YearMonth.from(Ortszeit.tag(impuls.umgesetztAm()));
        List<Verlauf.Monat> danach = verlauf.monate().stream()
                .filter(monat -> monat.monat().isAfter(umgesetzt))
                .toList();
        long auffaellige = danach.stream().filter(Verlauf.Monat::auffaellig).count();
        String satz = danach.isEmpty()
                ? "fruehwarnung.wirkung.offen"
                : auffaellige == 0 ? "fruehwarnung.wirkung.ja" : "fruehwarnung.wirkung.nein";
        return saetze.text(satz, MONAT.format(umgesetzt), danach.size(), auffaellige);
    }

    private String svg(Verlauf verlauf, String name, String kennung) {
        Messgroesse groesse = verlauf.reihe().groesse();
        List<Verlauf.Monat> monate = verlauf.monate();
        double mal = groesse.istAnteil() ? 100 : 1;
        Function<ToDoubleFunction<Verlauf.Monat>, List<Double>> werte =
                wert -> monate.stream().map(m -> mal * wert.applyAsDouble(m)).toList();
        return Schaubild.regelkarte(
                new Beschriftung(
                        kennung,
                        name,
                        saetze.text("fruehwarnung.bild"),
                        saetze.text("fruehwarnung.einheit." + groesse)),
                monate.stream().map(m -> MONAT_KURZ.format(m.monat())).toList(),
                new Reihe(
                        saetze.text("fruehwarnung.reihe"),
                        werte.apply(m -> m.wert().wert())),
                new Regelgrenzen(
                        werte.apply(m -> m.befund().mitte()),
                        werte.apply(m -> m.befund().unten()),
                        werte.apply(m -> m.befund().oben()),
                        IntStream.range(0, monate.size())
                                .filter(i -> monate.get(i).auffaellig())
                                .boxed()
                                .collect(Collectors.toSet())));
    }

    private List<Zeile> zeilen(Verlauf verlauf) {
        Messgroesse groesse = verlauf.reihe().groesse();
        return verlauf.monate().stream()
                .map(m -> new Zeile(
                        MONAT.format(m.monat()),
                        zahl(groesse, m.wert().wert()),
                        groesse == Messgroesse.THEMA
                                ? ""
                                : saetze.text(
                                        "fruehwarnung.aus." + groesse,
                                        m.wert().teil(),
                                        m.wert().n()),
                        zahl(groesse, m.befund().mitte()),
                        zahl(groesse, m.befund().oben()),
                        m.auffaellig()))
                .toList();
    }

    private static String zahl(Messgroesse groesse, double wert) {
        if (Double.isNaN(wert)) {
            return "–";
        }
        return groesse.istAnteil()
                ? String.format(Locale.GERMANY, "%.1f %%", 100 * wert)
                : wert == Math.rint(wert) && groesse == Messgroesse.THEMA
                        ? String.format(Locale.GERMANY, "%,.0f", wert)
                        : String.format(Locale.GERMANY, "%,.1f", wert);
    }
}
