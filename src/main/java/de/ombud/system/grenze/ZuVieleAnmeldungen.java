package de.ombud.system.grenze;

import org.springframework.security.core.AuthenticationException;

/** So many passwords are being computed that this one had no turn: nobody knows whether it is right. */
public class ZuVieleAnmeldungen extends AuthenticationException {

    public static final String SATZ =
            "Es melden sich gerade sehr viele an; Ihr Kennwort wurde noch nicht geprüft. Bitte versuchen Sie es in"
                    + " einer halben Minute noch einmal.";
    public static final String WARTEZEIT_SEKUNDEN = "30";

    public ZuVieleAnmeldungen() {
        super(SATZ);
    }
}
