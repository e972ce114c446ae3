package de.ombud.prozess.sicherheit;

/** Users that the application itself makes at its start. */
interface ErsteBenutzer {

    /** Makes those that are missing; changes nothing about those that exist, their passwords included. */
    void legeAn();
}
