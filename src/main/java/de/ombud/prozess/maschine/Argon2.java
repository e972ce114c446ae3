package de.ombud.prozess.maschine;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * A slow hash for the passwords of the engine's users, because a fast one gives a stolen table away overnight. Not bcrypt: it reads 72
 * bytes, and the engine puts its salt behind the password.
 */
public final class Argon2 implements PasswordEncryptor {

    private static final String NAME = "argon2id";

    /** As the engine writes it before the hash. */
    private static final String VORSATZ = "{" + NAME + "}";

    private static final int SALZ_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int SPUREN = 1;

    private final Argon2PasswordEncoder verfahren;

    Argon2(Kennworteinstellungen einstellungen) {
        this.verfahren = new Argon2PasswordEncoder(
                SALZ_BYTES,
                HASH_BYTES,
                SPUREN,
                (int) einstellungen.speicher().toKilobytes(),
                einstellungen.durchlaeufe());
    }

    @Override
    public String encrypt(String kennwort) {
        return verfahren.encode(kennwort);
    }

    @Override
    public boolean check(String kennwort, String hash) {
        return verfahren.matches(kennwort, hash);
    }

    /**
     * Computed in another way, or with less than what is set today.
     *
     * @param gespeichert as it stands in the table, with the name of the algorithm
     */
    public boolean veraltet(String gespeichert) {
        return !gespeichert.startsWith(VORSATZ) || verfahren.upgradeEncoding(gespeichert.substring(VORSATZ.length()));
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }
}
