package de.ombud.prozess.sicherheit;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.filter.Authorization;
import org.camunda.bpm.webapp.impl.security.filter.RequestAuthorizer;

/**
 * Last line of {@code ombud-zugangsregeln.json}: Camunda's own filter lets through what matches no "allowedPaths" line at all, so
 * leaving the set-up page out of the list would open it, not close it.
 */
public class Verweigert implements RequestAuthorizer {

    @Override
    public Authorization authorize(Map<String, String> parameters) {
        return Authorization.denied(Authentication.ANONYMOUS);
    }
}
