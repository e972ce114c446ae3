package de.ombud.prozess.aufgaben;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.rahmen.Startabschnitt;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The day of somebody who works on tasks: what burns, counted, and the next ones to open. Counts what the page of tasks then lists. */
@Component
@Order(10)
class Tagesblatt implements Startabschnitt {

    private static final int NAECHSTE = 5;

    private final Aufgabenblatt blatt;
    private final Themenkatalog themen;
    private final Clock uhr;

    Tagesblatt(Aufgabenblatt blatt, Themenkatalog themen, Clock uhr) {
        this.blatt = blatt;
        this.themen = themen;
        this.uhr = uhr;
    }

    /** Analysts and administrators alone have no tasks. */
    @Override
    public Optional<Inhalt> zu(Angemeldet wer) {
        if (wer.gruppen().stream()
                .allMatch(g -> g.equals(Gruppe.PROZESSANALYSE.id()) || g.equals(Gruppe.ADMINISTRATION.id()))) {
            return Optional.empty();
        }
        Aufgabenblatt.Zahlen zahlen = blatt.zahlen(wer);
        return Optional.of(new Inhalt(
                "aufgaben/start",
                Map.of(
                        "zahlen",
                        List.of(
                                new Zahl("start.zahl.notlage", zahlen.notlage(), liste("notlage"), true),
                                new Zahl("start.zahl.ueberfaellig", zahlen.ueberfaellig(), liste("ueberfaellig"), true),
                                new Zahl("start.zahl.heute", zahlen.heute(), liste("heute"), true),
                                new Zahl("start.zahl.wartet", zahlen.wartend(), liste("rueckfrage"), false),
                                new Zahl("start.zahl.meine", zahlen.meine(), "/aufgaben?ansicht=meine", false),
                                new Zahl("start.zahl.offen", zahlen.offen(), "/aufgaben?ansicht=offen", false)),
                        "naechste",
                        blatt.naechste(NAECHSTE, wer),
                        "wer",
                        wer.name(),
                        "themen",
                        themen.alle().stream().collect(Collectors.toMap(Thema::code, Thema::titel)),
                        "jetzt",
                        uhr.instant())));
    }

    private static String liste(String nur) {
        return "/aufgaben?ansicht=gruppe&nur=" + nur;
    }
}
