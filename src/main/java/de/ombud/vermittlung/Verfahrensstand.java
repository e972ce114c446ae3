package de.ombud.vermittlung;

/** How far a mediation has come. */
public enum Verfahrensstand {
    /** asked for; somebody has to say whether it suits */
    ANGEFRAGT,
    /** suits; an Ombudsperson has to declare that they are impartial */
    GEEIGNET,
    /** has its Ombudsperson; both sides are asked for their consent */
    EINWILLIGUNG,
    /** both consented: single talks */
    EINZELGESPRAECHE,
    /** the joint talk is next */
    VERMITTLUNGSGESPRAECH,
    /** an agreement waits for its release */
    FREIGABE,
    BEENDET
}
