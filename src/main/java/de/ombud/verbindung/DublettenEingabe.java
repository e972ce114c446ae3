package de.ombud.verbindung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Schema(
        name = "Dublettenfrage",
        description = "Was von einer Kundenreaktion schon feststeht, während sie erfasst wird; alles darf fehlen")
record DublettenEingabe(
        Person kunde,
        @Feld(laenge = Feld.LANG) String text,

        @Feld List<Worte> anliegen) implements Eingabe {

    @Schema(name = "GesuchtePerson")
    record Person(
            @Feld(laenge = Feld.NAME) String vorname,
            @Feld(laenge = Feld.NAME) String nachname,
            @Feld(laenge = 320) String email,
            @Feld(laenge = 60) String telefon,
            @Feld(laenge = 40) String bgNummer,
            @Feld(laenge = 20) String plz) {}

    @Schema(name = "GesuchtesAnliegen")
    record Worte(@Feld(laenge = Feld.LANG) String beschreibung) {}

    Gesucht gesucht() {
        String worte = Stream.concat(Stream.of(text), anliegen.stream().map(Worte::beschreibung))
                .collect(Collectors.joining(" "));
        Person p = kunde == null ? new Person("", "", "", "", "", "") : kunde;
        return new Gesucht(p.bgNummer(), p.email(), p.telefon(), p.nachname(), p.vorname(), p.plz(), worte);
    }
}
