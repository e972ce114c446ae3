package de.ombud.prozess.kanarien;

import java.util.UUID;

/** Strings that stand for what people write, each for one field, all recognisable by what they begin with. */
final class Kanarien {

    private final String kennung = "kn" + UUID.randomUUID().toString().substring(0, 8);
    private int nummer;

    /** What all canaries of this run have in common, and nothing else has. */
    String kennung() {
        return kennung;
    }

    String neu() {
        nummer++;
        return kennung + "x" + nummer;
    }

    /** Begins and ends with a canary, so that whatever is cut off, one is left. */
    String lang(int laenge) {
        String anfang = neu() + " ";
        String ende = " " + neu();
        return anfang + "lang ".repeat(laenge).substring(0, laenge - anfang.length() - ende.length()) + ende;
    }

    String mail() {
        return neu() + "@example.org";
    }
}
