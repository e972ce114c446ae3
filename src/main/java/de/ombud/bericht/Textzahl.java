package de.ombud.bericht;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a German sentence that says how many or how much; no year, day, paragraph or code.
 *
 * @param wert without its sign
 * @param davor how the sentence goes up to it
 */
record Textzahl(BigDecimal wert, boolean negativ, boolean prozent, String davor) {

    private static final Pattern KEINE = Pattern.compile(
            "\\b\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4})?" // a day
                    + "|\\b\\d{1,2}:\\d{2}\\b|§+\\s*\\d+\\w*|\\b(?:Abs|Nr|Satz|Art)\\.?\\s*\\d+"
                    + "|\\b(?:Bereich|Kapitel|Abschnitt|Teil|Team|Seite)\\s+\\d+"
                    + "|\\b(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\s+\\d{4}"
                    + "|\\b\\d{1,2}\\.\\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
                    + "|\\b\\d+\\s*(?:Tage[ns]?|Stunden|Wochen|Monate[n]?)\\b|\\p{L}\\d+\\w*|\\b\\d+\\p{L}+");
    private static final Pattern ZAHL =
            Pattern.compile("([+−–-]\\s?)?(\\d{1,3}(?:\\.\\d{3})+|\\d+)(,\\d+)?(\\s?(?:%|Prozent))?");
    private static final BigDecimal ERSTES_JAHR = BigDecimal.valueOf(1990);
    private static final BigDecimal LETZTES_JAHR = BigDecimal.valueOf(2100);

    static List<Textzahl> in(String text) {
        String ohne =
                KEINE.matcher(text).replaceAll(fund -> " ".repeat(fund.group().length()));
        List<Textzahl> zahlen = new ArrayList<>();
        Matcher fund = ZAHL.matcher(ohne);
        while (fund.find()) {
            String nachkomma = fund.group(3) == null ? "" : fund.group(3).replace(',', '.');
            boolean getrennt = fund.group(2).contains(".");
            BigDecimal wert = new BigDecimal(fund.group(2).replace(".", "") + nachkomma);
            boolean prozent = fund.group(4) != null;
            String vorzeichen = fund.group(1) == null ? "" : fund.group(1).trim();
            if (prozent || getrennt || !nachkomma.isEmpty() || !istJahr(wert)) {
                zahlen.add(new Textzahl(
                        wert,
                        !vorzeichen.isEmpty() && !vorzeichen.equals("+"),
                        prozent,
                        ohne.substring(0, fund.start())));
            }
        }
        return zahlen;
    }

    private static boolean istJahr(BigDecimal wert) {
        return wert.compareTo(ERSTES_JAHR) >= 0 && wert.compareTo(LETZTES_JAHR) <= 0;
    }

    boolean ist(BigDecimal andere) {
        return andere != null && wert.compareTo(andere.abs()) == 0;
    }

    boolean ist(Long andere) {
        return andere != null && wert.compareTo(BigDecimal.valueOf(andere).abs()) == 0;
    }
}
