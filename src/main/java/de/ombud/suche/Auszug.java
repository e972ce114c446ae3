package de.ombud.suche;

/** The search reads small letters; people are shown what they wrote. */
final class Auszug {

    private Auszug() {}

    /** @param gelesen a passage of the text in small letters, with marks; where it is none of it, it comes back as it is */
    static String wieGeschrieben(String gelesen, String text) {
        String passage = gelesen.replaceAll("[" + Suchregister.AN + Suchregister.AUS + "]", "");
        for (int anfang = 0; anfang + passage.length() <= text.length(); anfang++) {
            if (stehtAn(anfang, passage, text)) {
                return mitMarken(gelesen, text.substring(anfang, anfang + passage.length()));
            }
        }
        return gelesen;
    }

    private static boolean stehtAn(int anfang, String passage, String text) {
        for (int i = 0; i < passage.length(); i++) {
            char gelesen = passage.charAt(i);
            char geschrieben = text.charAt(anfang + i);
            boolean gleich = gelesen == geschrieben
                    || gelesen == Character.toLowerCase(geschrieben)
                    // of several apostrophes the search knows one
                    || gelesen == '\''
                            && !Character.isLetterOrDigit(geschrieben)
                            && !Character.isWhitespace(geschrieben);
            if (!gleich) {
                return false;
            }
        }
        return true;
    }

    private static String mitMarken(String gelesen, String geschrieben) {
        StringBuilder ganz = new StringBuilder();
        int stelle = 0;
        for (char zeichen : gelesen.toCharArray()) {
            boolean marke = zeichen == Suchregister.AN || zeichen == Suchregister.AUS;
            ganz.append(marke ? zeichen : geschrieben.charAt(stelle++));
        }
        return ganz.toString();
    }
}
