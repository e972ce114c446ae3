package de.ombud.prozess.sicherheit;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts of the local operation: password is the user name and {@code -demo}. They exist in no other profile. */
@Component
@Profile("lokal")
class Demozugaenge implements ErsteBenutzer {

    private static final Map<String, Rolle> ZUGAENGE = new TreeMap<>(Map.ofEntries(
            Map.entry("krm", Rolle.KRM),
            Map.entry("krm2", Rolle.KRM),
            Map.entry("leistung", Rolle.LEISTUNG),
            Map.entry("leistung2", Rolle.LEISTUNG),
            Map.entry("markt", Rolle.MARKT_INTEGRATION),
            Map.entry("selbst", Rolle.SELBSTAENDIGE),
            Map.entry("eingang", Rolle.EINGANGSZONE),
            Map.entry("ombud", Rolle.OMBUDSSTELLE),
            Map.entry("teamleitung", Rolle.TEAMLEITUNG),
            Map.entry("bereichsleitung", Rolle.BEREICHSLEITUNG),
            Map.entry("gf", Rolle.GESCHAEFTSFUEHRUNG),
            Map.entry("widerspruch", Rolle.WIDERSPRUCHSSTELLE),
            Map.entry("presse", Rolle.PRESSESTELLE),
            Map.entry("recht", Rolle.RECHT),
            Map.entry("dsb", Rolle.DATENSCHUTZ),
            Map.entry("analyse", Rolle.PROZESSANALYSE),
            Map.entry("admin", Rolle.ADMINISTRATION)));

    private final IdentityService benutzer;

    Demozugaenge(IdentityService benutzer) {
        this.benutzer = benutzer;
    }

    @Override
    public void legeAn() {
        ZUGAENGE.forEach((name, rolle) -> {
            if (benutzer.createUserQuery().userId(name).count() == 0) {
                legeAn(name, rolle);
            }
        });
    }

    private void legeAn(String name, Rolle rolle) {
        User user = benutzer.newUser(name);
        user.setFirstName("Demo");
        user.setLastName(rolle.bezeichnung() + (name.endsWith("2") ? " 2" : ""));
        user.setEmail(name + "@ombud.example");
        user.setPassword(name + "-demo");
        // the policy would refuse these passwords, and rightly: hence the profile
        ((IdentityServiceImpl) benutzer).saveUser(user, true);
        benutzer.createMembership(name, rolle.gruppe());
    }
}
