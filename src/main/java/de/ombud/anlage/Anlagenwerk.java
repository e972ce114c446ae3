package de.ombud.anlage;

import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallsperre;
import de.ombud.vorgang.fall.Fallvermerke;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changes the files of a case, each step under its lock, so that two uploads at the same moment keep numbers and limits. */
@Component
@Transactional
class Anlagenwerk {

    private static final String FELD = "anlage";

    private final Fallsperre sperre;
    private final Akten akten;
    private final Anlagenbuch buch;
    private final Entwurfsanlagenbuch entwuerfe;
    private final Fallvermerke vermerke;
    private final AnlagenEinstellungen einstellungen;
    private final MessageSource texte;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Anlagenwerk(
            Fallsperre sperre,
            Akten akten,
            Anlagenbuch buch,
            Entwurfsanlagenbuch entwuerfe,
            Fallvermerke vermerke,
            AnlagenEinstellungen einstellungen,
            MessageSource texte,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.sperre = sperre;
        this.akten = akten;
        this.buch = buch;
        this.entwuerfe = entwuerfe;
        this.vermerke = vermerke;
        this.einstellungen = einstellungen;
        this.texte = texte;
        this.ereignisse = ereignisse;
        this.uhr = uhr;
    }

    /** @param gesehen the case as the person sees it: of what they do not see, nothing is said, not even that it is the same */
    Anlagen.Hinzugefuegt hinzufuegen(
            Akte gesehen, Datei datei, Integer anliegen, Integer nachtrag, Herkunft herkunft, String wer) {
        return hinzufuegen(gesehen, datei, anliegen, nachtrag, herkunft, wer, false);
    }

    /** What came by mail with an addition is taken with it, though the case has ended: somebody reads it then and decides. */
    void ausMail(Akte ganz, Datei datei, Integer nachtrag, String wer) {
        hinzufuegen(ganz, datei, null, nachtrag, Herkunft.KUNDE, wer, nachtrag != null);
    }

    private Anlagen.Hinzugefuegt hinzufuegen(
            Akte gesehen,
            Datei datei,
            Integer anliegen,
            Integer nachtrag,
            Herkunft herkunft,
            String wer,
            boolean auchBeendet) {
        Aktenzeichen az = gesehen.aktenzeichen();
        sperre.nehmen(az);
        if (!auchBeendet && akten.lies(az).status().istBeendet()) {
            throw new Konflikt(text("anlage.beendet"));
        }
        List<Anlagenbuch.Zeile> bisher = buch.zu(az);
        for (Anlagenbuch.Zeile zeile : bisher) {
            if (datei.sha256().equals(zeile.sha256()) && Anlagenzugang.sieht(gesehen, zeile.anlage())) {
                return new Anlagen.Hinzugefuegt(zeile.anlage(), true);
            }
        }
        pruefeGrenzen(bisher, datei.groesse());
        int nr = buch.eintragen(az, datei, new Anlagenbuch.Angaben(anliegen, nachtrag, herkunft, wer, uhr.instant()));
        if (nachtrag != null) {
            ereignisse.publishEvent(new NachtragsanlageEingegangen(az, nr, nachtrag));
        }
        return new Anlagen.Hinzugefuegt(vorhandene(az, nr).anlage(), false);
    }

    /** See {@link Anlagen#kopieren}. No limit of the other case keeps out what a person has sent; an ended one takes it too. */
    void kopieren(Aktenzeichen von, int nr, Aktenzeichen nach, Integer nachtrag) {
        Anlagenbuch.Zeile vorlage = vorhandene(von, nr);
        sperre.nehmen(nach);
        if (buch.zu(nach).stream().anyMatch(zeile -> vorlage.sha256().equals(zeile.sha256()))) {
            return;
        }
        int neue = buch.kopieren(vorlage, nach, nachtrag);
        if (nachtrag != null) {
            ereignisse.publishEvent(new NachtragsanlageEingegangen(nach, neue, nachtrag));
        }
    }

    /**
     * The files of a draft become files of the case that was recorded from it, in the caller's transaction. What is there already is
     * not taken twice. An Anliegen that was not recorded after all leaves its file to the whole case.
     */
    void uebernehmen(Aktenzeichen az, String entwurf, String wer) {
        List<Entwurfsanlage> dateien = entwuerfe.zu(entwurf, wer);
        if (dateien.isEmpty()) {
            return;
        }
        sperre.nehmen(az);
        Akte akte = akten.lies(az);
        for (Entwurfsanlage datei : dateien) {
            List<Anlagenbuch.Zeile> bisher = buch.zu(az);
            if (bisher.stream().anyMatch(zeile -> datei.sha256().equals(zeile.sha256()))) {
                continue;
            }
            pruefeGrenzen(bisher, datei.groesse());
            Integer anliegen =
                    datei.anliegen() != null && akte.anliegen(datei.anliegen()).isPresent() ? datei.anliegen() : null;
            buch.uebernehmen(
                    az, entwurf, datei, new Anlagenbuch.Angaben(anliegen, null, Herkunft.KUNDE, wer, datei.am()));
        }
    }

    void entfernen(Aktenzeichen az, int nr, String grund, String wer) {
        sperre.nehmen(az);
        Anlagenbuch.Zeile zeile = vorhandene(az, nr);
        if (zeile.anlage().istEntfernt()) {
            throw new Konflikt(text("anlage.schon-entfernt"));
        }
        buch.entfernen(zeile.id(), grund, wer, uhr.instant());
        vermerke.vermerken(az, FELD, text("anlage.protokoll.nr", nr), text("anlage.protokoll.entfernt"), grund, wer);
        buch.kopienUndVorlage(zeile.id()).forEach(andere -> entfernen(andere.aktenzeichen(), andere.nr(), grund, wer));
    }

    void zuordnen(Aktenzeichen az, int nr, Integer anliegen, String wer) {
        sperre.nehmen(az);
        Anlagenbuch.Zeile zeile = vorhandene(az, nr);
        Anlage anlage = zeile.anlage();
        if (anlage.istEntfernt()) {
            throw new Konflikt(text("anlage.schon-entfernt"));
        }
        if (Objects.equals(anlage.anliegen(), anliegen)) {
            return;
        }
        boolean schonDort = buch.zu(az).stream()
                .anyMatch(andere -> zeile.sha256().equals(andere.sha256())
                        && Objects.equals(andere.anlage().anliegen(), anliegen));
        if (schonDort) {
            throw new Konflikt(text("anlage.schon-dort"));
        }
        buch.zuordnen(zeile.id(), anliegen);
        vermerke.vermerken(az, FELD, inWorten(nr, anlage.anliegen()), inWorten(nr, anliegen), "", wer);
    }

    private void pruefeGrenzen(List<Anlagenbuch.Zeile> bisher, long dazu) {
        List<Anlage> vorhanden = bisher.stream()
                .map(Anlagenbuch.Zeile::anlage)
                .filter(anlage -> !anlage.istEntfernt())
                .toList();
        long summe = vorhanden.stream().mapToLong(Anlage::groesse).sum();
        Grenzen.pruefe(einstellungen, vorhanden.size(), summe, dazu, texte);
    }

    private Anlagenbuch.Zeile vorhandene(Aktenzeichen az, int nr) {
        return buch.finde(az, nr).orElseThrow(() -> new NichtGefunden(text("anlage.unbekannt")));
    }

    private String inWorten(int nr, Integer anliegen) {
        return anliegen == null ? text("anlage.protokoll.ganz", nr) : text("anlage.protokoll.anliegen", nr, anliegen);
    }

    private String text(String schluessel, Object... angaben) {
        return texte.getMessage(schluessel, angaben, Locale.GERMANY);
    }
}
