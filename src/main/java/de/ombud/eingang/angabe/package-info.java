/**
 * What people say about a case, piece by piece: the person, who speaks for them, an Anliegen. How each piece is checked, and what the
 * house adds to it; the same for a new case and for one that runs.
 */
@NamedInterface("angabe")
package de.ombud.eingang.angabe;

import org.springframework.modulith.NamedInterface;
