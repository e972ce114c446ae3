/**
 * What every room needs: the errors that people see, who is logged in, the security in front of everything.
 * Knows no other room; the local PostgreSQL, mail server and clock live in {@code lokal}.
 */
package de.ombud.system;
