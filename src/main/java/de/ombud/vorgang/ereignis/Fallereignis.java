package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/** Something happened to a case. Who only wants to know to which, listens to several at once. */
public interface Fallereignis {

    Aktenzeichen aktenzeichen();
}
