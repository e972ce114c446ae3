package de.ombud.system.anmeldung;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An account at a place, and under which keys its wrong passwords are counted.
 *
 * @param netz the address; of IPv6 the half that one customer has for himself
 */
record Anmeldeort(String name, String netz) {

    private static final int IPV6 = 16;

    static Anmeldeort von(String name, String adresse) {
        return new Anmeldeort(name, netz(adresse));
    }

    /** For this account at this place, once it was used there. */
    byte[] paar() {
        return schluessel("paar", name, netz);
    }

    /** For this account at all places where it was not used yet. */
    byte[] konto() {
        return schluessel("konto", name);
    }

    /** For this place, whatever the account. */
    byte[] ort() {
        return schluessel("ort", netz);
    }

    private static String netz(String adresse) {
        if (!adresse.contains(":")) {
            return adresse;
        }
        try {
            byte[] bytes = InetAddress.getByName(adresse).getAddress();
            return bytes.length == IPV6
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6 / 2))
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return adresse;
        }
    }

    private static byte[] schluessel(String... teile) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String teil : teile) {
                byte[] bytes = teil.getBytes(StandardCharsets.UTF_8);
                sha.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                sha.update(bytes);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
