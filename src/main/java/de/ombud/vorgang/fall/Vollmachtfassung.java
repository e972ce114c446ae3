package de.ombud.vorgang.fall;

import de.ombud.vorgang.Vollmacht;
import de.ombud.vorgang.Vollmacht.Aufgabenkreis;
import de.ombud.vorgang.Vollmachtsnachweis;
import de.ombud.vorgang.Vollmachtsstand;
import de.ombud.vorgang.Vollmachtsumfang;
import de.ombud.vorgang.fall.angabe.NeueVollmacht;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A version of the Vollmacht of a case; never changed, only followed by the next. */
@Entity
class Vollmachtfassung {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int nr;

    @Enumerated(EnumType.STRING)
    private Vollmachtsstand stand;

    @Enumerated(EnumType.STRING)
    private Vollmachtsumfang umfang;

    private String anliegen;

    @Enumerated(EnumType.STRING)
    private Vollmachtsnachweis nachweis;

    private String aufgabenkreise;

    private LocalDate nachweisBis;
    private LocalDate gueltigVon;
    private LocalDate gueltigBis;
    private String grund;
    private String wer;
    private Instant am;

    protected Vollmachtfassung() {}

    Vollmachtfassung(int nr, NeueVollmacht neu, String wer, Instant am) {
        this.nr = nr;
        this.stand = Vollmachtsstand.ERTEILT;
        this.umfang = neu.umfang();
        this.anliegen = neu.anliegen().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.nachweis = neu.nachweis();
        this.aufgabenkreise =
                neu.aufgabenkreise().stream().map(Aufgabenkreis::name).collect(Collectors.joining(","));
        this.nachweisBis = neu.nachweisBis();
        this.gueltigVon = neu.gueltigVon();
        this.gueltigBis = neu.gueltigBis();
        this.grund = "";
        this.wer = wer;
        this.am = am;
    }

    /** The version that ends this one. */
    Vollmachtfassung beendet(Vollmachtsstand wie, String weshalb, String durch, Instant wann) {
        Vollmachtfassung naechste = new Vollmachtfassung();
        naechste.nr = nr + 1;
        naechste.stand = wie;
        naechste.umfang = umfang;
        naechste.anliegen = anliegen;
        naechste.nachweis = nachweis;
        naechste.aufgabenkreise = aufgabenkreise;
        naechste.nachweisBis = nachweisBis;
        naechste.gueltigVon = gueltigVon;
        naechste.gueltigBis = gueltigBis;
        naechste.grund = weshalb;
        naechste.wer = durch;
        naechste.am = wann;
        return naechste;
    }

    Vollmacht ansicht() {
        List<Integer> nummern = anliegen.isEmpty()
                ? List.of()
                : Arrays.stream(anliegen.split(",")).map(Integer::valueOf).toList();
        List<Aufgabenkreis> kreise = aufgabenkreise.isEmpty()
                ? List.of()
                : Arrays.stream(aufgabenkreise.split(","))
                        .map(Aufgabenkreis::valueOf)
                        .toList();
        return new Vollmacht(
                nr, stand, umfang, nummern, nachweis, nachweisBis, gueltigVon, gueltigBis, grund, wer, am, kreise);
    }
}
