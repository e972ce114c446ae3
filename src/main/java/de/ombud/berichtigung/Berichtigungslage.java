package de.ombud.berichtigung;

import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandstand;
import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Protokollzeile;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import de.ombud.vorgang.fall.Akten;
import de.ombud.wartestand.Wartend;
import de.ombud.wartestand.Wartestand;
import de.ombud.weg.Fallhinweis;
import de.ombud.weg.Hinweise;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that a correction can move, at one moment: what differs between two of them is what follows. */
record Berichtigungslage(
        Akte akte,
        List<Protokollzeile> protokoll,
        List<Wartend> wartend,
        List<Weg> wege,
        List<Fallhinweis> hinweise,
        List<Versandstand> schreiben) {

    @Component
    static class Blick {

        private final Akten akten;
        private final Aenderungsprotokoll protokoll;
        private final Wartestand wartestand;
        private final Wege wege;
        private final Hinweise hinweise;
        private final Sendungen sendungen;

        Blick(
                Akten akten,
                Aenderungsprotokoll protokoll,
                Wartestand wartestand,
                Wege wege,
                Hinweise hinweise,
                Sendungen sendungen) {
            this.akten = akten;
            this.protokoll = protokoll;
            this.wartestand = wartestand;
            this.wege = wege;
            this.hinweise = hinweise;
            this.sendungen = sendungen;
        }

        Berichtigungslage auf(Aktenzeichen az, Angemeldet wer) {
            Akte akte = akten.lies(az);
            return new Berichtigungslage(
                    akte,
                    protokoll.zeilen(az),
                    wartestand.zu(akte, wer),
                    wege.zu(az),
                    hinweise.offene(az),
                    sendungen.zu(az));
        }
    }
}
