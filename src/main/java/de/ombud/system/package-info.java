/**
 * What every room needs: the errors that people see and who is logged in. Knows no other room. Inside: the login ({@code anmeldung}),
 * the frame of pages ({@code rahmen}), the border before every request ({@code grenze}), what goes wrong ({@code fehler}), steps that
 * happen once ({@code einmal}), and the local PostgreSQL, mail server and clock ({@code lokal}). Open, because all are for everybody.
 */
@ApplicationModule(
        displayName = "System",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package de.ombud.system;

import org.springframework.modulith.ApplicationModule;
