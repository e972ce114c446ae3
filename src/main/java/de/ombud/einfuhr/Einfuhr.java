package de.ombud.einfuhr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in a file whole or not at all, as often as it comes: the number of a Kundenreaktion is its key. */
@Component
class Einfuhr {

    private final Einlesung einlesung;
    private final Einfuhrtabellen tabellen;
    private final Einfuhrbuch buch;
    private final ApplicationEventPublisher ereignisse;
    private final TransactionTemplate transaktion;

    Einfuhr(
            Einlesung einlesung,
            Einfuhrtabellen tabellen,
            Einfuhrbuch buch,
            ApplicationEventPublisher ereignisse,
            TransactionTemplate transaktion) {
        this.einlesung = einlesung;
        this.tabellen = tabellen;
        this.buch = buch;
        this.ereignisse = ereignisse;
        this.transaktion = transaktion;
    }

    /**
     * @param datei CSV in UTF-8
     * @throws EinfuhrAbgelehnt with all that is wrong; nothing was stored then
     */
    Eingefuehrt nimm(InputStream datei, String wer) {
        return nimm(buch.beginne(wer), datei);
    }

    /** @param nr of its entry in the book */
    Eingefuehrt nimm(long nr, InputStream datei) {
        boolean entschieden = false;
        try {
            Eingefuehrt ergebnis = transaktion.execute(status -> inEinem(nr, datei));
            entschieden = true;
            return ergebnis;
        } catch (EinfuhrAbgelehnt e) {
            buch.abgelehnt(nr, e);
            entschieden = true;
            throw e;
        } finally {
            if (!entschieden) {
                buch.gescheitert(nr);
            }
        }
    }

    private Eingefuehrt inEinem(long nr, InputStream datei) {
        Zeilenregel regel = einlesung.regel();
        Fehlerliste fehler = new Fehlerliste();
        long gelesen = tabellen.stelleBereit(ziel -> {
            try {
                return einlesung.lies(datei, regel, ziel, fehler, zeilen -> buch.gelesen(nr, zeilen));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        tabellen.pruefeInSich(fehler);
        tabellen.sperre();
        tabellen.pruefeGegenBestand(fehler);
        if (!fehler.leer()) {
            throw new EinfuhrAbgelehnt(fehler);
        }
        Eingefuehrt ergebnis = tabellen.inhalt();
        long neue = tabellen.uebernimm(nr);
        if (neue > 0) {
            ereignisse.publishEvent(new KundenreaktionenUebernommen(neue));
        }
        buch.fertig(nr, ergebnis, neue, gelesen);
        return ergebnis;
    }
}
