package de.ombud.prozess.sicherheit;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Replaces Camunda's set-up page, which lets whoever comes first make himself administrator. A member that exists keeps everything
 * as it is, so the settings may stay without harm.
 */
@Component
@Profile("!lokal")
class ErsterAdmin implements ErsteBenutzer {

    private static final Logger LOG = LoggerFactory.getLogger(ErsterAdmin.class);

    private final IdentityService benutzer;
    private final AdminEigenschaften admin;

    ErsterAdmin(IdentityService benutzer, AdminEigenschaften admin) {
        this.benutzer = benutzer;
        this.admin = admin;
    }

    @Override
    public void legeAn() {
        String gruppe = Rolle.ADMINISTRATION.gruppe();
        if (benutzer.createUserQuery().memberOfGroup(gruppe).count() > 0) {
            return;
        }
        if (admin.benutzer().isBlank() || admin.kennwort().isBlank()) {
            LOG.warn("Es gibt noch keine Administration. Für den ersten Start OMBUD_ADMIN_BENUTZER und"
                    + " OMBUD_ADMIN_KENNWORT setzen.");
            return;
        }
        // an existing account is not made administrator and keeps its password: the name may have been guessed
        User user = benutzer.newUser(admin.benutzer());
        user.setFirstName("Erste");
        user.setLastName("Administration");
        user.setPassword(admin.kennwort());
        if (!benutzer.checkPasswordAgainstPolicy(admin.kennwort(), user).isValid()) {
            throw new IllegalStateException("OMBUD_ADMIN_KENNWORT ist zu schwach: mindestens 10 Zeichen mit Groß- und"
                    + " Kleinbuchstaben, Ziffer und Sonderzeichen, ohne den Benutzernamen.");
        }
        benutzer.saveUser(user);
        benutzer.createMembership(admin.benutzer(), gruppe);
        LOG.info("Die erste Administration ist angelegt. OMBUD_ADMIN_KENNWORT kann jetzt entfernt werden.");
    }
}
