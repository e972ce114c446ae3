package de.ombud.system.anmeldung;

import de.ombud.system.Angemeldet;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Kennwortpruefung;
import de.ombud.system.Zeichenregel;
import de.ombud.system.grenze.Ablehnung;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Logs in against the {@link Benutzerverzeichnis}. Each group becomes an authority {@code GRUPPE_<id>}. */
@Component
class Anmeldepruefung implements AuthenticationProvider {

    static final String GRUPPE = "GRUPPE_";

    private static final int LAENGSTES_KENNWORT = 200;

    private final Benutzerverzeichnis verzeichnis;
    private final Kennwortpruefung kennwoerter;

    Anmeldepruefung(Benutzerverzeichnis verzeichnis, Kennwortpruefung kennwoerter) {
        this.verzeichnis = verzeichnis;
        this.kennwoerter = kennwoerter;
    }

    @Override
    public Authentication authenticate(Authentication anmeldung) {
        String kennwort = String.valueOf(anmeldung.getCredentials());
        // no name has a control character, and the database refuses the character zero
        if (anmeldung.getName().isBlank()
                || !Zeichenregel.erlaubt(anmeldung.getName())
                || kennwort.isEmpty()
                || kennwort.length() > LAENGSTES_KENNWORT) {
            throw falsch();
        }
        if (!kennwoerter.stimmt(anmeldung.getName(), kennwort, adresse(anmeldung))) {
            throw falsch();
        }
        return verzeichnis
                .finde(anmeldung.getName())
                .map(Anmeldepruefung::alsAnmeldung)
                .orElseThrow(Anmeldepruefung::falsch);
    }

    private static String adresse(Authentication anmeldung) {
        return anmeldung.getDetails() instanceof WebAuthenticationDetails woher ? woher.getRemoteAddress() : "";
    }

    static Authentication alsAnmeldung(Angemeldet angemeldet) {
        String[] rechte = angemeldet.gruppen().stream().map(GRUPPE::concat).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                angemeldet, null, AuthorityUtils.createAuthorityList(rechte));
    }

    private static BadCredentialsException falsch() {
        return new BadCredentialsException(Ablehnung.FALSCH);
    }

    @Override
    public boolean supports(Class<?> art) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(art);
    }
}
