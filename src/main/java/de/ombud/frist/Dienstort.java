package de.ombud.frist;

import java.time.LocalDate;

/**
 * Where days are counted: the Land whose public holidays hold, and the days on which the site is closed besides (a move, a staff
 * meeting, the bridge day before a weekend).
 *
 * <p>A closing day is no holiday. § 193 BGB, § 26 (3) SGB X and § 64 (3) SGG move the end of a period for Saturday, Sunday and public
 * holidays only, so no period of the law and no promise in calendar days moves for it. It counts where the office counts its own working
 * days and hours, because on it nobody of the site is there to do anything: {@link Uhr#ruhtAnSchliesstagen()}.
 */
public interface Dienstort {

    Land land();

    boolean istGeschlossen(LocalDate tag);
}
