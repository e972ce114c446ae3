/** Watches what somebody has to read and decide: an addition unread or a sign undecided past its day climbs to the leadership. */
package de.ombud.prozess.sichtung;
