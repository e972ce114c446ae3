package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.frist.Uhr;
import de.ombud.prozess.weg.Wegregel;
import de.ombud.weg.Wegart;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** wege.dmn: whose a special way is ({@link Wegregel}); owners as in domain.md § 4. */
class WegeTableTests {

    private final Entscheidungen wege = Entscheidungen.of("wege", "weg");

    @ParameterizedTest
    @EnumSource(Wegart.class)
    void everyWayHasOneLineThatNamesWhatIsThere(Wegart art) {
        Map<String, Object> zeile = wege.zeile(Map.of("wegart", art.name()));

        if (art == Wegart.RUECKRUF) {
            assertThat(zeile.get("modell"))
                    .as("a call is a ticket with a number and a process of its own")
                    .isNull();
        } else {
            assertThat(Modelldateien.prozesse()).contains((String) zeile.get("modell"));
        }
        assertThat(Uhr.valueOf((String) zeile.get("uhr"))).isNotNull();
        assertThat(Set.of("teamleitung", "bereichsleitung", "geschaeftsfuehrung"))
                .contains((String) zeile.get("leitung"));
        assertThat((Integer) zeile.get("prioritaet")).isBetween(0, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "RECHTSBEHELF, widerspruchsstelle",
        "NOTLAGE, teamleitung",
        "DIENSTAUFSICHT, geschaeftsfuehrung",
        "FACHAUFSICHT, bereichsleitung",
        "PETITION, geschaeftsfuehrung",
        "EINGABE, geschaeftsfuehrung",
        "PRESSE, pressestelle",
        "DATENAUSKUNFT, datenschutz",
        "IFG, recht",
        "DATENPANNE, datenschutz",
        "UNZUSTAENDIG, krm",
        "BEFANGENHEIT, geschaeftsfuehrung",
        "DROHUNG, geschaeftsfuehrung",
        "VERMITTLUNG, ombudsstelle",
        "RUECKRUF, teamleitung",
        "UEBERSETZUNG, krm"
    })
    void everyWayHasItsOwner(String art, String gruppe) {
        assertThat(wege.zeile(Map.of("wegart", art)).get("gruppe")).isEqualTo(gruppe);
    }

    @ParameterizedTest
    @CsvSource({
        "RECHTSBEHELF, WEITERGABE",
        "NOTLAGE, NOTLAGE",
        "DATENPANNE, DATENPANNE",
        "DATENAUSKUNFT, AUSKUNFT",
        "IFG, AUSKUNFT"
    })
    void theLawSetsTheClock(String art, String uhr) {
        assertThat(wege.zeile(Map.of("wegart", art)).get("uhr")).isEqualTo(uhr);
    }
}
