package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.vorgang.Rueckmeldungswert;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "RueckmeldungZurAntwort", description = "Was die Person von der Antwort hält")
record RueckmeldungEingabe(
        @Feld(pflicht = true) Rueckmeldungswert wert,
        @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String text) implements Eingabe {}
