/**
 * What every room needs: the errors that people see, who is logged in, the security in front of everything.
 * Knows no other room; the local PostgreSQL, mail server and clock live in {@code lokal}.
 */
@ApplicationModule(
        displayName = "System",
        allowedDependencies = {})
package de.ombud.system;

import org.springframework.modulith.ApplicationModule;
