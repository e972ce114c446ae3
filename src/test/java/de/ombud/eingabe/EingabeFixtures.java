package de.ombud.eingabe;

import jakarta.validation.Validator;
import org.springframework.context.MessageSource;
import org.springframework.http.converter.HttpMessageConverter;

/** The door, for what is tested without an application. */
public final class EingabeFixtures {

    private EingabeFixtures() {}

    public static HttpMessageConverter<?> koerper(Validator pruefung, MessageSource texte) {
        return new Eingabekoerper(leser(pruefung, texte));
    }

    public static Eingabeleser leser(Validator pruefung, MessageSource texte) {
        return new Eingabeleser(pruefung, texte);
    }
}
