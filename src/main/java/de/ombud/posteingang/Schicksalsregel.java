package de.ombud.posteingang;

import de.ombud.vorgang.Aktenzeichen;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides what becomes of a mail. In doubt it is a new case: a case too much is closed by a person, a mail that was taken for something
 * else is lost. Who quotes a number without belonging to its case learns nothing by it.
 */
final class Schicksalsregel {

    private static final Pattern AKTENZEICHEN = Pattern.compile("\\bKR-\\d{4}-\\d{6}\\b");
    private static final int HOECHSTENS = 10;

    /** Adds nothing to the case. */
    static final String NOCH_EINMAL = "nocheinmal";

    private final Hauswissen haus;

    Schicksalsregel(Hauswissen haus) {
        this.haus = haus;
    }

    Schicksal entscheide(Nachricht n) {
        if (n.bericht() != null) {
            return bericht(n.bericht());
        }
        Optional<Hauswissen.Brief> beantwortet =
                n.bezuege().stream().flatMap(id -> haus.brief(id).stream()).findFirst();
        boolean eigene = !n.absender().isEmpty() && haus.istEigene(n.absender());
        if (eigene || n.automatik() == Automatik.ANTWORTAUTOMAT) {
            String grund = eigene ? "eigene" : "automat";
            return beantwortet
                    .map(brief -> Schicksal.zu(brief.fall(), Stand.AUTOMATISCH, grund))
                    .orElseGet(() -> Schicksal.ohneFall(Stand.AUTOMATISCH, grund));
        }
        if (beantwortet.isPresent()) {
            return antwort(n, beantwortet.get());
        }
        if (n.automatik() == Automatik.MASSENPOST) {
            return haus.hatZeichen(n)
                    ? Schicksal.neu(Stand.FALL, false, "formular")
                    : Schicksal.ohneFall(Stand.AUTOMATISCH, "massenpost");
        }
        return vonMenschen(n);
    }

    private Schicksal bericht(Zustellbericht bericht) {
        Optional<Aktenzeichen> fall = haus.brief(bericht.messageId()).map(Hauswissen.Brief::fall);
        Stand stand = bericht.art() == Zustellbericht.Art.GESCHEITERT ? Stand.UNZUSTELLBAR : Stand.AUTOMATISCH;
        String grund = switch (bericht.art()) {
            case GESCHEITERT -> fall.isPresent() ? "unzustellbar" : "unzustellbar.unbekannt";
            case VERZOEGERT -> "verzoegert";
            case ANGEKOMMEN -> "angekommen";
        };
        return fall.map(az -> Schicksal.zu(az, stand, grund)).orElseGet(() -> Schicksal.ohneFall(stand, grund));
    }

    private Schicksal antwort(Nachricht n, Hauswissen.Brief brief) {
        boolean fremd = !haus.gehoertZu(n.absender(), brief.fall());
        boolean beantwortetFrage = !fremd && brief.rueckfrage() != 0;
        if (!beantwortetFrage && hatGesagt(n, brief.fall())) {
            return nochEinmal(brief.fall());
        }
        // a question is answered by whom we asked, or by who speaks for them
        Integer frage = beantwortetFrage ? Integer.valueOf(brief.rueckfrage()) : fremd || brief.anStelle() ? 0 : null;
        return new Schicksal(
                Stand.NACHTRAG,
                brief.fall(),
                frage,
                fremd && !brief.anStelle(),
                false,
                fremd ? "antwort.fremd" : "antwort");
    }

    private boolean hatGesagt(Nachricht n, Aktenzeichen fall) {
        return haus.schonGesagt(n).filter(fall::equals).isPresent();
    }

    /** A program that answers each letter without saying that it is one says the same each time. */
    private static Schicksal nochEinmal(Aktenzeichen fall) {
        return new Schicksal(Stand.NACHTRAG, fall, 0, false, false, NOCH_EINMAL);
    }

    private Schicksal vonMenschen(Nachricht n) {
        List<Aktenzeichen> genannte = AKTENZEICHEN
                .matcher(n.betreff() + "\n" + n.text())
                .results()
                .map(fund -> fund.group())
                .distinct()
                .limit(HOECHSTENS)
                .map(Aktenzeichen::new)
                .filter(haus::gibtEs)
                .toList();
        Optional<Aktenzeichen> eigener =
                genannte.stream().filter(az -> haus.gehoertZu(n.absender(), az)).findFirst();
        if (eigener.isPresent()) {
            return hatGesagt(n, eigener.get())
                    ? nochEinmal(eigener.get())
                    : Schicksal.zu(eigener.get(), Stand.NACHTRAG, "nummer");
        }
        Optional<Aktenzeichen> schonGesagt = haus.schonGesagt(n);
        if (schonGesagt.isPresent()) {
            return nochEinmal(schonGesagt.get());
        }
        boolean antwortbar = !n.absender().isEmpty();
        if (!genannte.isEmpty()) {
            return new Schicksal(Stand.VORSCHLAG, genannte.get(0), null, true, antwortbar, "vorschlag");
        }
        return n.istUnlesbar()
                ? Schicksal.neu(Stand.UNLESBAR, antwortbar, "unlesbar")
                : Schicksal.neu(Stand.FALL, antwortbar, antwortbar ? "fall" : "fall.ohneabsender");
    }
}
