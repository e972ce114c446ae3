package de.ombud.vorgang;

import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of the change log of a case: one field that was put right, by whom and why; {@code wer}, {@code alt}, {@code neu} and
 * {@code grund} are null where they were erased.
 *
 * @param wer user name
 * @param pruefsumme hash over this line and the one before it
 */
public record Protokollzeile(
        int nr,
        Instant am,
        String wer,
        String feld,
        String alt,
        String neu,
        String grund,
        String vorgaenger,
        String pruefsumme) {

    private static final Pattern SAGT_NICHT_WER = Pattern.compile(
            "kanal|weitereKanaele|eingang|adressat|reaktionsart|dienststelle|antwortweg|status|vertraulich|freigabe"
                    + "|(kunde\\.)?adressschutz|einreicher\\.(art|vollmacht)"
                    + "|anliegen[.\\[]\\d+]?\\.(art|thema|bereich|gruppe|ergebnis|abhilfe)|nachtrag\\[\\d+]\\.weitergabe");

    /** Where the address of the person is protected, what it was and is stays out of what people read, also inside of texts. */
    public Protokollzeile ohneAnschrift(UnaryOperator<String> verdeckung) {
        boolean istAnschrift = feld.contains(".anschrift.");
        return new Protokollzeile(
                nr,
                am,
                wer,
                feld,
                istAnschrift ? verdeckt(alt) : verdeckung.apply(alt),
                istAnschrift ? verdeckt(neu) : verdeckung.apply(neu),
                verdeckung.apply(grund),
                vorgaenger,
                pruefsumme);
    }

    /**
     * For who must not learn whose case it is: what may stay are kinds, groups and days. All else may be a name or say whose, also one
     * that was corrected since.
     */
    public Protokollzeile ohnePerson() {
        boolean bleibt = SAGT_NICHT_WER.matcher(feld).matches();
        return new Protokollzeile(
                nr,
                am,
                wer,
                feld,
                bleibt ? alt : Verdeckung.name(alt),
                bleibt ? neu : Verdeckung.name(neu),
                Verdeckung.name(grund),
                vorgaenger,
                pruefsumme);
    }

    private static String verdeckt(String wert) {
        return wert == null || wert.isEmpty() ? wert : "(geschützt)";
    }

    /** A line of which something is left and something is not was not erased by us. */
    public boolean istGetilgt() {
        return Stream.of(wer, alt, neu, grund).allMatch(wert -> wert == null);
    }
}
