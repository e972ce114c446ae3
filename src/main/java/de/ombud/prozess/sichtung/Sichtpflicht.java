package de.ombud.prozess.sichtung;

import de.ombud.erkennung.Zeichen;
import java.time.Instant;

/**
 * One thing that somebody has to read or to decide about.
 *
 * @param hinweis number of the sign; 0 for an addition
 * @param nachtrag number of the addition that is unread; 0 for a sign
 * @param zeichen what the sign is of; null for an addition
 * @param mitDemFall whether it came with the case itself, whose receipt is checked within days
 * @param seit since when somebody in the house could have done it
 */
record Sichtpflicht(int hinweis, int nachtrag, Zeichen zeichen, boolean mitDemFall, Instant seit) {}
