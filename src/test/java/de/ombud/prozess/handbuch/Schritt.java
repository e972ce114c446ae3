package de.ombud.prozess.handbuch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that carries out these numbered instructions of the handbook, with the words that stand there: it takes an {@link Anleitung} and
 * has to use every button, file and entry that they name. {@link HandbuchTests} compares the numbers with those of the pages.
 */
@Test
@ExtendWith(Handbuchtreue.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Schritt {

    String[] value();
}
