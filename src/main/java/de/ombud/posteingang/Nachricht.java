package de.ombud.posteingang;

import java.util.List;

/**
 * A mail that was read, with what the decision needs. Somebody else wrote it: nothing of it goes into a log.
 *
 * @param messageId with its brackets; empty where it has none
 * @param absender address as written; empty where there is none that mails can go to
 * @param bezuege Message-IDs that it answers, the nearest first
 * @param text what a mail program without HTML shows, quoted parts too; empty where there is none
 * @param unlesbares what is in it and was not read, in words for people
 * @param automatik how surely no person sent it
 * @param bericht what a mail server says about a mail of ours; null where this is none
 */
record Nachricht(
        String messageId,
        String absender,
        String absendername,
        String betreff,
        List<String> bezuege,
        String text,
        List<Anhang> anhaenge,
        List<String> unlesbares,
        Automatik automatik,
        Zustellbericht bericht,
        boolean verschluesselt,
        boolean signiert) {

    /** @param name as given, so it may name a person */
    record Anhang(String name, byte[] inhalt) {

        @Override
        public String toString() {
            return "Anhang";
        }
    }

    Nachricht {
        bezuege = List.copyOf(bezuege);
        anhaenge = List.copyOf(anhaenge);
        unlesbares = List.copyOf(unlesbares);
    }

    boolean hatText() {
        return !text.isBlank();
    }

    /** Something is in it that no program of ours can show, and nothing else. */
    boolean istUnlesbar() {
        return !hatText() && anhaenge.isEmpty() && (verschluesselt || !unlesbares.isEmpty());
    }

    @Override
    public String toString() {
        return "Nachricht[" + automatik + "]";
    }
}
