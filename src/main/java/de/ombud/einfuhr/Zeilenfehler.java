package de.ombud.einfuhr;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Why a file was refused, at one place in it.
 *
 * @param zeile as an editor counts them, the header is 1
 * @param spalte as it is called in the header; empty where the whole row is meant
 * @param message never repeats what stood there
 */
@Schema(name = "Zeilenfehler")
record Zeilenfehler(long zeile, String spalte, String message) {}
