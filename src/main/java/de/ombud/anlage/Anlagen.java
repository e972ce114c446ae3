package de.ombud.anlage;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The files of cases. Every verb throws {@link NichtGefunden} where the person may not see the case or the file, {@link NichtErlaubt}
 * where they may see it but not take the step, and {@link Konflikt} where the case is not in the state for it. The look who may has
 * its own transaction, as with all events of a case, so that two of them happen one after the other.
 */
@Component
public class Anlagen {

    private final Akten akten;
    private final Anlagenzugang zugang;
    private final Anlagenbuch buch;
    private final Anlagenwerk werk;
    private final Dateipruefung pruefung;
    private final MessageSource texte;

    Anlagen(
            Akten akten,
            Anlagenzugang zugang,
            Anlagenbuch buch,
            Anlagenwerk werk,
            Dateipruefung pruefung,
            MessageSource texte) {
        this.akten = akten;
        this.zugang = zugang;
        this.buch = buch;
        this.werk = werk;
        this.pruefung = pruefung;
        this.texte = texte;
    }

    /** What pages say about it before somebody chooses a file. @param endungen for the {@code accept} of a file field */
    public record Vorgaben(long hoechstgroesse, String hoechstgroesseInWorten, String arten, String endungen) {}

    public Vorgaben vorgaben() {
        return pruefung.vorgaben();
    }

    /** The files that this person may see, in the order they came; removed ones only as the trace that they left. */
    public List<Anlage> zu(Aktenzeichen az, Betrachter wer) {
        return zu(akten.lies(az, wer));
    }

    /** @param akte as the person sees it who will see the files */
    List<Anlage> zu(Akte akte) {
        return buch.zu(akte.aktenzeichen()).stream()
                .map(Anlagenbuch.Zeile::anlage)
                .filter(anlage -> Anlagenzugang.sieht(akte, anlage))
                .map(anlage -> akte.vollstaendig() ? anlage : anlage.ohneGrund())
                .toList();
    }

    /**
     * What the person gave us, without the content, for the house's own steps; never to be handed to a person.
     *
     * @param anliegen number of the matter whose files are meant; null for all of the case
     */
    public List<Anlage> vonDerPerson(Aktenzeichen az, Integer anliegen) {
        return zeilenVonDerPerson(az, anliegen).map(Anlagenbuch.Zeile::anlage).toList();
    }

    /** The same, to go with a letter. */
    public List<Beilage> beilagen(Aktenzeichen az, Integer anliegen) {
        return zeilenVonDerPerson(az, anliegen).map(this::beilage).toList();
    }

    private Stream<Anlagenbuch.Zeile> zeilenVonDerPerson(Aktenzeichen az, Integer anliegen) {
        return buch.zu(az).stream()
                .filter(z -> !z.anlage().istEntfernt() && z.anlage().herkunft() == Herkunft.KUNDE)
                .filter(z -> anliegen == null || anliegen.equals(z.anlage().anliegen()));
    }

    private Beilage beilage(Anlagenbuch.Zeile zeile) {
        Anlage anlage = zeile.anlage();
        try (InputStream inhalt = new Anlageninhalt(buch, zeile.id(), anlage.groesse())) {
            return new Beilage(anlage.name(), anlage.art().medientyp(), inhalt.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody wants to add. @param name as given. @param anliegen,nachtrag null for none */
    record Neu(String name, byte[] inhalt, Integer anliegen, Integer nachtrag, Herkunft herkunft) {}

    /** @param schonDa the same content was there already, where this person sees it, and was not stored again */
    record Hinzugefuegt(Anlage anlage, boolean schonDa) {}

    /**
     * Not any more when the case has ended: what comes then belongs to a new contact, and the ended one stays as it was decided.
     *
     * @throws Eingabefehler for a file that is not taken in, or a number that does not exist
     */
    Hinzugefuegt hinzufuegen(Aktenzeichen az, Neu neu, Betrachter wer) {
        Akte akte = akten.lies(az, wer);
        zugang.zumHinzufuegen(akte, neu.anliegen(), wer);
        if (neu.nachtrag() != null && akte.nachtraege().stream().noneMatch(n -> n.nr() == neu.nachtrag())) {
            throw new Eingabefehler("nachtrag", text("anlage.nachtrag.unbekannt"));
        }
        Datei datei = pruefung.geprueft(neu.name(), neu.inhalt());
        return werk.hinzufuegen(akte, datei, neu.anliegen(), neu.nachtrag(), neu.herkunft(), wer.name());
    }

    /**
     * The house's own step: what came with an addition to one case lies in another one as well, until it is removed from either.
     *
     * @param nachtrag number of the addition there; null: only those who see the whole case see it
     */
    public void kopieren(Aktenzeichen von, int nr, Aktenzeichen nach, Integer nachtrag) {
        werk.kopieren(von, nr, nach, nachtrag);
    }

    /**
     * A file that came with a mail, for the house's own steps, in a transaction of its own. What was taken already is not taken twice.
     *
     * @param nachtrag number of the addition that it came with; null for none
     * @return why it is not taken; empty where it is
     */
    public Optional<String> ausMail(Aktenzeichen az, String name, byte[] inhalt, Integer nachtrag, String wer) {
        try {
            Datei datei = pruefung.geprueft(name, inhalt);
            werk.ausMail(akten.lies(az), datei, nachtrag, wer);
            return Optional.empty();
        } catch (Eingabefehler e) {
            return Optional.of(e.fehler().get(0).message());
        } catch (Konflikt e) {
            return Optional.of(e.getMessage());
        }
    }

    /** A file to be handed out. */
    record Ausgabe(Anlage anlage, InputStream inhalt) {}

    Ausgabe oeffnen(Aktenzeichen az, int nr, Betrachter wer) {
        Anlagenbuch.Zeile zeile = sichtbare(akten.lies(az, wer), nr);
        if (zeile.anlage().istEntfernt()) {
            throw unbekannt();
        }
        return new Ausgabe(
                zeile.anlage(),
                new Anlageninhalt(buch, zeile.id(), zeile.anlage().groesse()));
    }

    /** Also of an ended case: what was put into the wrong one must be taken out at any time. Stands in the change log. */
    void entfernen(Aktenzeichen az, int nr, String grund, Betrachter wer) {
        Akte akte = akten.lies(az, wer);
        sichtbare(akte, nr);
        zugang.zumVerwalten(akte, wer);
        werk.entfernen(az, nr, grund, wer.name());
    }

    /** @param anliegen whose area may see it from now on; null: only those who see the whole case. Stands in the change log. */
    void zuordnen(Aktenzeichen az, int nr, Integer anliegen, Betrachter wer) {
        Akte akte = akten.lies(az, wer);
        sichtbare(akte, nr);
        zugang.zumVerwalten(akte, wer);
        if (anliegen != null && akte.anliegen(anliegen).isEmpty()) {
            throw new Eingabefehler("anliegen", text("anlage.anliegen.unbekannt"));
        }
        werk.zuordnen(az, nr, anliegen, wer.name());
    }

    private Anlagenbuch.Zeile sichtbare(Akte akte, int nr) {
        Optional<Anlagenbuch.Zeile> zeile = buch.finde(akte.aktenzeichen(), nr);
        return zeile.filter(z -> Anlagenzugang.sieht(akte, z.anlage())).orElseThrow(this::unbekannt);
    }

    private NichtGefunden unbekannt() {
        return new NichtGefunden(text("anlage.unbekannt"));
    }

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }
}
