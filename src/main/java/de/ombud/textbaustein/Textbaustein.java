package de.ombud.textbaustein;

import de.ombud.vorgang.Bereich;
import java.time.Instant;

/**
 * One version of a text block.
 *
 * @param bereich null for all areas
 * @param thema code of the Themenkatalog, empty for all themes
 * @param gilt false where it was withdrawn with this version
 * @param wer user name of who wrote this version; empty where it came with the application
 */
record Textbaustein(
        long baustein,
        int fassung,
        String titel,
        Verwendung verwendung,
        Bereich bereich,
        String thema,
        String text,
        boolean gilt,
        String wer,
        Instant am) {}
