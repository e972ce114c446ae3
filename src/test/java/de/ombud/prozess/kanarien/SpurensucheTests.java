package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A search that finds nothing proves something only if it can find. */
@OmbudTest
class SpurensucheTests extends KeineInhalteInDerMaschine {

    @Autowired
    private TransactionTemplate transaktion;

    @Test
    void theSearchWouldFindThem() {
        assertThat(maschine.anzahlSpalten()).isGreaterThan(400);
        String kanarie = kanarien.neu();
        transaktion.executeWithoutResult(status -> {
            jdbc.sql("insert into act_ge_property (name_, value_, rev_) values ('probe', :text, 1)")
                    .param("text", "davor " + kanarie.toUpperCase(Locale.ROOT) + " danach")
                    .update();
            jdbc.sql("insert into act_ge_bytearray (id_, rev_, name_, bytes_) values ('probe', 1, 'probe', :bytes)")
                    .param("bytes", ("ä\0" + kanarie).getBytes(StandardCharsets.UTF_8))
                    .update();
            assertThat(maschine.nach(kanarien.kennung()))
                    .hasSize(2)
                    .anyMatch(fund -> fund.startsWith("act_ge_property.value_"))
                    .anyMatch(fund -> fund.startsWith("act_ge_bytearray.bytes_"));
            status.setRollbackOnly();
        });
        LoggerFactory.getLogger("probe").info("quotes {}", kanarie, new IllegalStateException(kanarie));
        assertThat(mitschrift.mit(kanarie)).hasSize(1);
        mitschrift.vergiss(kanarie);
    }
}
