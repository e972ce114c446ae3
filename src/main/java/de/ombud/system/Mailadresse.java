package de.ombud.system;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mail address that a mail server can be given as it is: ASCII, no name, no line break, domains with umlauts already encoded.
 * Whatever is not one counts as no address, so that the next way is taken instead of retrying for ever.
 */
public record Mailadresse(String wert) {

    // narrower than RFC 5321 on purpose: no quoted local parts, no address literals
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                    + "[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");
    private static final int LAENGSTE = 254;

    public static Optional<Mailadresse> von(String roh) {
        if (roh == null) {
            return Optional.empty();
        }
        String adresse = mitKodierterDomain(roh.strip());
        if (adresse.length() > LAENGSTE || !FORM.matcher(adresse).matches()) {
            return Optional.empty();
        }
        try {
            new InternetAddress(adresse, true).validate();
            return Optional.of(new Mailadresse(adresse));
        } catch (AddressException e) {
            return Optional.empty();
        }
    }

    /** Two spellings of one mailbox: the domain never tells them apart, and the local part in practice neither. */
    public boolean istDieselbeWie(Mailadresse andere) {
        return wert.toLowerCase(Locale.ROOT).equals(andere.wert.toLowerCase(Locale.ROOT));
    }

    private static String mitKodierterDomain(String adresse) {
        int at = adresse.lastIndexOf('@');
        if (at < 1) {
            return adresse;
        }
        try {
            return adresse.substring(0, at + 1) + IDN.toASCII(adresse.substring(at + 1));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "Mailadresse";
    }
}
