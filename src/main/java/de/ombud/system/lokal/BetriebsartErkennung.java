package de.ombud.system.lokal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Decides between local and real operation: no database configured means local. Runs after the configuration files are read, so that
 * it does not matter where the database address stands. Refuses the mixtures that would be dangerous: demo users on a real database,
 * real data with a mail server that swallows the mails, and a package without the local parts that nobody told its database.
 */
class BetriebsartErkennung implements EnvironmentPostProcessor, Ordered {

    static final String PROFIL = "lokal";

    private static final String POSTGRES_KLASSE = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean datenbank = StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        boolean mailserver = StringUtils.hasText(environment.getProperty("spring.mail.host"));
        boolean verlangt = environment.acceptsProfiles(Profiles.of(PROFIL));
        if (datenbank && verlangt) {
            throw new StartVerweigert(
                    "Das Profil \"lokal\" ist verlangt, zugleich ist eine Datenbank eingestellt (spring.datasource.url)."
                            + " Demo-Zugänge mit bekannten Kennwörtern gehören nicht in eine echte Datenbank.",
                    "Entweder SPRING_DATASOURCE_URL entfernen (lokaler Betrieb) oder das Profil \"lokal\" abschalten.");
        }
        if (datenbank && !mailserver) {
            throw new StartVerweigert(
                    "Eine Datenbank ist eingestellt, aber kein Mailserver. Ohne ihn gingen keine Eingangsbestätigungen"
                            + " und Antworten hinaus.",
                    "SPRING_MAIL_HOST (und bei Bedarf SPRING_MAIL_PORT, SPRING_MAIL_USERNAME, SPRING_MAIL_PASSWORD) setzen."
                            + " Ohne SPRING_DATASOURCE_URL startet Ombud lokal mit eigenem Mailserver.");
        }
        if (!datenbank) {
            lokal(environment, verlangt);
        }
    }

    private static void lokal(ConfigurableEnvironment environment, boolean schonAktiv) {
        if (!ClassUtils.isPresent(POSTGRES_KLASSE, BetriebsartErkennung.class.getClassLoader())) {
            throw new StartVerweigert(
                    "Es ist keine Datenbank eingestellt (spring.datasource.url), und dieses Paket enthält keine eigene.",
                    "SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD und SPRING_MAIL_HOST setzen."
                            + " Zum Ausprobieren ohne Datenbank: \"mvn spring-boot:run\" im Quellverzeichnis.");
        }
        if (!schonAktiv) {
            environment.addActiveProfile(PROFIL);
            ladeLokaleEinstellungen(environment.getPropertySources());
        }
    }

    /** The files of the profile were not read, because the profile was not on yet; they go where they would have gone. */
    private static void ladeLokaleEinstellungen(MutablePropertySources quellen) {
        Resource datei = new ClassPathResource("application-lokal.yaml");
        String allgemein = quellen.stream()
                .map(PropertySource::getName)
                .filter(name -> name.contains("class path resource [application.yaml]"))
                .findFirst()
                .orElse(null);
        try {
            for (PropertySource<?> quelle : new YamlPropertySourceLoader().load("application-lokal.yaml", datei)) {
                if (allgemein == null) {
                    quellen.addLast(quelle);
                } else {
                    quellen.addBefore(allgemein, quelle);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
