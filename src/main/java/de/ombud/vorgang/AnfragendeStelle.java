package de.ombud.vorgang;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Who asks us from outside or above: Petitionsausschuss, BMAS, Regionaldirektion, a member of parliament.
 *
 * @param stelle name of the body
 * @param zeichen its own reference; may be null
 * @param frist by when it wants to hear from us; goes before our own deadline; null where it set none
 */
@Embeddable
public record AnfragendeStelle(
        @Column(name = "absender_stelle") String stelle,
        @Column(name = "absender_zeichen") String zeichen,
        @Column(name = "absender_frist") LocalDate frist) {}
