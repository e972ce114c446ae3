package de.ombud.frist;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/** The values of the clocks and of the ladder as the office has agreed them; a test overrides the one that matters to it. */
public final class FristenregelnFixtures implements Fristenregeln {

    private static final LocalTime ACHT = LocalTime.of(8, 0);

    private final Map<Uhr, Uhrwert> uhren = new EnumMap<>(Uhr.class);
    private final Map<Stufe, Stufenregel> stufen = new EnumMap<>(Stufe.class);

    private final Map<Stufe, Stundenregel> notlagestufen = new EnumMap<>(Stufe.class);

    private FristenregelnFixtures() {
        uhren.put(Uhr.EINGANGSBESTAETIGUNG, new Uhrwert(3, Einheit.ARBEITSTAGE));
        uhren.put(Uhr.ANTWORT, new Uhrwert(14, Einheit.KALENDERTAGE));
        uhren.put(Uhr.ZWISCHENNACHRICHT_AUFGABE, new Uhrwert(12, Einheit.KALENDERTAGE, ACHT));
        uhren.put(Uhr.ZWISCHENNACHRICHT_WIEDERHOLUNG, new Uhrwert(14, Einheit.KALENDERTAGE));
        uhren.put(Uhr.ZWISCHENNACHRICHT_VERSAND, new Uhrwert(14, Einheit.KALENDERTAGE, LocalTime.NOON));
        uhren.put(Uhr.RUECKMELDUNG, new Uhrwert(14, Einheit.KALENDERTAGE));
        uhren.put(Uhr.RUECKRUF, new Uhrwert(48, Einheit.STUNDEN));
        uhren.put(Uhr.RUECKRUF_NACHHOLEN, new Uhrwert(0, Einheit.ARBEITSTAGE));
        uhren.put(Uhr.IMPULS_ENTSCHEIDUNG, new Uhrwert(14, Einheit.KALENDERTAGE));
        uhren.put(Uhr.WIRKSAMKEIT, new Uhrwert(3, Einheit.MONATE));
        uhren.put(Uhr.WIDERSPRUCH, new Uhrwert(1, Einheit.MONATE));
        uhren.put(Uhr.WIDERSPRUCH_OHNE_BELEHRUNG, new Uhrwert(12, Einheit.MONATE));
        uhren.put(Uhr.BEKANNTGABE, new Uhrwert(4, Einheit.KALENDERTAGE));
        uhren.put(Uhr.NOTLAGE, new Uhrwert(0, Einheit.ARBEITSTAGE));
        uhren.put(Uhr.NOTLAGE_NEUER_VERSUCH, new Uhrwert(2, Einheit.DIENSTSTUNDEN));
        uhren.put(Uhr.NOTLAGE_TERMIN, new Uhrwert(1, Einheit.ARBEITSTAGE));
        uhren.put(Uhr.PRESSE, new Uhrwert(2, Einheit.ARBEITSTAGE));
        uhren.put(Uhr.NACHSCHAU, new Uhrwert(28, Einheit.KALENDERTAGE, ACHT));
        uhren.put(Uhr.DATENPANNE, new Uhrwert(72, Einheit.STUNDEN));
        uhren.put(Uhr.AUSKUNFT, new Uhrwert(1, Einheit.MONATE));
        stufen.put(Stufe.ERINNERUNG, new Stufenregel(10, Stufenregel.Bezug.EINGANG, ACHT, "teamleitung"));
        stufen.put(Stufe.GRENZE, new Stufenregel(0, Stufenregel.Bezug.GRENZE, LocalTime.MIDNIGHT, "bereichsleitung"));
        stufen.put(
                Stufe.LEITUNG, new Stufenregel(7, Stufenregel.Bezug.GRENZE, LocalTime.MIDNIGHT, "geschaeftsfuehrung"));
        notlagestufen.put(Stufe.ERINNERUNG, new Stundenregel(2, "teamleitung"));
        notlagestufen.put(Stufe.GRENZE, new Stundenregel(4, "bereichsleitung"));
        notlagestufen.put(Stufe.LEITUNG, new Stundenregel(8, "geschaeftsfuehrung"));
    }

    public static FristenregelnFixtures wieVereinbart() {
        return new FristenregelnFixtures();
    }

    public FristenregelnFixtures aberMit(Uhr uhr, Uhrwert wert) {
        uhren.put(uhr, wert);
        return this;
    }

    public FristenregelnFixtures aberMit(Stufe stufe, Stufenregel regel) {
        stufen.put(stufe, regel);
        return this;
    }

    @Override
    public Uhrwert uhr(Uhr uhr) {
        return uhren.get(uhr);
    }

    @Override
    public Stufenregel stufe(Stufe stufe) {
        return stufen.get(stufe);
    }

    @Override
    public Stundenregel notlagestufe(Stufe stufe) {
        return notlagestufen.get(stufe);
    }

    public Fristenrechner rechner() {
        return new Fristenrechner(arbeitstage(), dienststunden(), this);
    }

    public Notlagefristen notlage() {
        return new Notlagefristen(dienststunden(), rechner(), this);
    }

    /** Monday to Thursday from eight to four, Friday until one. */
    public static Dienststunden dienststunden() {
        return new Dienststunden(
                arbeitstage(),
                new Dienstzeit("08:00-16:00", "08:00-16:00", "08:00-16:00", "08:00-16:00", "08:00-13:00"));
    }

    public Eskalationsleiter leiter() {
        return new Eskalationsleiter(arbeitstage(), this);
    }

    public Zwischennachrichtentermine zwischennachrichten() {
        return new Zwischennachrichtentermine(arbeitstage(), this);
    }

    /** The office works on 24 and 31 December. */
    public static Arbeitstage arbeitstage() {
        return new Arbeitstage(new Feiertagskalender(), new FristEinstellungen(Land.SN, true, true));
    }

    /** The office is closed on 24 and 31 December. */
    public static Arbeitstage arbeitstageOhneHeiligabendUndSilvester() {
        return new Arbeitstage(new Feiertagskalender(), new FristEinstellungen(Land.SN, false, false));
    }
}
