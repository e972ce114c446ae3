package de.ombud.eingabe;

import java.util.regex.Pattern;

/** What somebody still has to fill in: our own {@code [… Betrag]}, and the braces of whatever a text was copied from. */
public final class Luecke {

    /** How ours begins. */
    public static final String ANFANG = "[…";

    private static final Pattern STELLE = Pattern.compile(
            Pattern.quote(ANFANG) + "|\\{[^{}\\n]{0,80}}|<<[^<>\\n]{1,80}>>|«[^«»\\n]{1,40}_[^«»\\n]{0,40}»");

    private Luecke() {}

    public static boolean in(String text) {
        return STELLE.matcher(text).find();
    }
}
