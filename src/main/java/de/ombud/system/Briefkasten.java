package de.ombud.system;

import java.time.Instant;

/** A place where mails come in and are taken from. Several nodes may empty it at once: whoever takes a letter twice keeps it once. */
public interface Briefkasten {

    /** Stays the same for as long as its letters do. */
    String name();

    /**
     * Hands over what was not taken yet, oldest first. What cannot be taken now stays for the next time.
     *
     * @throws RuntimeException where it cannot be read
     */
    void leeren(Annahme annahme);

    /**
     * @param gueltigkeit epoch of the numbers (UIDVALIDITY)
     * @param uid number within the epoch
     * @param empfangen when the mail server took it, whatever the mail says itself
     */
    record Brief(long gueltigkeit, long uid, Instant empfangen, byte[] roh) {

        @Override
        public String toString() {
            return "Brief[" + gueltigkeit + "/" + uid + "]";
        }
    }

    interface Annahme {

        /** The highest number that was taken in this epoch; 0 where none was. */
        long bisher(long gueltigkeit);

        /** Returns when it is safely stored; does nothing where it was taken before. */
        void nimm(Brief brief);
    }
}
