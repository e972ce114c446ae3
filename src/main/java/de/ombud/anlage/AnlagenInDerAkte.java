package de.ombud.anlage;

import de.ombud.akte.Aktenabschnitt;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Rang;
import de.ombud.vorgang.Akte;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files of the case that the person may see, and the form for more. */
@Component
class AnlagenInDerAkte implements Aktenabschnitt {

    private final Anlagen anlagen;

    AnlagenInDerAkte(Anlagen anlagen) {
        this.anlagen = anlagen;
    }

    @Override
    public Rang rang() {
        return Rang.ANLAGEN;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        Akte akte = einsicht.akte();
        List<Zeile> zeilen = anlagen.zu(akte).stream().map(Zeile::von).toList();
        List<Integer> eigene = Anlagenzugang.eigeneAnliegen(akte, einsicht.betrachter());
        boolean ganz = Anlagenzugang.darfGanz(akte, einsicht.betrachter());
        boolean darfHinzufuegen = !akte.status().istBeendet() && (ganz || !eigene.isEmpty());
        if (zeilen.isEmpty() && !darfHinzufuegen) {
            return Optional.empty();
        }
        return Optional.of(new Inhalt(
                "anlage/abschnitt",
                "anlagen",
                Map.of(
                        "anlagen", zeilen,
                        "darfHinzufuegen", darfHinzufuegen,
                        "formular", darfHinzufuegen && !einsicht.beilage(),
                        "verwalten", !einsicht.beilage() && Anlagenzugang.darfVerwalten(akte, einsicht.betrachter()),
                        "ganz", ganz,
                        "anliegen", eigene,
                        "vorgaben", anlagen.vorgaben())));
    }

    /** A file with its size in words. */
    record Zeile(Anlage a, String groesse) {

        static Zeile von(Anlage anlage) {
            return new Zeile(anlage, Groesse.inWorten(anlage.groesse()));
        }
    }
}
