package de.ombud.prozess.sicherheit;

import de.ombud.system.Angemeldet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Tells Tasklist, Cockpit and Admin who is logged in, so that they ask nobody again. Camunda makes it by its class name. */
public class SitzungFuerCamunda implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return Angemeldet.vielleicht().map(SitzungFuerCamunda::ergebnis).orElseGet(AuthenticationResult::unsuccessful);
    }

    private static AuthenticationResult ergebnis(Angemeldet angemeldet) {
        AuthenticationResult ergebnis = AuthenticationResult.successful(angemeldet.name());
        ergebnis.setGroups(List.copyOf(angemeldet.gruppen()));
        return ergebnis;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // Spring Security in front has already sent the person to the login page
    }
}
