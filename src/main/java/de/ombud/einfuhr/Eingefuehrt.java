package de.ombud.einfuhr;

import io.swagger.v3.oas.annotations.media.Schema;

/** What the file holds, whether or not it was there before. */
@Schema(name = "Eingefuehrt", example = "{\"kundenreaktionen\":748,\"anliegen\":1041}")
record Eingefuehrt(long kundenreaktionen, long anliegen) {}
