package de.ombud.eingabe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One field of an input, said at the component of its record: the component's name is the field's, its type the kind. Of a text nothing
 * but "" is left where nothing was written, of a list nothing but the empty one; everything else is null then, and a box not ticked.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Feld {

    int NAME = 200;
    int GRUND = 2_000;
    int VERMERK = 4_000;
    int LANG = 20_000;

    /** German name of the field, for the sentence that says what is wrong with it. */
    String value() default "";

    /** Nothing can be done without it; a box has to be ticked. */
    boolean pflicht() default false;

    /** Required only then: {@code "entscheidung=ABLEHNEN|ZURUECKSTELLEN"}. */
    String wenn() default "";

    /** What counts where nobody answered. */
    String sonst() default "";

    /** Greatest length of a text, in Unicode code points. */
    int laenge() default NAME;

    /** Whether a text has line breaks; in all others they are blanks. */
    boolean mehrzeilig() default false;

    /** Goes into a letter as it stands: then nothing may be left in it that somebody still has to fill in. */
    boolean imBrief() default false;

    /** Greatest number of elements of a list. */
    int elemente() default 100;

    /**
     * What was not sent is null, because in a correction it stays as it is, while what was sent empty is emptied: a text and a list have
     * nothing in them then, a box is not ticked, and what has parts is emptied in each of them. Everything else cannot be empty.
     */
    boolean bleibt() default false;

    /** What {@code null} stands for in a correction, where a choice has a value for nothing. */
    String leer() default "";

    /** {@code true} may stand for the record with nothing in it, {@code false} for none. */
    boolean oderJa() default false;
}
