package de.ombud.prozess.maschine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class Argon2Tests {

    private final Argon2 heute = new Argon2(new Kennworteinstellungen(DataSize.ofMegabytes(19), 2));

    @Test
    void theHashIsAsSlowAsItIsSetAndFitsIntoTheTable() {
        String hash = heute.encrypt("Kennwort");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(255 - 20);
        assertThat(heute.check("Kennwort", hash)).isTrue();
        assertThat(heute.check("kennwort", hash)).isFalse();
        assertThat(heute.encrypt("Kennwort")).as("salted").isNotEqualTo(hash);
    }

    @Test
    void whatIsFasterThanTodayIsStoredAnew() {
        Argon2 frueher = new Argon2(new Kennworteinstellungen(DataSize.ofMegabytes(1), 1));
        assertThat(heute.veraltet("{argon2id}" + frueher.encrypt("Kennwort"))).isTrue();
        assertThat(heute.veraltet("{SHA-512}abc")).isTrue();
        assertThat(heute.veraltet("{argon2id}" + heute.encrypt("Kennwort"))).isFalse();
        assertThat(heute.check("Kennwort", frueher.encrypt("Kennwort"))).isTrue();
    }
}
