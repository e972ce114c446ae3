package de.ombud.beratungsstelle;

import java.util.Objects;

/** An entry of the directory; address, mail and phone may be missing (null). */
public record Beratungsstelle(
        String kuerzel,
        String name,
        String strasse,
        String plz,
        String ort,
        String email,
        String telefon,
        boolean aktiv) {

    public Beratungsstelle {
        Objects.requireNonNull(kuerzel, "kuerzel");
        Objects.requireNonNull(name, "name");
    }
}
