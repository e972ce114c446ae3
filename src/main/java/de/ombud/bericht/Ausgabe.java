package de.ombud.bericht;

/** For whom a report is printed. All but the first leave the house. */
enum Ausgabe {
    GF,
    TRAEGERVERSAMMLUNG,
    BEIRAT,
    AUSSCHUSS,
    OEFFENTLICH;

    boolean verlaesstDasHaus() {
        return this != GF;
    }
}
