package de.ombud.prozess.waechter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.fall.SichtungProzess;
import de.ombud.prozess.vermittlung.VermittlungProzess;
import de.ombud.waechter.Befund;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * One case and what may happen to it, in an order that a seed decides: people do their tasks in every allowed way, the person writes
 * again, colleagues go away, the mail server refuses, weeks pass. After each step every invariant is asked. At the end everybody is
 * there again and does what is theirs: then the case must come to its end.
 */
final class Zufallsweg {

    /** Steps that do not end before every sign is decided about. */
    private static final Set<String> FRAGT_NACH_ZEICHEN = Set.of(
            KundenreaktionProzess.EINGANG_PRUEFEN,
            SichtungProzess.NACHTRAG_SICHTEN,
            SichtungProzess.HINWEISE_ENTSCHEIDEN);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HOECHSTENS_BIS_ZUM_ENDE = 120;

    /** So often the engine tries to send a mail. */
    private static final int VERSUCHE = 5;

    private static final List<String> ANDERE_TEXTE = List.of(
            "Noch ein Nachweis zu meinem Schreiben.",
            "Hiermit lege ich Widerspruch gegen den Bescheid ein.",
            "Uns wurde der Strom abgestellt, wir sitzen im Dunkeln.",
            "Ich erhebe Dienstaufsichtsbeschwerde gegen die Sachbearbeitung.",
            "Ich verlange Auskunft über meine gespeicherten Daten nach Art. 15 DSGVO.",
            "Danke, das hilft mir weiter.");

    private static final List<String> THEMEN =
            List.of("L03", "L04", "K05", "K13", "M05", "M06", "S01", "E03", "V01", "P01", "P03");

    private static final List<String> WEGE = List.of(
            "RECHTSBEHELF",
            "NOTLAGE",
            "DIENSTAUFSICHT",
            "FACHAUFSICHT",
            "PETITION",
            "EINGABE",
            "PRESSE",
            "DATENAUSKUNFT",
            "IFG",
            "DATENPANNE",
            "UNZUSTAENDIG",
            "BEFANGENHEIT",
            "DROHUNG",
            "VERMITTLUNG");

    /** @param art what kind of fault, told from others of its kind by what it is about */
    record Fund(String art, String satz, int nachSchritt) {}

    private static final String ZWISCHENNACHRICHT = "Event_ZwischennachrichtFaellig ";

    private final Testamt amt;
    private final long saat;
    private final Random zufall;
    private final List<String> schritte = new ArrayList<>();
    private final Map<String, Fund> funde = new TreeMap<>();
    private final Set<String> ausgeschlossene = new TreeSet<>();
    private final Set<String> abwesende = new TreeSet<>();
    /** Who declared not to be neutral in a mediation of this case. */
    private final Set<String> befangene = new TreeSet<>();

    private final Map<String, Integer> gezaehlt = new TreeMap<>();
    private boolean angehalten;

    /** The administration itself wanted the next interim notice sooner: a timer that is moved acts when it fires. */
    private boolean nachrichtVorgezogen;

    private String fall = "";

    Zufallsweg(Testamt amt, long saat) {
        this.amt = amt;
        this.saat = saat;
        this.zufall = new Random(saat);
    }

    long saat() {
        return saat;
    }

    String fall() {
        return fall;
    }

    List<String> schritte() {
        return schritte;
    }

    Map<String, Fund> funde() {
        return funde;
    }

    /** How often each kind of step was taken. */
    Map<String, Integer> gezaehlt() {
        return gezaehlt;
    }

    String alsText() {
        StringBuilder text = new StringBuilder("seed " + saat + ", " + fall + "\n");
        for (int nr = 0; nr < schritte.size(); nr++) {
            int schritt = nr;
            text.append("  ")
                    .append(nr + 1)
                    .append(". ")
                    .append(schritte.get(nr))
                    .append('\n');
            funde.values().stream()
                    .filter(f -> f.nachSchritt() == schritt + 1)
                    .forEach(f -> text.append("     >>> ")
                            .append(f.art())
                            .append(": ")
                            .append(f.satz())
                            .append('\n'));
        }
        return text.toString();
    }

    void gehe(int wieviele) {
        amt.stelleUhr(anfang());
        try {
            erfassen();
            for (int n = 0; n < wieviele && !fall.isEmpty(); n++) {
                schritt();
            }
            if (!fall.isEmpty()) {
                zuEnde();
            }
        } finally {
            amt.mailserver(Testamt.Mailserver.DA);
            amt.alleSindDa();
            if (!fall.isEmpty()) {
                amt.vergiss(fall);
            }
        }
    }

    /** On a working day at nine; the same for the same seed, on whichever day the test runs. */
    private Instant anfang() {
        LocalDate tag = LocalDate.of(2027, 1, 4).plusDays(Math.floorMod(saat, 300));
        while (tag.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            tag = tag.plusDays(1);
        }
        return tag.atTime(8, 0).toInstant(ZoneOffset.UTC);
    }

    private record Moegliches(int gewicht, String name, Supplier<String> tut) {}

    private void schritt() {
        List<Moegliches> alle = List.of(
                new Moegliches(40, "Aufgabe", this::aufgabe),
                new Moegliches(8, "Nachtrag", this::nachtrag),
                new Moegliches(5, "Rückfrage", this::rueckfrage),
                new Moegliches(1, "Rückzug", this::rueckzug),
                new Moegliches(6, "Korrektur", this::korrektur),
                new Moegliches(5, "weiteres Anliegen", this::weiteresAnliegen),
                new Moegliches(8, "Zeichen", this::zeichen),
                new Moegliches(4, "Weg", this::weg),
                new Moegliches(4, "Ausschluss", this::ausschluss),
                new Moegliches(4, "Abwesenheit", this::abwesenheit),
                new Moegliches(4, "Mailserver", this::mailserver),
                new Moegliches(2, "Absturz", this::absturz),
                new Moegliches(4, "Verwaltung", this::verwaltung),
                new Moegliches(3, "Rückruf", this::rueckruf),
                new Moegliches(2, "Leitung", this::leitung),
                new Moegliches(2, "Widerruf", this::widerruf),
                new Moegliches(4, "Liegenlassen", this::liegenlassen),
                new Moegliches(3, "Papier", this::papier),
                new Moegliches(14, "Zeit", this::zeit));
        int los = zufall.nextInt(alle.stream().mapToInt(Moegliches::gewicht).sum());
        for (Moegliches eines : alle) {
            los -= eines.gewicht();
            if (los < 0) {
                tue(eines.name(), eines.tut());
                return;
            }
        }
    }

    private void tue(String name, Supplier<String> tut) {
        String was = tut.get();
        gezaehlt.merge(was.isEmpty() ? name + " (nichts zu tun)" : name, 1, Integer::sum);
        if (was.isEmpty()) {
            return;
        }
        schritte.add(name + ": " + was);
        if (zufall.nextInt(5) > 0) {
            jobs();
        }
        pruefe();
    }

    private void jobs() {
        for (Testamt.Jobfehler fehler : amt.jobsLaufen(fall)) {
            if (!fehler.istPost()) {
                finde("JOB " + fehler.schritt(), fehler.grund());
            }
        }
    }

    private void pruefe() {
        for (Befund befund : amt.befunde(fall)) {
            if (!istGewollt(befund)) {
                finde(amt.art(befund, fall), befund.satz());
            }
        }
    }

    /** What the walk itself brought about, and the guardian is to see. */
    private boolean istGewollt(Befund befund) {
        return switch (Invariante.valueOf(befund.regel())) {
            case AUFGABE_OHNE_ZUSTAENDIGE -> !ausgeschlossene.isEmpty() || !abwesende.isEmpty() || !befangene.isEmpty();
            case ZWISCHENNACHRICHT_ZU_BALD -> nachrichtVorgezogen;
            case AUFTRAG_UEBERFAELLIG -> angehalten;
            case AUFTRAG_GESCHEITERT -> amt.hatVorfall(befund.gegenstand());
            default -> false;
        };
    }

    private void finde(String art, String satz) {
        funde.putIfAbsent(art, new Fund(art, satz, schritte.size()));
    }

    private <T> T eines(List<T> alle) {
        return alle.get(zufall.nextInt(alle.size()));
    }

    private boolean mit(double wahrscheinlichkeit) {
        return zufall.nextDouble() < wahrscheinlichkeit;
    }

    // ---- the steps -------------------------------------------------------------------------------------------------

    private void erfassen() {
        Map<String, Object> neu = new LinkedHashMap<>();
        String kanal = eines(List.of("EMAIL", "EMAIL", "TELEFON", "SCHRIFTLICH", "PERSOENLICH", "ONLINEPORTAL"));
        String antwortweg = eines(List.of("EMAIL", "EMAIL", "EMAIL", "BRIEF", "TELEFON", "KEINE"));
        neu.put("kanal", kanal);
        neu.put("antwortweg", antwortweg);
        neu.put("adressat", eines(List.of("KRM", "KRM", "KRM", "OMBUDSSTELLE", "GESCHAEFTSFUEHRUNG")));
        neu.put(
                "reaktionsart",
                eines(List.of(
                        "KUNDENREAKTION",
                        "KUNDENREAKTION",
                        "KUNDENREAKTION",
                        "KUNDENREAKTION",
                        "PETITION",
                        "EINGABE",
                        "DIENSTAUFSICHTSBESCHWERDE",
                        "FACHAUFSICHTSBESCHWERDE",
                        "PRESSEANFRAGE")));
        neu.put("betreff", "Zufall " + saat);
        neu.put("text", mit(0.3) ? eines(ANDERE_TEXTE) : "Ich warte seit drei Wochen auf eine Auskunft.");
        neu.put(
                "eingang",
                amt.jetzt()
                        .minus(Duration.ofDays(mit(0.2) ? zufall.nextInt(300) : zufall.nextInt(3)))
                        .toString());
        neu.put("kunde", kunde());
        boolean leer = (kanal.equals("EMAIL") || kanal.equals("ONLINEPORTAL")) && mit(0.1);
        List<Object> anliegen = new ArrayList<>();
        for (int n = leer ? 0 : 1 + zufall.nextInt(3); n > 0; n--) {
            anliegen.add(anliegen());
        }
        neu.put("anliegen", anliegen);
        HttpResponse<String> antwort = amt.als("krm").post("/api/kundenreaktionen", json(neu));
        schritte.add("erfasst: " + kanal + ", Antwort " + antwortweg + ", " + neu.get("reaktionsart") + " an "
                + neu.get("adressat") + ", " + anliegen + ", Eingang " + neu.get("eingang") + ", „" + neu.get("text")
                + "“");
        if (antwort.statusCode() != 201) {
            finde("HTTP " + antwort.statusCode() + " erfassen", antwort.body());
            return;
        }
        fall = Zugriff.json(antwort).path("aktenzeichen").asText();
        pruefe();
        jobs();
    }

    private Map<String, Object> anliegen() {
        String thema = eines(THEMEN);
        Map<String, Object> anliegen = new LinkedHashMap<>();
        anliegen.put(
                "art", thema.startsWith("P") ? "LOB" : eines(List.of("BESCHWERDE", "BESCHWERDE", "ANFRAGE", "KRITIK")));
        anliegen.put("thema", thema);
        anliegen.put("beschreibung", mit(0.1) ? eines(ANDERE_TEXTE) : "Worum es geht.");
        if (mit(0.05)) {
            anliegen.put("notlage", true);
        }
        return anliegen;
    }

    private Map<String, Object> kunde() {
        return Map.of(
                "vorname", "Mia",
                "nachname", "Zufall",
                "email", eines(List.of("mia@example.org", "mia.zufall@example.org")),
                "telefon", "0351 123456",
                "anschrift", Map.of("strasse", "Weg " + (1 + zufall.nextInt(9)), "plz", "01067", "ort", "Dresden"));
    }

    /** Somebody who may takes a task and completes it in one of the allowed ways. */
    private String aufgabe() {
        List<Testamt.Aufgabe> offene = amt.aufgaben(fall);
        return offene.isEmpty() ? "" : aufgabe(eines(offene));
    }

    private String aufgabe(Testamt.Aufgabe aufgabe) {
        List<String> wer = amt.werDarf(aufgabe);
        if (wer.isEmpty()) {
            return "";
        }
        String person = eines(wer);
        String getan = aufgabe.schritt().replace("UserTask_", "") + " durch " + person;
        if (FRAGT_NACH_ZEICHEN.contains(aufgabe.schritt())) {
            entscheideAlleZeichen(person);
        }
        if (aufgabe.halter() == null && mit(0.3)) {
            amt.als(person).post("/engine-rest/task/" + aufgabe.id() + "/claim", json(Map.of("userId", person)));
            if (mit(0.4)) {
                return getan + " übernommen";
            }
        }
        if (aufgabe.schritt().equals(VermittlungProzess.BEFANGENHEIT_PRUEFEN) && befangene.contains(person)) {
            // the only one of the Ombudsstelle: the guardian has told so, and the person does without
            return getan + " befangen, deshalb Widerruf: " + widerruf();
        }
        HttpResponse<String> antwort = null;
        Map<String, Object> werte = Map.of();
        for (int versuch = 0; versuch < 8; versuch++) {
            werte = Formularwahl.fuelle(
                    amt.formular(aufgabe.id()), zufall, amt.jetzt().atZone(Ortszeit.BERLIN));
            antwort = amt.reicheEin(person, aufgabe.id(), werte);
            if (antwort.statusCode() < 300) {
                if ("BEFANGEN".equals(werte.get("befangenheit"))) {
                    befangene.add(person);
                }
                return getan + " " + werte;
            }
            if (antwort.statusCode() != 400) {
                // not what somebody typed: they may not, or the step is not possible now
                finde(
                        "ABGEWIESEN " + antwort.statusCode() + " " + aufgabe.schritt(),
                        werte + " -> "
                                + antwort.body()
                                        .substring(
                                                0, Math.min(300, antwort.body().length())));
                break;
            }
        }
        return getan + " abgewiesen (" + antwort.statusCode() + ")";
    }

    private void entscheideAlleZeichen(String person) {
        if (!person.startsWith("krm")) {
            return;
        }
        for (JsonNode zeichen : offeneZeichen()) {
            schritte.add("Zeichen beim Prüfen: " + entscheide(zeichen, person, zufall.nextBoolean()));
        }
        if (Zugriff.json(amt.als("krm").get("/api/kundenreaktionen/" + fall))
                .path("anliegen")
                .isEmpty()) {
            schritte.add("Anliegen beim Prüfen: " + sende("krm", "/anliegen", anliegen()));
        }
    }

    private List<JsonNode> offeneZeichen() {
        List<JsonNode> offene = new ArrayList<>();
        for (JsonNode zeichen : Zugriff.json(amt.als("krm").get("/api/kundenreaktionen/" + fall + "/hinweise"))
                .path("hinweise")) {
            if (zeichen.path("entscheidung").isNull()) {
                offene.add(zeichen);
            }
        }
        return offene;
    }

    private String zeichen() {
        List<JsonNode> offene = offeneZeichen();
        return offene.isEmpty() ? "" : entscheide(eines(offene), "krm", zufall.nextBoolean());
    }

    private String entscheide(JsonNode zeichen, String person, boolean ja) {
        String pfad = "/hinweise/" + zeichen.path("nr").asInt() + (ja ? "/bestaetigung" : "/verwerfung");
        String erfolg = sende(person, pfad, ja ? Map.of() : Map.of("grund", "Nicht gemeint."));
        if (ja && erfolg.startsWith("409")) {
            // the way is open already, or nothing can be opened any more
            erfolg += ", " + sende(person, pfad.replace("bestaetigung", "verwerfung"), Map.of("grund", "Läuft schon."));
        }
        return zeichen.path("zeichen").asText() + (ja ? " bestätigt " : " verworfen ") + erfolg;
    }

    private String nachtrag() {
        String text = eines(ANDERE_TEXTE);
        if (mit(0.7)) {
            return "„" + text + "“ " + sende("krm", "/nachtrag", Map.of("text", text));
        }
        // a letter that lay there since yesterday
        Map<String, Object> brief = Map.of(
                "text",
                text,
                "kanal",
                "SCHRIFTLICH",
                "eingang",
                amt.heute().minusDays(1).toString());
        return "Brief „" + text + "“ " + sende("krm", "/nachtrag", brief);
    }

    private String rueckfrage() {
        LocalDate bis = amt.heute().plusDays(1 + zufall.nextInt(30));
        return "bis " + bis + " "
                + sende(
                        "krm",
                        "/rueckfrage",
                        Map.of("frage", "Welcher Bescheid? " + zufall.nextInt(99), "bis", bis.toString()));
    }

    private String rueckzug() {
        return sende("krm", "/rueckzug", Map.of("grund", "Hat sich erledigt."));
    }

    private String weiteresAnliegen() {
        Map<String, Object> anliegen = anliegen();
        return anliegen + " " + sende("krm", "/anliegen", anliegen);
    }

    private String korrektur() {
        Map<String, Object> neu = new LinkedHashMap<>();
        switch (zufall.nextInt(5)) {
            case 0 ->
                neu.put(
                        "eingang",
                        amt.jetzt()
                                .minus(Duration.ofDays(zufall.nextInt(mit(0.3) ? 300 : 20)))
                                .toString());
            case 1 -> neu.put("kanal", eines(List.of("EMAIL", "TELEFON", "SCHRIFTLICH", "PERSOENLICH")));
            case 2 -> neu.put("kunde", kunde());
            // refused where the interface does not take it; where it does, signs in the new words belong to somebody
            case 3 -> neu.put("text", eines(ANDERE_TEXTE));
            default ->
                neu.put(
                        "einreicher",
                        Map.of(
                                "art", "ANGEHOERIGE",
                                "name", "Petra Rat",
                                "email", "petra@example.org",
                                "vollmacht", zufall.nextBoolean()));
        }
        neu.put("grund", "Falsch erfasst.");
        return neu + " " + sende("krm", "/korrektur", neu);
    }

    private String weg() {
        Map<String, Object> weg = new LinkedHashMap<>();
        weg.put("art", eines(WEGE));
        if (mit(0.3)) {
            weg.put("anliegen", 1);
        }
        if (mit(0.3)) {
            weg.put("termin", amt.heute().plusDays(zufall.nextInt(40)).toString());
        }
        return weg + " " + sende("krm", "/wege", weg);
    }

    private String ausschluss() {
        if (!ausgeschlossene.isEmpty() && mit(0.6)) {
            String wer = eines(List.copyOf(ausgeschlossene));
            ausgeschlossene.remove(wer);
            return wer + " aufgehoben "
                    + sende("gf", "/ausschluesse/aufhebung", Map.of("benutzer", wer, "grund", "Versehen."));
        }
        String wer = eines(List.of("leistung", "leistung2", "markt", "krm2", "teamleitung", "bereichsleitung"));
        ausgeschlossene.add(wer);
        return wer + " " + sende("krm", "/ausschluesse", Map.of("benutzer", wer, "grund", "Ist betroffen."));
    }

    private String abwesenheit() {
        if (!abwesende.isEmpty() && mit(0.6)) {
            String wer = eines(List.copyOf(abwesende));
            abwesende.remove(wer);
            amt.istZurueck(wer);
            return wer + " ist zurück";
        }
        String wer = eines(List.of("leistung", "leistung2", "krm2", "markt", "teamleitung"));
        if (!abwesende.add(wer)) {
            return "";
        }
        String vertretung = mit(0.5)
                ? Map.of("leistung", "leistung2", "leistung2", "leistung", "krm2", "krm")
                        .getOrDefault(wer, "")
                : "";
        return wer + " geht, Vertretung „" + vertretung + "“: "
                + amt.gehtWeg(wer, abwesende.contains(vertretung) ? "" : vertretung);
    }

    private String mailserver() {
        Testamt.Mailserver stand = eines(List.of(Testamt.Mailserver.values()));
        amt.mailserver(stand);
        return stand.name();
    }

    /** Somebody pulled the plug between the sending and the noting of it. */
    private String absturz() {
        return amt.stuerztBeimSendenAb(fall) ? "zwischen Senden und Vermerken" : "";
    }

    private String verwaltung() {
        switch (zufall.nextInt(4)) {
            case 0 -> {
                int n = amt.wiederholeGescheiterte(fall);
                return n == 0 ? "" : n + " gescheiterte Schritte noch einmal";
            }
            case 1 -> {
                angehalten = !angehalten;
                amt.halteAn(fall, angehalten);
                return angehalten ? "alle Abläufe angehalten" : "alle Abläufe laufen weiter";
            }
            case 2 -> {
                String vorgezogen = amt.zieheVor(fall, zufall);
                nachrichtVorgezogen |= vorgezogen.startsWith(ZWISCHENNACHRICHT);
                return vorgezogen;
            }
            default -> {
                return amt.gibZurueck(fall, zufall);
            }
        }
    }

    private String rueckruf() {
        Map<String, Object> neu = new LinkedHashMap<>();
        neu.put("aktenzeichen", fall);
        neu.put("gruppe", "krm");
        neu.put("vorname", "Mia");
        neu.put("nachname", "Zufall");
        neu.put("telefon", "0351 123456");
        neu.put("worum", "Bitte zurückrufen");
        HttpResponse<String> antwort = amt.als("krm").post("/api/rueckrufe", json(neu));
        return ergebnis("/rueckrufe", antwort);
    }

    private String leitung() {
        List<Testamt.Aufgabe> offene = amt.aufgaben(fall);
        if (offene.isEmpty()) {
            return "";
        }
        Testamt.Aufgabe aufgabe = eines(offene);
        String gruppe = eines(List.of("leistung", "krm", "teamleitung", "eingangszone"));
        HttpResponse<String> antwort = amt.als("gf")
                .post(
                        "/api/leitstand/aufgaben/" + aufgabe.id() + "/gruppe",
                        json(Map.of("gruppe", gruppe, "grund", "Schneller.")));
        return aufgabe.schritt() + " an " + gruppe + " " + ergebnis("/leitstand/gruppe", antwort);
    }

    private String widerruf() {
        String erfolg =
                sende("ombud", "/vermittlung/widerruf", Map.of("seite", "KUNDE", "grund", "Möchte nicht mehr."));
        return erfolg.startsWith("404") ? "" : erfolg;
    }

    /** A sign comes in, and nobody decides about it until its clocks have passed: then the leadership has to be asked. */
    private String liegenlassen() {
        String text = eines(ANDERE_TEXTE.subList(1, 5));
        String erfolg = sende("krm", "/nachtrag", Map.of("text", text));
        // long enough for a receipt that is only checked within three working days, and for holidays
        vergehe(Duration.ofDays(9 + zufall.nextInt(8)));
        if (!angehalten && !offeneZeichen().isEmpty() && !amt.hatUeberDieLeitungErfahren(fall)) {
            finde("ZEICHEN STEIGT NICHT", "Niemand leitet, der von dem unentschiedenen Zeichen wüsste.");
        }
        return "„" + text + "“ " + erfolg + " und niemand entscheidet";
    }

    /** The post lies there for weeks: nothing is written on top of it. */
    private String papier() {
        if (amt.aufgaben(fall).stream().noneMatch(a -> a.schritt().equals("UserTask_BriefVersenden"))) {
            return "";
        }
        Duration spanne = Duration.ofDays(10 + zufall.nextInt(30));
        vergehe(spanne);
        if (amt.unversandteZwischennachrichten(fall) > 1) {
            finde("ZWEI ZWISCHENNACHRICHTEN LIEGEN", "Zwei Zwischennachrichten warten zugleich auf die Post.");
        }
        return "Post liegt " + spanne;
    }

    private String zeit() {
        Duration spanne = eines(List.of(
                Duration.ofHours(1 + zufall.nextInt(8)),
                Duration.ofDays(1 + zufall.nextInt(3)),
                Duration.ofDays(4 + zufall.nextInt(12)),
                Duration.ofDays(60)));
        if (spanne.toDays() >= 60 && mit(0.5)) {
            spanne = Duration.ofDays(1);
        }
        vergehe(spanne);
        return spanne.toString();
    }

    /** What is due meanwhile happens afterwards, in the order of its time: so it is after a long stop of the machine. */
    private void vergehe(Duration spanne) {
        amt.stelleUhr(amt.jetzt().plus(spanne));
        amt.neuerTag();
        jobs();
        for (int n = 0; n < VERSUCHE && amt.hatPostprobleme(); n++) {
            amt.stelleUhr(amt.jetzt().plus(Duration.ofMinutes(6)));
            jobs();
        }
    }

    private String sende(String wer, String pfad, Map<String, Object> koerper) {
        return ergebnis(pfad, amt.als(wer).post("/api/kundenreaktionen/" + fall + pfad, json(koerper)));
    }

    private String ergebnis(String pfad, HttpResponse<String> antwort) {
        if (antwort.statusCode() >= 500) {
            finde("HTTP " + antwort.statusCode() + " " + pfad.replaceAll("[0-9]+", "N"), antwort.body());
        }
        return antwort.statusCode() < 300 ? "" + antwort.statusCode() : antwort.statusCode() + " " + kurz(antwort);
    }

    private static String kurz(HttpResponse<String> antwort) {
        JsonNode koerper = Zugriff.json(antwort);
        return koerper.path("detail").asText() + koerper.path("errors").findValuesAsText("message");
    }

    private static String json(Object wert) {
        try {
            return JSON.writeValueAsString(wert);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    // ---- the end ---------------------------------------------------------------------------------------------------

    /** Everybody is there, everything works, and all do what is theirs: the case comes to its end. */
    private void zuEnde() {
        schritte.add("Ende: alle sind da, alles geht wieder");
        amt.mailserver(Testamt.Mailserver.DA);
        amt.alleSindDa();
        abwesende.clear();
        ausgeschlossene.forEach(
                wer -> sende("gf", "/ausschluesse/aufhebung", Map.of("benutzer", wer, "grund", "Versehen.")));
        ausgeschlossene.clear();
        amt.halteAn(fall, false);
        angehalten = false;
        amt.wiederholeGescheiterte(fall);
        jobs();
        pruefe();
        for (int n = 0; n < HOECHSTENS_BIS_ZUM_ENDE && amt.istOffen(fall); n++) {
            List<Testamt.Aufgabe> offene = amt.aufgaben(fall);
            String getan = offene.isEmpty() ? "" : aufgabe(offene.get(n % offene.size()));
            if (getan.isEmpty() || n % 10 == 9) {
                vergehe(Duration.ofDays(7));
                schritte.add("Ende: " + getan + " und eine Woche vergeht");
            } else {
                schritte.add("Ende: " + getan);
            }
            amt.wiederholeGescheiterte(fall);
            jobs();
            pruefe();
        }
        if (amt.istOffen(fall)) {
            finde("NIE ZU ENDE " + amt.wartetBei(fall), "Der Fall lässt sich nicht zu Ende bringen.");
        }
    }
}
