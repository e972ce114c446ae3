package de.ombud.system;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One phone number as it is dialled from anywhere, however it was written: "0351/12 34-56" and "+49 (0)351 123456" are one. Without its
 * area code it is only what it is. The database says the same ({@code rufnummer} in {@code R__suche_0_schreibweisen.sql}); a test holds
 * both together.
 *
 * @param wert E.164, or digits alone where the area code is missing
 */
public record Rufnummer(String wert) {

    private static final String LAND = "DE";

    private static final Pattern STELLE = Pattern.compile("[+0-9(][0-9 ()/.\\u00a0\\u2010-\\u2015-]{3,}[0-9]");
    /** Two numbers of which the first counts. */
    private static final Pattern UND = Pattern.compile("\\s/\\s*(?=[0+])");

    private static final Pattern WELTWEIT = Pattern.compile("\\+[1-9][0-9]{5,17}");
    private static final Pattern ORTLICH = Pattern.compile("[1-9][0-9]{4,17}");

    /** The first in a text; empty where there is none. */
    public static Optional<Rufnummer> von(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher stelle = STELLE.matcher(mitUnserenZiffern(text).replace("(0)", ""));
        if (!stelle.find()) {
            return Optional.empty();
        }
        String roh = UND.split(stelle.group(), 2)[0].replaceAll("[^0-9+]", "");
        boolean mitVorwahl = roh.startsWith("+") || roh.startsWith("0");
        return Optional.of(mitVorwahl ? weltweit(roh) : roh)
                .filter(nummer ->
                        (mitVorwahl ? WELTWEIT : ORTLICH).matcher(nummer).matches())
                .map(Rufnummer::new);
    }

    /** What no country knows stays as it was dialled. */
    private static String weltweit(String roh) {
        PhoneNumberUtil nummern = PhoneNumberUtil.getInstance();
        try {
            return nummern.format(nummern.parse(roh, LAND), PhoneNumberFormat.E164);
        } catch (NumberParseException e) {
            return roh.replaceFirst("^00", "+").replaceFirst("^0", "+49");
        }
    }

    /** Whoever writes Arabic dials the same digits. */
    private static String mitUnserenZiffern(String text) {
        StringBuilder ziffern = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c == '\uff0b' ? '+' : c)
                .forEach(ziffern::appendCodePoint);
        return ziffern.toString();
    }

    @Override
    public String toString() {
        return "Rufnummer";
    }
}
