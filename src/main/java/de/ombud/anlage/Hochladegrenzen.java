package de.ombud.anlage;

import de.ombud.system.grenze.Koerpergrenze;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** What the web server lets through follows from the one setting for the size of a file. */
@Configuration(proxyBeanMethods = false)
class Hochladegrenzen {

    /** The other fields of the form, and the lines between the parts. */
    private static final DataSize FORMULAR = DataSize.ofMegabytes(1);

    /**
     * Nothing that belongs to a case goes to a temporary file: those would hold personal data outside of the database. Only what is larger
     * does, at the few addresses that let more through; how much each lets through is asked before anything is read.
     */
    @Bean
    MultipartConfigElement multipartConfigElement(
            AnlagenEinstellungen einstellungen, ObjectProvider<Koerpergrenze> grenzen) {
        long groesste = grenzen.stream()
                .mapToLong(grenze -> grenze.hoechstens().toBytes())
                .max()
                .orElseThrow();
        return new MultipartConfigElement("", groesste, groesste, (int) anfrage(einstellungen));
    }

    @Bean
    Koerpergrenze anlagenDerSchnittstelle(AnlagenEinstellungen einstellungen) {
        return grenze("/api/kundenreaktionen/*/anlagen", einstellungen);
    }

    @Bean
    Koerpergrenze anlagenEinesEntwurfs(AnlagenEinstellungen einstellungen) {
        return grenze("/api/erfassungsentwuerfe/*/anlagen", einstellungen);
    }

    @Bean
    Koerpergrenze anlagenDerAkte(AnlagenEinstellungen einstellungen) {
        return grenze("/akte/*/anlagen", einstellungen);
    }

    private static Koerpergrenze grenze(String muster, AnlagenEinstellungen einstellungen) {
        return new Koerpergrenze(muster, DataSize.ofBytes(anfrage(einstellungen)), einstellungen.hoechstgroesse());
    }

    private static long anfrage(AnlagenEinstellungen einstellungen) {
        return einstellungen.hoechstgroesse().toBytes() + FORMULAR.toBytes();
    }
}
