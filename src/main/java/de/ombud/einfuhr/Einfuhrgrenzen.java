package de.ombud.einfuhr;

import de.ombud.system.grenze.Koerpergrenze;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Whole years in one file are larger than what else is sent. */
@Configuration(proxyBeanMethods = false)
class Einfuhrgrenzen {

    private static final DataSize FORMULAR = DataSize.ofMegabytes(1);

    @Bean
    Koerpergrenze einfuhrDerSchnittstelle(EinfuhrEinstellungen einstellungen) {
        return grenze("/api/import/kundenreaktionen", einstellungen);
    }

    @Bean
    Koerpergrenze einfuhrDerSeite(EinfuhrEinstellungen einstellungen) {
        return grenze("/import", einstellungen);
    }

    private static Koerpergrenze grenze(String muster, EinfuhrEinstellungen einstellungen) {
        DataSize datei = einstellungen.hoechstgroesse();
        return new Koerpergrenze(muster, DataSize.ofBytes(datei.toBytes() + FORMULAR.toBytes()), datei);
    }
}
