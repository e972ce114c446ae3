package de.ombud.einfuhr;

import de.ombud.system.Probleme;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Reaktionsart;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a single row must look like. What rows say together is asked in the database. */
final class Zeilenregel {

    /** A number of another program. No blank, so that nobody's name comes in with it. */
    private static final Pattern REAKTION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");

    private static final Pattern NUMMER = Pattern.compile("[1-9][0-9]{0,5}");
    private static final LocalDate FRUEHESTENS = LocalDate.of(1990, 1, 1);

    private final Set<String> themen;
    private final Set<String> dienststellen;
    private final LocalDate heute;
    private final Probleme saetze;

    Zeilenregel(Set<String> themen, Set<String> dienststellen, LocalDate heute, Probleme saetze) {
        this.themen = themen;
        this.dienststellen = dienststellen;
        this.heute = heute;
        this.saetze = saetze;
    }

    /** Sound values hold nothing that a table would have to quote. What is not sound is in the list afterwards. */
    Map<Spalte, String> geprueft(long zeile, Map<Spalte, String> werte, Fehlerliste fehler) {
        Pruefung p = new Pruefung(zeile, new EnumMap<>(werte), fehler);
        p.muster(Spalte.REAKTION, REAKTION, "einfuhr.reaktion");
        p.tage();
        p.auswahl(Spalte.KANAL, Kanal.values());
        p.weitereKanaele();
        p.auswahl(Spalte.REAKTIONSART, Reaktionsart.values());
        p.auswahl(Spalte.ADRESSAT, Adressat.values());
        p.auswahl(Spalte.EINREICHER, Einreicherart.values());
        p.verzeichnis(Spalte.DIENSTSTELLE, dienststellen, "einfuhr.dienststelle");
        p.muster(Spalte.ANLIEGEN, NUMMER, "einfuhr.anliegen");
        p.auswahl(Spalte.ART, Anliegenart.values());
        p.auswahl(Spalte.BEREICH, Bereich.values());
        p.thema();
        p.ergebnis();
        return p.werte;
    }

    private final class Pruefung {

        private final long zeile;
        private final Map<Spalte, String> werte;
        private final Fehlerliste fehler;

        Pruefung(long zeile, Map<Spalte, String> werte, Fehlerliste fehler) {
            this.zeile = zeile;
            this.werte = werte;
            this.fehler = fehler;
        }

        private void falsch(Spalte spalte, String satz, Object... angaben) {
            fehler.nimm(zeile, spalte, saetze.text(satz, angaben));
        }

        private boolean fehlt(Spalte spalte) {
            if (werte.get(spalte).isEmpty()) {
                falsch(spalte, "fehler.feld.fehlt");
                return true;
            }
            return false;
        }

        void muster(Spalte spalte, Pattern muster, String satz) {
            if (!fehlt(spalte) && !muster.matcher(werte.get(spalte)).matches()) {
                falsch(spalte, satz);
            }
        }

        void auswahl(Spalte spalte, Enum<?>[] moegliche) {
            if (!fehlt(spalte) && !gibtEs(moegliche, werte.get(spalte))) {
                falsch(spalte, "fehler.feld.auswahl", namen(moegliche));
            }
        }

        void verzeichnis(Spalte spalte, Set<String> eintraege, String satz) {
            if (!fehlt(spalte) && !eintraege.contains(werte.get(spalte))) {
                falsch(spalte, satz);
            }
        }

        void tage() {
            LocalDate eingang = tag(Spalte.EINGANG);
            LocalDate abschluss = tag(Spalte.ABSCHLUSS);
            if (eingang != null && abschluss != null && abschluss.isBefore(eingang)) {
                falsch(Spalte.ABSCHLUSS, "einfuhr.abschluss.vorher");
            }
        }

        private LocalDate tag(Spalte spalte) {
            if (fehlt(spalte)) {
                return null;
            }
            LocalDate tag;
            try {
                tag = LocalDate.parse(werte.get(spalte));
            } catch (DateTimeException e) {
                falsch(spalte, "fehler.feld.datum");
                return null;
            }
            if (tag.isBefore(FRUEHESTENS) || tag.isAfter(heute)) {
                falsch(spalte, tag.isAfter(heute) ? "einfuhr.tag.zukunft" : "einfuhr.tag.frueh");
                return null;
            }
            return tag;
        }

        /** Each once and not the first one again: a mention is a mention. */
        void weitereKanaele() {
            Set<String> weitere = Arrays.stream(
                            werte.get(Spalte.WEITERE_KANAELE).split(","))
                    .map(String::strip)
                    .filter(kanal -> !kanal.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!weitere.stream().allMatch(kanal -> gibtEs(Kanal.values(), kanal))) {
                falsch(Spalte.WEITERE_KANAELE, "fehler.feld.auswahl", namen(Kanal.values()));
            }
            weitere.remove(werte.get(Spalte.KANAL));
            werte.put(Spalte.WEITERE_KANAELE, String.join(",", weitere));
        }

        /** Praise may be about nothing in particular; a complaint without a topic would fall out of every comparison. */
        void thema() {
            String thema = werte.get(Spalte.THEMA);
            if (thema.isEmpty() ? istBeschwerde() : !themen.contains(thema)) {
                falsch(Spalte.THEMA, thema.isEmpty() ? "fehler.feld.fehlt" : "einfuhr.thema");
            }
        }

        /** Only a complaint is founded or not. */
        void ergebnis() {
            String ergebnis = werte.get(Spalte.ERGEBNIS);
            if (ergebnis.isEmpty() ? istBeschwerde() : !gibtEs(Ergebnis.values(), ergebnis)) {
                falsch(
                        Spalte.ERGEBNIS,
                        ergebnis.isEmpty() ? "einfuhr.ergebnis.fehlt" : "fehler.feld.auswahl",
                        namen(Ergebnis.values()));
            }
        }

        private boolean istBeschwerde() {
            return werte.get(Spalte.ART).equals(Anliegenart.BESCHWERDE.name());
        }
    }

    private static boolean gibtEs(Enum<?>[] moegliche, String name) {
        return Arrays.stream(moegliche).anyMatch(wert -> wert.name().equals(name));
    }

    private static String namen(Enum<?>[] moegliche) {
        return Arrays.stream(moegliche).map(Enum::name).collect(Collectors.joining(", "));
    }
}
