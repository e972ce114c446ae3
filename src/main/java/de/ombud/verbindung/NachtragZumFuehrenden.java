package de.ombud.verbindung;

import de.ombud.anlage.Anlagen;
import de.ombud.anlage.NachtragsanlageEingegangen;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.NachtragEingegangen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.angabe.NeuerNachtrag;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a person adds to a case that says the same as an earlier one is read by those who work on the earlier one: it is added there too,
 * with its own day and way, and with its files. Also where that is closed.
 */
@Component
class NachtragZumFuehrenden {

    private final Verbindungsbuch buch;
    private final Akten akten;
    private final Fallereignisse ereignisse;
    private final Anlagen anlagen;

    NachtragZumFuehrenden(Verbindungsbuch buch, Akten akten, Fallereignisse ereignisse, Anlagen anlagen) {
        this.anlagen = anlagen;
        this.buch = buch;
        this.akten = akten;
        this.ereignisse = ereignisse;
    }

    @EventListener
    void bei(NachtragEingegangen ereignis) {
        Aktenzeichen fall = ereignis.aktenzeichen();
        fuehrender(fall).ifPresent(fuehrender -> {
            Akte.Nachtrag nachtrag = akten.lies(fall).nachtrag(ereignis.nr()).orElseThrow();
            ereignisse.nachtragen(
                    fuehrender,
                    new NeuerNachtrag(mitHerkunft(fall, nachtrag), 0, nachtrag.eingang(), nachtrag.kanal()),
                    nachtrag.wer());
        });
    }

    /** Files follow the words. Where these came before the link, the file lies in the leading case for whoever sees the whole of it. */
    @EventListener
    void bei(NachtragsanlageEingegangen ereignis) {
        Aktenzeichen fall = ereignis.aktenzeichen();
        fuehrender(fall).ifPresent(fuehrender -> {
            String worte = mitHerkunft(
                    fall, akten.lies(fall).nachtrag(ereignis.nachtrag()).orElseThrow());
            Integer dort = akten.lies(fuehrender).nachtraege().stream()
                    .filter(n -> n.text().equals(worte))
                    .map(Akte.Nachtrag::nr)
                    .max(Integer::compare)
                    .orElse(null);
            anlagen.kopieren(fall, ereignis.nr(), fuehrender, dort);
        });
    }

    private static String mitHerkunft(Aktenzeichen fall, Akte.Nachtrag nachtrag) {
        return "Nachtrag zu " + fall.wert() + ":\n\n" + nachtrag.text();
    }

    /** The next one up; from there it goes on by itself. */
    private Optional<Aktenzeichen> fuehrender(Aktenzeichen fall) {
        return buch.zu(fall).stream()
                .filter(v -> v.art().zaehltEinmal() && v.mitIstFrueher())
                .map(Verbindung::mit)
                .findFirst();
    }
}
