package de.ombud.akte;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.fall.Fallgeschichte;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happened according to the case itself. Whoever sees only Anliegen of the own area learns of the rest that it was rated. */
@Component
class Sachereignisse implements Ereignisquelle {

    private final Fallgeschichte geschichte;
    private final Worte worte;

    Sachereignisse(Fallgeschichte geschichte, Worte worte) {
        this.geschichte = geschichte;
        this.worte = worte;
    }

    @Override
    public List<Aktenereignis> ereignisse(Akteneinsicht einsicht) {
        Akte akte = einsicht.akte();
        List<Aktenereignis> alle = new ArrayList<>();
        alle.add(new Aktenereignis(
                akte.eingang(), worte.text("verlauf.eingang", worte.text("akte.kanal." + akte.kanal())), ""));
        if (akte.erfasstAm() != null) {
            alle.add(new Aktenereignis(
                    akte.erfasstAm(),
                    worte.text("verlauf.erfasst", akte.anliegen().size()),
                    leerWennNull(akte.erfasstVon())));
        }
        akte.anliegen().forEach(a -> alle.addAll(zustaendigkeit(a)));
        akte.vollmachten().stream()
                .filter(v -> einsicht.vollstaendig() && v.am() != null)
                .forEach(v -> alle.add(new Aktenereignis(
                        v.am(), worte.text("verlauf.vollmacht." + v.stand()), leerWennNull(v.wer()))));
        alle.addAll(nachtraege(akte));
        alle.addAll(rueckfragen(akte));
        geschichte.zu(akte.aktenzeichen()).stream()
                .flatMap(s -> schritt(akte, s))
                .forEach(alle::add);
        if (akte.abschluss() != null && akte.abschluss().am() != null) {
            alle.add(new Aktenereignis(akte.abschluss().am(), worte.text(ende(akte)), ""));
        }
        return alle;
    }

    private List<Aktenereignis> zustaendigkeit(Akte.Anliegen a) {
        return a.wechsel().stream()
                .map(w -> new Aktenereignis(
                        w.am(),
                        w.ablehnung() || w.nach() == null
                                ? worte.text("verlauf.abgelehnt", a.nr(), worte.text("akte.bereich." + w.von()))
                                : worte.text("verlauf.gegeben", a.nr(), worte.text("akte.bereich." + w.nach())),
                        leerWennNull(w.wer())))
                .toList();
    }

    private List<Aktenereignis> nachtraege(Akte akte) {
        List<Aktenereignis> alle = new ArrayList<>();
        for (Akte.Nachtrag n : akte.nachtraege()) {
            alle.add(new Aktenereignis(n.am(), worte.text("verlauf.nachtrag", n.nr()), n.wer()));
            if (n.gesichtetAm() != null) {
                alle.add(new Aktenereignis(n.gesichtetAm(), worte.text("verlauf.nachtrag.gesichtet", n.nr()), ""));
            }
        }
        return alle;
    }

    private List<Aktenereignis> rueckfragen(Akte akte) {
        List<Aktenereignis> alle = new ArrayList<>();
        for (Akte.Rueckfrage r : akte.rueckfragen()) {
            alle.add(new Aktenereignis(r.gestelltAm(), worte.text("verlauf.rueckfrage", r.nr()), r.wer()));
            if (r.beendetAm() != null) {
                alle.add(new Aktenereignis(r.beendetAm(), worte.text("verlauf.rueckfrage.beendet", r.nr()), ""));
            }
        }
        return alle;
    }

    private Stream<Aktenereignis> schritt(Akte akte, Fallgeschichte.Schritt s) {
        return switch (s.art()) {
            case ANLIEGEN_BEWERTET ->
                akte.anliegen(s.nr()).stream()
                        .map(a -> new Aktenereignis(s.am(), stand(a), a.art() == null ? "" : s.wer()));
            case ANTWORT_GESCHRIEBEN ->
                akte.vollstaendig()
                        ? Stream.of(new Aktenereignis(s.am(), worte.text("verlauf.antwort.fassung", s.nr()), s.wer()))
                        : Stream.empty();
            case ANTWORT_FREIGEGEBEN ->
                akte.vollstaendig()
                        ? Stream.of(new Aktenereignis(s.am(), worte.text("verlauf.antwort.freigegeben"), s.wer()))
                        : Stream.empty();
            case ANTWORT_ERTEILT -> Stream.of(new Aktenereignis(s.am(), worte.text("verlauf.antwort.erteilt"), ""));
        };
    }

    /** Of an Anliegen of another area number, area and state; of one's own also the result. */
    private String stand(Akte.Anliegen a) {
        String bereich = worte.text("akte.bereich." + a.bereich());
        String stand = worte.text("akte.stand." + a.status());
        return a.ergebnis() == null
                ? worte.text("verlauf.anliegen", a.nr(), bereich, stand)
                : worte.text(
                        "verlauf.anliegen.ergebnis",
                        a.nr(),
                        bereich,
                        stand,
                        worte.text("akte.ergebnis." + a.ergebnis()));
    }

    private static String ende(Akte akte) {
        if (akte.abschluss().sofort()) {
            return "verlauf.sofort";
        }
        return switch (akte.status()) {
            case ABGEGEBEN -> "verlauf.ende.ABGEGEBEN";
            case ZURUECKGEZOGEN -> "verlauf.ende.ZURUECKGEZOGEN";
            case ERFASST, IN_BEARBEITUNG, BEANTWORTET, ABGESCHLOSSEN -> "verlauf.abgeschlossen";
        };
    }

    private static String leerWennNull(String wer) {
        return wer == null ? "" : wer;
    }
}
