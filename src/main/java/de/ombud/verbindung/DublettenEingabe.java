package de.ombud.verbindung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Mengen;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Schema(
        name = "Dublettenfrage",
        description = "Was von einer Kundenreaktion schon feststeht, während sie erfasst wird; alles darf fehlen")
record DublettenEingabe(
        @Valid Person kunde,
        @Text(max = Text.LANG) String text,

        @Size(max = 100, groups = Mengen.class) List<@NotNull @Valid Worte> anliegen)
        implements JsonEingabe {

    DublettenEingabe {
        anliegen = anliegen == null ? List.of() : anliegen;
    }

    @Schema(name = "GesuchtePerson")
    record Person(
            @Text(max = Text.NAME) String vorname,
            @Text(max = Text.NAME) String nachname,
            @Text(max = 320) String email,
            @Text(max = 60) String telefon,
            @Text(max = 40) String bgNummer,
            @Text(max = 20) String plz) {}

    @Schema(name = "GesuchtesAnliegen")
    record Worte(@Text(max = Text.LANG) String beschreibung) {}

    Gesucht gesucht() {
        String worte = Stream.concat(Stream.ofNullable(text), anliegen.stream().map(Worte::beschreibung))
                .filter(t -> t != null)
                .collect(Collectors.joining(" "));
        Person p = kunde == null ? new Person(null, null, null, null, null, null) : kunde;
        return new Gesucht(p.bgNummer(), p.email(), p.telefon(), p.nachname(), p.vorname(), p.plz(), worte);
    }
}
