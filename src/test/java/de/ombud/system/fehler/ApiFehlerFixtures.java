package de.ombud.system.fehler;

import de.ombud.system.Probleme;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The answers to failed requests, for controllers that are tested without an application. */
public final class ApiFehlerFixtures {

    private ApiFehlerFixtures() {}

    /** For {@code MockMvcBuilders.standaloneSetup(…).setControllerAdvice(…)}. */
    public static Object[] advice() {
        Probleme probleme = new Probleme(texte());
        return new Object[] {new ApiFehler(probleme, new MultipartConfigElement("")), new ApiOhneZiel(probleme)};
    }

    /** The sentences of the interface, as the application reads them. */
    public static MessageSource texte() {
        ResourceBundleMessageSource texte = new ResourceBundleMessageSource();
        texte.setBasename("messages_de");
        texte.setDefaultEncoding("UTF-8");
        texte.setFallbackToSystemLocale(false);
        return texte;
    }
}
