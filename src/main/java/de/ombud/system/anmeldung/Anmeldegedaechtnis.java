package de.ombud.system.anmeldung;

import de.ombud.system.Kennwortstand;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords that were found right a moment ago: programs send theirs with each request. What is kept is no password but an HMAC under a
 * key that exists in this process only. It covers the stored hash too, which is read with each request, so a new password on whichever
 * node ends it at once; and the place, so that strangers learn nothing from it.
 */
@Component
class Anmeldegedaechtnis {

    private static final String VERFAHREN = "HmacSHA256";
    private static final int HOECHSTENS = 10_000;

    private final SecretKeySpec schluessel;
    private final Map<ByteBuffer, Instant> gueltigBis = new ConcurrentHashMap<>();
    private final AnmeldeEinstellungen einstellungen;
    private final Clock uhr;

    Anmeldegedaechtnis(AnmeldeEinstellungen einstellungen, Clock uhr) {
        byte[] zufall = new byte[32];
        new SecureRandom().nextBytes(zufall);
        this.schluessel = new SecretKeySpec(zufall, VERFAHREN);
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    boolean kennt(Kennwortstand stand, String kennwort, Anmeldeort ort) {
        Instant bis = gueltigBis.get(merkmal(stand, kennwort, ort));
        return stand.offen() && bis != null && uhr.instant().isBefore(bis);
    }

    void merke(Kennwortstand stand, String kennwort, Anmeldeort ort) {
        Instant jetzt = uhr.instant();
        gueltigBis.values().removeIf(bis -> !jetzt.isBefore(bis));
        if (gueltigBis.size() < HOECHSTENS) {
            gueltigBis.put(merkmal(stand, kennwort, ort), jetzt.plus(einstellungen.gedaechtnis()));
        }
    }

    private ByteBuffer merkmal(Kennwortstand stand, String kennwort, Anmeldeort ort) {
        try {
            Mac mac = Mac.getInstance(VERFAHREN);
            mac.init(schluessel);
            for (String teil : new String[] {stand.name(), stand.salz(), stand.pruefwert(), ort.netz(), kennwort}) {
                byte[] bytes = teil.getBytes(StandardCharsets.UTF_8);
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return ByteBuffer.wrap(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
