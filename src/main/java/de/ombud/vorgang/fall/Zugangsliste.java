package de.ombud.vorgang.fall;

import de.ombud.vorgang.Sichtkreis;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;

/** Who sees a case beyond the rules for all, and who never does. */
@Embeddable
class Zugangsliste {

    @ElementCollection
    @CollectionTable(name = "kundenreaktion_einsicht", joinColumns = @JoinColumn(name = "kundenreaktion_id"))
    @Column(name = "gruppe")
    private Set<String> einsicht = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "kundenreaktion_ausschluss", joinColumns = @JoinColumn(name = "kundenreaktion_id"))
    @Column(name = "benutzer")
    private Set<String> ausgeschlossene = new HashSet<>();

    private boolean vertraulich;

    protected Zugangsliste() {}

    Zugangsliste(Set<String> ausgeschlossene, boolean vertraulich) {
        this.vertraulich = vertraulich;
        this.ausgeschlossene.addAll(ausgeschlossene);
    }

    void einsichtGewaehren(String gruppe) {
        einsicht.add(gruppe);
    }

    /** @return false where the person is excluded already */
    boolean ausschliessen(String benutzer) {
        return ausgeschlossene.add(benutzer);
    }

    /** @return false where the person was not excluded */
    boolean zulassen(String benutzer) {
        return ausgeschlossene.remove(benutzer);
    }

    void vertraulich(boolean ja) {
        vertraulich = ja;
    }

    Sichtkreis ansicht(Sichtkreis.Frueheres fruehere) {
        return new Sichtkreis(einsicht, ausgeschlossene, vertraulich, fruehere);
    }
}
