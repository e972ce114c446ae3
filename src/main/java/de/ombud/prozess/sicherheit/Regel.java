package de.ombud.prozess.sicherheit;

import de.ombud.system.Angemeldet;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line of the border: these methods on this path, for these people, after this check.
 *
 * @param muster compared segment by segment after decoding, case and trailing slash included
 */
record Regel(Set<String> methoden, PathPattern muster, Predicate<Angemeldet> wer, Pruefung pruefung) {

    /** What the border looks at beyond method, path and person. */
    enum Pruefung {
        KEINE,
        /** the engine has a limit of its own here, and takes no greater one */
        UNBEGRENZT,
        /** the engine stumbles over a task that is not there */
        AUFGABE,
        /** nobody takes a task for somebody else */
        UEBERNEHMEN,
        /** only who holds the task gives it back */
        ZURUECKGEBEN,
        /** only the fields of the task's form come along */
        ABSCHLIESSEN,
        /** the engine counts what the person may not see */
        ZAEHLEN,
        /** the engine finds by incidents that the person may not see */
        OHNE_VORFAELLE,
        /** one case or one step is stopped, never all of a model: nobody could send us anything any more, and no clock would strike */
        NUR_WEITER,
        /** ends the session of the whole application */
        ABMELDEN
    }

    static Regel regel(String methoden, String muster, Predicate<Angemeldet> wer, Pruefung pruefung) {
        return new Regel(Set.of(methoden.split(",")), PathPatternParser.defaultInstance.parse(muster), wer, pruefung);
    }

    static Regel regel(String methoden, String muster, Predicate<Angemeldet> wer) {
        return regel(methoden, muster, wer, Pruefung.KEINE);
    }

    boolean betrifft(String methode, PathContainer pfad) {
        return methoden.contains(methode) && muster.matches(pfad);
    }
}
