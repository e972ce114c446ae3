/** Who is let in: passwords, the brake for those who guess them, sessions, and the chain of filters in front of everything. */
package de.ombud.system.anmeldung;
