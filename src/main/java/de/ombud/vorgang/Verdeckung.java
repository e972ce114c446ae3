package de.ombud.vorgang;

import de.ombud.system.Rufnummer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Covers what a reader must not learn where somebody wrote it into a text all the same. Of a protected street, a name of some length is
 * covered without its number too; a short one ("Weg 1") only with it, because it is a word like any other. The search does the same:
 * {@code ohne_anschrift} in SQL.
 */
public final class Verdeckung implements UnaryOperator<String> {

    /** What stands there instead; who sees it knows that the text names the street. */
    private static final String ANSCHRIFT = "[geschützte Anschrift]";

    private static final String NAME = "[vertraulich]";

    /** What is kept where somebody took it out of the text for good. */
    private static final String ENTFERNT = "[Anschrift entfernt]";

    /** The number stands last: "Straße des 17. Juni 5". */
    private static final Pattern STRASSE =
            Pattern.compile("(?ius)^(.*?)\\s*(\\d+\\s*[a-z]?(?:\\s*[-/]\\s*\\d+\\s*[a-z]?)?)?$");

    /** Kinds of streets, which people write together, apart and with a hyphen: Geheimweg, Geheim-Weg, Geheim Weg. */
    private static final Pattern ENDE = Pattern.compile(
            "(?ius)^(.*?)[\\s-]*(straße|strasse|str\\.?|weg|platz|allee|gasse|ring|damm|ufer|hof|steig|pfad)$");

    /** In a sentence: "Neubergs Bescheid", "Neuberg's", "Jonas' Antrag", "die Neubergsche Wohnung". */
    private static final String BEUGUNG = "(?:['’´`]?s(?:che[nmrs]?)?|['’´`])?";

    /** What people put between the digits of a number. */
    private static final String TRENNER = "[\\s/().–-]*";

    private static final Pattern LANDESVORWAHL = Pattern.compile("^(?:\\+|00)\\s*49\\D*|^\\D*0");

    /** Five digits of the Jobcenter, seven of the Bedarfsgemeinschaft: 12345//0000678, 12345BG0000678, 12345 0000678. */
    private static final Pattern BG_NUMMER = Pattern.compile("(?iu)(?<!\\d)\\d{5}\\s*(?:/{1,2}|BG)?\\s*\\d{7}(?!\\d)");

    private static final int EIGENER_NAME = 6;
    private static final int KUERZESTER = 3;
    private static final int NUMMER_AB = 5;

    private final List<Pattern> muster;
    private final String stattdessen;

    private Verdeckung(List<Pattern> muster, String stattdessen) {
        this.muster = muster;
        this.stattdessen = stattdessen;
    }

    /** The people as they are and were recorded, for who must not know whose case it is: names, numbers, mailboxes and where they live. */
    public static Verdeckung derNamen(Beteiligte beteiligte, Sichtkreis.Frueheres fruehere) {
        Kunde kunde = beteiligte.kunde() == null ? Kunde.UNBEKANNT : beteiligte.kunde();
        Einreicher einreicher = beteiligte.einreicher();
        Stream<String> dritter = einreicher == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(einreicher.name(), einreicher.organisation(), einreicher.email()),
                        // "Karl Kunz" is written as "Herr Kunz"
                        Stream.ofNullable(einreicher.name()).flatMap(name -> Arrays.stream(name.split("\\s+"))));
        Stream<Pattern> namen = Stream.of(
                        Stream.of(kunde.vorname(), kunde.nachname(), kunde.email()), dritter, fruehere.namen().stream())
                .flatMap(alle -> alle)
                .filter(name -> name != null && name.strip().length() >= KUERZESTER)
                .map(String::strip)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Verdeckung::wort);
        // as it is dialled from anywhere, and as it stands there: there may be two
        Stream<Pattern> nummern = Stream.concat(
                        Stream.of(kunde.telefon(), kunde.bgNummer()), fruehere.nummern().stream())
                .filter(Objects::nonNull)
                .flatMap(
                        nummer -> Stream.concat(Rufnummer.von(nummer).map(Rufnummer::wert).stream(), Stream.of(nummer)))
                .map(nummer -> LANDESVORWAHL.matcher(nummer).replaceFirst("").replaceAll("\\D", ""))
                .filter(ziffern -> ziffern.length() >= NUMMER_AB)
                .distinct()
                .map(Verdeckung::nummer);
        return new Verdeckung(
                Stream.of(namen, nummern, orte(beteiligte, fruehere))
                        .flatMap(muster -> muster)
                        .toList(),
                NAME);
    }

    /** Everybody's, for who must not know that somebody is a client: a journalist may ask about one and give the number. */
    static Verdeckung derBgNummern() {
        return new Verdeckung(List.of(BG_NUMMER), NAME);
    }

    private static Pattern wort(String name) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + BEUGUNG + "(?![\\p{L}\\p{N}])");
    }

    private static Pattern nummer(String ziffern) {
        return Pattern.compile("(?<!\\d)\\(?(?:(?:\\+|00)\\s*(?:49)?" + TRENNER + ")?(?:0" + TRENNER + ")?"
                + ziffern.chars().mapToObj(Character::toString).collect(Collectors.joining(TRENNER)) + "(?!\\d)");
    }

    /** The whole case but for who it is about, who speaks for them and how they are reached. */
    static Akte ohnePerson(Akte akte) {
        return derNamen(akte.beteiligte(), akte.sichtkreis().fruehere())
                .verdeckt(akte, new Beteiligte(null, null, akte.absender()), List.of(), false);
    }

    /** A part of a case: who it is about is left out of it already, but may stand in what people wrote. */
    Akte inTexten(Akte teil) {
        return verdeckt(teil, teil.beteiligte(), teil.vollmachten(), teil.vollstaendig());
    }

    static Akte ohneAnschrift(Akte akte) {
        return new Verdeckung(
                        orte(akte.beteiligte(), akte.sichtkreis().fruehere()).toList(), ANSCHRIFT)
                .verdeckt(akte, akte.beteiligte().ohneAnschriften(), akte.vollmachten(), akte.vollstaendig());
    }

    private static List<Anschrift> anschriften(Beteiligte beteiligte) {
        return Stream.of(
                        beteiligte.kunde() == null ? null : beteiligte.kunde().anschrift(),
                        beteiligte.einreicher() == null
                                ? null
                                : beteiligte.einreicher().anschrift())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The street, and the postcode with its place; the place alone is where many people live. */
    private static Stream<Pattern> orte(Beteiligte beteiligte, Sichtkreis.Frueheres fruehere) {
        List<Anschrift> heutige = anschriften(beteiligte);
        return Stream.of(
                        strassen(Stream.concat(heutige.stream().map(Anschrift::strasse), fruehere.strassen().stream())),
                        heutige.stream()
                                .map(a -> postleitzahl(a.plz(), a.ort()))
                                .flatMap(Optional::stream),
                        fruehere.postleitzahlen().stream()
                                .map(plz -> postleitzahl(plz, null))
                                .flatMap(Optional::stream))
                .flatMap(muster -> muster);
    }

    private static Optional<Pattern> postleitzahl(String plz, String ort) {
        return Optional.ofNullable(plz)
                .map(String::strip)
                .filter(zahl -> zahl.length() >= NUMMER_AB)
                .map(zahl -> Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:D-)?"
                        + Pattern.quote(zahl)
                        + (ort == null || ort.isBlank() ? "" : "(?:\\s+" + Pattern.quote(ort.strip()) + ")?")
                        + "(?![\\p{L}\\p{N}])"));
    }

    /** @param strassen with their numbers; null for none */
    public static Verdeckung derStrassen(Stream<String> strassen) {
        return new Verdeckung(strassen(strassen).toList(), ANSCHRIFT);
    }

    private static Stream<Pattern> strassen(Stream<String> strassen) {
        return strassen.filter(s -> s != null && s.codePoints().anyMatch(Character::isLetter))
                .map(String::strip)
                .distinct()
                .map(Verdeckung::muster);
    }

    private static Pattern muster(String strasse) {
        Matcher teile = STRASSE.matcher(strasse);
        teile.matches();
        String name = teile.group(1);
        String nummer = teile.group(2) == null ? "" : "\\s*" + worte(teile.group(2));
        String danach = name.length() < EIGENER_NAME ? nummer : "(?:\\s*\\d+(?:\\s?[a-z])?(?![\\p{L}\\p{N}]))?";
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + worte(name) + danach + "(?![\\p{L}\\p{N}])");
    }

    /** As people write it: spaces and hyphens as they like, and a street as Str., strasse or straße. */
    private static String worte(String name) {
        Matcher ende = ENDE.matcher(name);
        boolean hatArt = ende.matches() && !ende.group(1).isEmpty();
        String rest = hatArt ? ende.group(1) : name;
        return Arrays.stream(rest.toLowerCase(Locale.GERMANY).split("[\\s-]+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[\\s-]+"))
                + (hatArt ? "[\\s-]*" + art(ende.group(2).toLowerCase(Locale.GERMANY)) : "");
    }

    private static String art(String art) {
        return art.startsWith("str") ? "(?:straße|strasse|str\\.?)" : art;
    }

    /** @param text null where a view does not show it */
    @Override
    public String apply(String text) {
        String rest = text;
        for (Pattern verdecktes : muster) {
            rest = rest == null ? null : verdecktes.matcher(rest).replaceAll(stattdessen);
        }
        return rest;
    }

    /** Whether anything of it stands there. @param text null for none */
    public boolean trifft(String text) {
        return text != null && !text.equals(apply(text));
    }

    /** What may say whose case it is. @param wert null or empty where nothing was said */
    static String name(String wert) {
        return wert == null || wert.isEmpty() ? wert : NAME;
    }

    /** Words as somebody sends them back who saw them covered. @param text null for none */
    public static String entfernt(String text) {
        return text == null ? null : text.replace(ANSCHRIFT, ENTFERNT);
    }

    private Akte verdeckt(Akte akte, Beteiligte beteiligte, List<Vollmacht> vollmachten, boolean vollstaendig) {
        return new Akte(
                akte.aktenzeichen(),
                akte.status(),
                akte.kontakt(),
                akte.weitereKanaele(),
                new Schilderung(apply(akte.betreff()), apply(akte.text()), apply(akte.erfasserbemerkung())),
                beteiligte,
                vollmachten,
                akte.fristen(),
                akte.prozessinstanz(),
                akte.anliegen().stream().map(this::verdeckt).toList(),
                akte.nachtraege().stream().map(this::verdeckt).toList(),
                akte.rueckfragen().stream().map(this::verdeckt).toList(),
                verdeckt(akte.antwort()),
                verdeckt(akte.rueckmeldung()),
                apply(akte.erledigungsvermerk()),
                verdeckt(akte.abschluss()),
                akte.wiedereroeffnungen().stream().map(this::verdeckt).toList(),
                akte.erfasstVon(),
                akte.erfasstAm(),
                akte.sichtkreis(),
                vollstaendig);
    }

    private Akte.Antwort verdeckt(Akte.Antwort a) {
        return a == null
                ? null
                : new Akte.Antwort(
                        apply(a.text()), a.fassung(), a.verfasser(), a.freigegebenVon(), apply(a.freigabehinweis()));
    }

    private Akte.Abschluss verdeckt(Akte.Abschluss a) {
        return a == null
                ? null
                : new Akte.Abschluss(
                        a.am(),
                        a.antwortAm(),
                        a.antwortweg(),
                        a.sofort(),
                        apply(a.erledigungsvermerk()),
                        apply(a.rueckzugsgrund()));
    }

    private Akte.Zustaendigkeitswechsel verdeckt(Akte.Zustaendigkeitswechsel w) {
        return new Akte.Zustaendigkeitswechsel(w.von(), w.nach(), w.ablehnung(), apply(w.grund()), w.wer(), w.am());
    }

    private Akte.Rueckfrage verdeckt(Akte.Rueckfrage r) {
        return new Akte.Rueckfrage(
                r.nr(),
                r.anliegen(),
                apply(r.frage()),
                r.bis(),
                r.gruppe(),
                r.wer(),
                r.gestelltAm(),
                r.beendetAm(),
                r.antworten());
    }

    private Akte.Rueckmeldung verdeckt(Akte.Rueckmeldung r) {
        return r == null ? null : new Akte.Rueckmeldung(r.wert(), apply(r.text()));
    }

    private Akte.Wiedereroeffnung verdeckt(Akte.Wiedereroeffnung w) {
        return new Akte.Wiedereroeffnung(
                w.nr(),
                apply(w.grund()),
                w.wer(),
                w.am(),
                w.bisher(),
                w.abgeschlossenAm(),
                w.antwortAm(),
                w.fassungen(),
                w.freigegebenVon(),
                w.rueckmeldung(),
                apply(w.rueckmeldungstext()));
    }

    private Akte.Anliegen verdeckt(Akte.Anliegen a) {
        return new Akte.Anliegen(
                a.nr(),
                a.art(),
                a.thema(),
                a.bereich(),
                a.gruppe(),
                apply(a.beschreibung()),
                a.notlage(),
                a.status(),
                a.ergebnis(),
                a.abhilfe(),
                apply(a.stellungnahme()),
                a.ablehnungen(),
                a.wechsel().stream().map(this::verdeckt).toList(),
                apply(a.wortlaut()));
    }

    private Akte.Nachtrag verdeckt(Akte.Nachtrag n) {
        return new Akte.Nachtrag(
                n.nr(),
                apply(n.text()),
                n.wer(),
                n.am(),
                n.eingang(),
                n.kanal(),
                n.rueckfrage(),
                n.weitergabe(),
                apply(n.sichtungsvermerk()),
                n.gesichtetAm());
    }

    static boolean hatVerdeckt(Akte akte) {
        return Stream.of(
                        Stream.of(akte.betreff(), akte.text(), akte.erfasserbemerkung()),
                        akte.anliegen().stream().flatMap(a -> Stream.of(a.beschreibung(), a.stellungnahme())),
                        akte.nachtraege().stream().flatMap(n -> Stream.of(n.text(), n.sichtungsvermerk())))
                .flatMap(worte -> worte)
                .anyMatch(worte -> worte != null && worte.contains(ANSCHRIFT));
    }
}
