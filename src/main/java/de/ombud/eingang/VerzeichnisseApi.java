package de.ombud.eingang;

import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be chosen from, for everybody who is logged in. */
@RestController
@Tag(name = "Verzeichnisse")
class VerzeichnisseApi {

    private final Themenkatalog themen;
    private final Dienststellen dienststellen;

    VerzeichnisseApi(Themenkatalog themen, Dienststellen dienststellen) {
        this.themen = themen;
        this.dienststellen = dienststellen;
    }

    @GetMapping("/api/themen")
    @Operation(summary = "Themenkatalog", description = "nach Code geordnet")
    List<Thema> themen() {
        return themen.alle();
    }

    @GetMapping("/api/dienststellen")
    @Operation(summary = "Dienststellen mit ihrem Land", description = "nach Schlüssel geordnet")
    List<Dienststelle> dienststellen() {
        return dienststellen.alle();
    }
}
