package de.ombud.system;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Logs in against the {@link Benutzerverzeichnis}. Each group becomes an authority {@code GRUPPE_<id>}. */
@Component
class Anmeldepruefung implements AuthenticationProvider {

    static final String GRUPPE = "GRUPPE_";

    private static final int LAENGSTES_KENNWORT = 200;

    private final Benutzerverzeichnis verzeichnis;

    Anmeldepruefung(Benutzerverzeichnis verzeichnis) {
        this.verzeichnis = verzeichnis;
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
        return verzeichnis
                .pruefe(anmeldung.getName(), kennwort)
                .map(Anmeldepruefung::alsAnmeldung)
                .orElseThrow(Anmeldepruefung::falsch);
    }

    static Authentication alsAnmeldung(Angemeldet angemeldet) {
        String[] rechte = angemeldet.gruppen().stream().map(GRUPPE::concat).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                angemeldet, null, AuthorityUtils.createAuthorityList(rechte));
    }

    private static BadCredentialsException falsch() {
        return new BadCredentialsException("Benutzername oder Kennwort ist falsch.");
    }

    @Override
    public boolean supports(Class<?> art) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(art);
    }
}
