package de.ombud.lagebild;

import org.springframework.web.util.UriComponentsBuilder;

/** The cases behind a number. @param wert empty for all values of this kind */
record Fallwahl(Fakt was, String wert, Lagewahl wahl) {

    /** Where they are listed. */
    String adresse() {
        return UriComponentsBuilder.fromPath("/auswertung/faelle")
                .queryParam("was", was)
                .queryParam("wert", wert)
                .queryParam("von", wahl.von())
                .queryParam("bis", wahl.bis())
                .queryParam("dienststelle", wahl.dienststelle())
                .queryParam("bereich", wahl.bereich())
                .queryParam("thema", wahl.thema())
                .encode()
                .toUriString();
    }
}
