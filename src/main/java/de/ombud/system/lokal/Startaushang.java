package de.ombud.system.lokal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where it is, how to get in, and that this is no place for real data. */
@Component
@Profile(BetriebsartErkennung.PROFIL)
class Startaushang {

    private static final Logger log = LoggerFactory.getLogger(Startaushang.class);

    private final Environment umgebung;
    private final LokalEigenschaften eigenschaften;
    private final JdbcConnectionDetails datenbank;
    private final ObjectProvider<LokalerMailserver> mailserver;
    private final DemoUhr uhr;

    Startaushang(
            Environment umgebung,
            LokalEigenschaften eigenschaften,
            JdbcConnectionDetails datenbank,
            ObjectProvider<LokalerMailserver> mailserver,
            DemoUhr uhr) {
        this.umgebung = umgebung;
        this.eigenschaften = eigenschaften;
        this.datenbank = datenbank;
        this.mailserver = mailserver;
        this.uhr = uhr;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void aushaengen() {
        if (log.isInfoEnabled()) {
            log.info(text());
        }
    }

    private String text() {
        LokalerMailserver eigener = mailserver.getIfAvailable();
        String post = eigener == null
                ? "an den eingestellten Mailserver " + umgebung.getProperty("spring.mail.host")
                : "127.0.0.1:" + eigener.port() + " (SMTP; nichts verlässt diesen Rechner)";
        return """


                =====================================================================
                  LOKALER BETRIEB – nicht für echte Daten
                =====================================================================
                  Anmeldung   {adresse}/login
                  Aufgaben    {adresse}/camunda/app/tasklist/
                  Cockpit     {adresse}/camunda/app/cockpit/
                  Verwaltung  {adresse}/camunda/app/admin/
                  Postfach    {adresse}/lokal/post
                  Demo-Uhr    {adresse}/lokal/uhr   (zeigt {jetzt})
                  OpenAPI     {adresse}/v3/api-docs

                  Datenbank   {jdbc}   (Benutzer postgres, ohne Kennwort)
                  E-Mails     {post}
                  Daten       {daten}

                  Zugänge     krm krm2 leistung leistung2 markt selbst eingang ombud
                              teamleitung bereichsleitung gf widerspruch presse recht
                              dsb analyse admin
                  Kennwort    Benutzername + "-demo", zum Beispiel krm-demo
                =====================================================================
                """.replace("{adresse}", "http://localhost:" + umgebung.getProperty("local.server.port"))
                .replace("{jetzt}", Uhrzeit.anzeige(uhr.instant()))
                .replace("{jdbc}", datenbank.getJdbcUrl())
                .replace("{post}", post)
                .replace("{daten}", eigenschaften.daten().toString());
    }
}
