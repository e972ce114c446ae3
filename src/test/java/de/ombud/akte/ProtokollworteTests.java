package de.ombud.akte;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.AnfragendeStelle;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Protokollzeile;
import de.ombud.vorgang.Reaktionsart;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@OmbudTest
class ProtokollworteTests {

    private static final Map<String, Class<? extends Enum<?>>> ARTEN = Map.ofEntries(
            Map.entry("kanal", Kanal.class),
            Map.entry("weitereKanaele", Kanal.class),
            Map.entry("adressat", Adressat.class),
            Map.entry("reaktionsart", Reaktionsart.class),
            Map.entry("antwortweg", Antwortweg.class),
            Map.entry("einreicher.art", Einreicherart.class),
            Map.entry("kunde.adressschutz", Kunde.Adressschutz.class),
            Map.entry("anliegen[1].art", Anliegenart.class),
            Map.entry("anliegen[1].bereich", Bereich.class),
            Map.entry("anliegen[1].ergebnis", Ergebnis.class),
            Map.entry("anliegen[1].abhilfe", Abhilfe.class));

    @Autowired
    private Protokollworte worte;

    static Stream<String> felder() {
        return Stream.concat(
                Stream.of(
                        "eingang",
                        "dienststelle",
                        "betreff",
                        "text",
                        "vertraulich",
                        "ausgeschlossen",
                        "vollmacht",
                        "verbindung",
                        "anlage",
                        "antragstag",
                        "zweiterBlick",
                        "modellstand",
                        "antwort.haushalt",
                        "anliegen[2].thema",
                        "anliegen[2].gruppe",
                        "anliegen[2].beschreibung",
                        "anliegen[2].text",
                        "anliegen.2.ergebnis",
                        "nachtrag[3].weitergabe",
                        "nachtrag[3].rueckfrage"),
                Stream.of(
                                teile("kunde", Kunde.class),
                                teile("einreicher", Einreicher.class),
                                teile("absender", AnfragendeStelle.class),
                                ARTEN.keySet().stream())
                        .flatMap(teile -> teile));
    }

    private static Stream<String> teile(String name, Class<?> art) {
        return art.isRecord()
                ? Arrays.stream(art.getRecordComponents())
                        .flatMap(teil -> teile(name + "." + teil.getName(), teil.getType()))
                : Stream.of(name);
    }

    private Protokollzeile gelesen(String feld, String wert) {
        return worte.inWorten(new Protokollzeile(1, Instant.EPOCH, "krm", feld, "", wert, "Hörfehler", "", ""));
    }

    @ParameterizedTest
    @MethodSource("felder")
    void whoeverReadsTheLogReadsWhatThePersonTypedIntoNotTheNameOfAVariable(String feld) {
        assertThat(gelesen(feld, "x").feld())
                .isNotEqualTo(feld)
                .doesNotContain("[", "].")
                .matches("(?s)\\p{Lu}.*");
    }

    @Test
    void eachValueIsAWord() {
        ARTEN.forEach((feld, art) -> assertThat(art.getEnumConstants())
                .allSatisfy(wert -> assertThat(gelesen(feld, wert.name()).neu())
                        .as(feld)
                        .isNotEqualTo(wert.name())
                        .isNotBlank()));
    }

    @Test
    void severalChannelsAGroupAndAHouseAreCalledByTheirNames() {
        assertThat(gelesen("weitereKanaele", "EMAIL, TELEFON").neu()).isEqualTo("E-Mail, Telefon");
        assertThat(gelesen("anliegen[1].gruppe", "markt_integration").neu()).isEqualTo("Markt und Integration");
        assertThat(gelesen("dienststelle", "DRESDEN").neu()).isEqualTo("Jobcenter Dresden");
        assertThat(gelesen("anliegen[4].thema", "K05"))
                .extracting(Protokollzeile::feld, Protokollzeile::neu, Protokollzeile::grund)
                .containsExactly("Anliegen 4: Thema", "K05", "Hörfehler");
    }

    @Test
    void whatWasErasedStaysErased() {
        assertThat(worte.inWorten(new Protokollzeile(1, Instant.EPOCH, null, "kanal", null, null, null, "", ""))
                        .istGetilgt())
                .isTrue();
    }
}
