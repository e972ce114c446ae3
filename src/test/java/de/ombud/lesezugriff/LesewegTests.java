package de.ombud.lesezugriff;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Nothing of ours answers without having said whether it shows something of a case. Whoever adds a page or a call of the interface
 * marks it {@link Gelesen}, or writes here that it logs by itself, or why there is nothing to log.
 */
@OmbudTest
class LesewegTests {

    private static final String SELBST = """
        GET /akte/{aktenzeichen}            page or search, by where the link stood
        GET /akte/{aktenzeichen}/beilage    beside a task
        GET /akte/{aktenzeichen}/fristen    page
        POST /akte/{aktenzeichen}/auszug    the purpose, each time
        GET /schreiben/{id:\\d{1,18}}       names the letter, not the case
        GET /api/kundenreaktionen/{aktenzeichen}/schreiben/{id:\\d{1,18}}.pdf   as the page of the letter
        GET /api/post/stapel/{nr:\\d{1,18}}.pdf   the cases of all its letters
        POST /api/suche                     all cases on the page of results
        GET /suche/{nr:\\d{1,6}}            the same
        POST /api/dubletten                 all cases suggested
        GET /rueckrufe/{nummer}             the case that the ticket belongs to
        GET /rueckrufe/{nummer}/beilage     the same
        GET /api/rueckrufe                  the same
        GET /api/rueckrufe/{nummer}         the same
        POST /api/rueckrufe/{nummer}/versuche     the same
        POST /api/rueckrufe/{nummer}/beschwerde   the same
        GET /impulse/{nummer}               the cases that the measure names
        GET /impulse/{nummer}/beilage       the same
        GET /api/impulse                    the same
        POST /api/impulse                   the same
        GET /api/impulse/{nummer}           the same
        GET /api/aufgaben/{taskId}/schreibhilfe   where it shows the answer that came back
        POST /api/kundenreaktionen          only where the case was there before
        GET /api/posteingang                all cases of the list
        GET /api/posteingang/{id:\\d{1,18}}.eml   names the mail, not the case
        GET /posteingang                    all cases of the list
        GET /posteingang/{id:\\d{1,18}}     names the mail, not the case
        GET /lesezugriffe                   the read log
        GET /lesezugriffe/{aktenzeichen}    the read log
        GET /api/kundenreaktionen/{aktenzeichen}/lesezugriffe   the read log
        """;

    private static final String NICHTS = """
        POST /akte/{aktenzeichen}/anlagen               leads on to the case
        POST /akte/{aktenzeichen}/anlagen/{nr}/entfernung   leads on to the case
        POST /akte/{aktenzeichen}/anlagen/{nr}/zuordnung    leads on to the case
        DELETE /api/kundenreaktionen/{aktenzeichen}/anlagen/{nr}          nothing
        PUT /api/kundenreaktionen/{aktenzeichen}/anlagen/{nr}/anliegen    nothing
        POST /akte/{aktenzeichen}/beduerfnisse          leads on to the case
        POST /akte/{aktenzeichen}/rueckfrage            leads on to the case
        POST /akte/{aktenzeichen}/rueckfrage/baustein   leads on to the case
        POST /akte/{aktenzeichen}/nachtrag              leads on to the case
        POST /akte/{aktenzeichen}/lesbar                leads on to the case
        POST /akte/{aktenzeichen}/anliegen              leads on to the case
        POST /akte/{aktenzeichen}/rueckzug              leads on to the case
        POST /akte/{aktenzeichen}/rueckmeldung   leads on to the case
        POST /akte/{aktenzeichen}/wiedereroeffnung   leads on to the case
        POST /akte/{aktenzeichen}/anliegen/{nr}/antragstag   leads on to the case
        POST /akte/{aktenzeichen}/hinweise/{nr}/bestaetigung   leads on to the case
        POST /akte/{aktenzeichen}/hinweise/{nr}/verwerfung     leads on to the case
        POST /akte/{aktenzeichen}/rechtsbehelfe/{nr:\\d{1,9}}/bescheid   leads on to the case
        POST /akte/{aktenzeichen}/rechtsbehelfe/{nr:\\d{1,9}}/ausgang   leads on to the case
        POST /akte/{aktenzeichen}/verbindungen          leads on to the case
        POST /akte/{aktenzeichen}/verbindungen/{mit}/loesung   leads on to the case
        POST /akte/{aktenzeichen}/vollmacht             leads on to the case
        POST /akte/{aktenzeichen}/vollmacht/falsch      leads on to the case
        POST /akte/{aktenzeichen}/vollmacht/widerruf    leads on to the case
        POST /akte/{aktenzeichen}/wege                  leads on to the case
        POST /posteingang/{id:\\d{1,18}}/neuerfall      leads on to the mail
        POST /posteingang/{id:\\d{1,18}}/zuordnung      leads on to the mail
        POST /posteingang/{id:\\d{1,18}}/unzustellbar   leads on to the mail
        POST /posteingang/{id:\\d{1,18}}/keinanliegen   leads on to the mail
        GET /post                       numbers and days, nothing that was said
        POST /post                      the same
        GET /post/{nr:\\d{1,18}}        the same
        POST /post/{nr:\\d{1,18}}/versandt   the same
        GET /api/post/stapel            the same
        POST /api/post/stapel           the same
        GET /api/post/stapel/{nr:\\d{1,18}}    the same
        POST /api/post/stapel/{nr:\\d{1,18}}/versandt   the same
        POST /api/rueckrufe             the ticket that this person just promised
        POST /anruf                     the case that this person just recorded
        POST /api/anrufe                the case that this person just recorded
        POST /erfassen                  the case that this person just recorded
        GET /anruf                      an empty form
        GET /erfassen                   what this person typed
        POST /erfassen/entwuerfe/{id}/verwerfen   nothing
        GET /api/erfassungsentwuerfe    what this person typed
        GET /api/erfassungsentwuerfe/{id}      what this person typed
        PUT /api/erfassungsentwuerfe/{id}      nothing
        DELETE /api/erfassungsentwuerfe/{id}   nothing
        GET /api/erfassungsentwuerfe/{id}/anlagen           what this person chose
        POST /api/erfassungsentwuerfe/{id}/anlagen          what this person chose
        DELETE /api/erfassungsentwuerfe/{id}/anlagen/{nr}   nothing
        PUT /api/erfassungsentwuerfe/{id}/anlagen/{nr}/anliegen   nothing
        POST /api/hinweise              looks at the text that was sent
        GET /suche                      an empty field
        POST /suche                     leads on to the results
        GET /impulse                    titles of measures
        POST /api/import/kundenreaktionen   closed cases without persons
        GET /import                     how far files of closed cases are
        POST /import                    closed cases without persons
        GET /import/{nr:\\d{1,18}}      lines and columns that are wrong, never what stood there
        GET /auswertung                 figures
        GET /auswertung/faelle          numbers, areas and days, nothing that was said
        GET /auswertung/zeichen         figures
        POST /auswertung/zeichen        leads on to the measure
        GET /auswertung/tabellen/{tafel}.csv   figures
        GET /berichte/{jahr:\\d{4}}     figures and what was written about them, nobody's case
        GET /berichte/{jahr:\\d{4}}/teile/{teil:[A-Z]+}   figures and what was written about them
        POST /berichte/{jahr:\\d{4}}/teile/{teil:[A-Z]+}   figures and what was written about them
        POST /berichte/{jahr:\\d{4}}/befunde/{kennung:[0-9a-f]{16}}   nothing
        POST /berichte/{jahr:\\d{4}}/freigabe   nothing
        GET /berichte                   years
        GET /berichte/{jahr:\\d{4}}/beilage   figures and what was written about them
        GET /berichte/{jahr:\\d{4}}/teile/{teil:[A-Z]+}/beilage   figures and what was written about them
        POST /berichte/{jahr:\\d{4}}/aufgaben   nothing
        POST /berichte/{jahr:\\d{4}}/fassungen   nothing
        GET /api/berichte/{jahr:\\d{4}}.{art:pdf|html|xlsx}   figures and what was written about them
        GET /auswertung/{jahr:\\d{4}}   figures
        GET /auswertung/{jahr:\\d{4}}/oeffentlich   figures
        GET /api/auswertung/{jahr:\\d{4}}/oeffentlich   figures
        POST /auswertung/{jahr:\\d{4}}/meldungen   figures
        POST /api/auswertung/{jahr:\\d{4}}/meldungen   figures
        GET /api/auswertung/{jahr:\\d{4}}   figures
        GET /api/auswertung/{jahr:\\d{4}}.xlsx   figures
        GET /leitstand                  numbers, areas and days, nothing that was said
        GET /leitstand/aufgaben/{taskId}      task and day, nothing that was said
        POST /leitstand/aufgaben/{taskId}/{was:umgeben|prioritaet|zwischennachricht|klaerung}   the same
        GET /api/leitstand/kennzahlen                         figures
        POST /api/leitstand/aufgaben/{taskId}/gruppe          nothing
        POST /api/leitstand/aufgaben/{taskId}/klaerung        nothing
        POST /api/leitstand/aufgaben/{taskId}/prioritaet      nothing
        POST /api/leitstand/faelle/{aktenzeichen}/zwischennachricht   nothing
        POST /api/aufgaben/{taskId}/uebergabe   nothing
        GET /api/aufgaben/{taskId}/uebergabe    colleagues of the group
        GET /api/aufgaben/karten        number, theme and day of own tasks, nothing that was said
        GET /api/aufgaben/zahlen        how many, nothing of a single one
        GET /api/aufgaben/naechste      number and name of one own task
        GET /api/seiten                 nothing
        GET /aufgaben                   the same
        GET /aufgaben/zu/{aktenzeichen}   nothing: leads to the task or to the case
        POST /aufgaben/{was:uebernehmen|zurueckgeben|uebergeben}   the same
        GET /schliesstage               days on which sites are closed
        POST /schliesstage              days on which sites are closed
        POST /schliesstage/streichung   days on which sites are closed
        GET /vertretung                 colleagues and days
        POST /vertretung                colleagues and days
        POST /vertretung/fuer           colleagues and days
        POST /vertretung/{id}/ende      colleagues and days
        PUT /api/aufgaben/{taskId}/entwuerfe/{feld}   nothing
        DELETE /api/aufgaben/{taskId}/entwuerfe   nothing
        GET /textbausteine              sentences for all cases
        GET /textbausteine/neu          an empty form
        GET /textbausteine/{baustein:\\d{1,9}}    sentences for all cases
        POST /textbausteine             leads on to the text block
        POST /textbausteine/{baustein:\\d{1,9}}   leads on to the text block
        POST /textbausteine/{baustein:\\d{1,9}}/rueckzug         leads on to the text block
        POST /textbausteine/{baustein:\\d{1,9}}/wiederaufnahme   leads on to the text block
        GET /verlauf/{prozessinstanz}   steps and times, nothing that was said
        GET /api/modelle                models, tables and forms
        POST /api/modelle/pruefung      findings in models
        POST /api/modelle/rueckkehr     models, tables and forms
        GET /api/modelle/{nr:\\d{1,9}}.zip   models, tables and forms
        GET /modelle                    models, tables and forms
        POST /modelle                   leads on to the models
        POST /modelle/pruefung          findings in models
        POST /modelle/rueckkehr         leads on to the models
        POST /modelle/konflikt          leads on to the models
        GET /modelle/vergleich          models, tables and forms
        GET /modelle/{nr:\\d{1,9}}      models, tables and forms
        GET /modelle/{nr:\\d{1,9}}/datei   a model, a table or a form
        GET /modelle/{nr:\\d{1,9}}/probe   a table
        POST /modelle/probe             a table that was sent
        POST /modelle/probe/frage       what a table answers to what was sent
        POST /modelle/{nr:\\d{1,9}}/probe  what a table answers to what was sent
        GET /stoerungen                 steps and technical reasons, nothing that was said
        POST /stoerungen                steps and technical reasons, nothing that was said
        GET /stoerungen/ausweg          steps of a model, ids of the engine and times
        GET /stoerungen/umstellung      the same
        POST /stoerungen/umstellung     steps and technical reasons, nothing that was said
        GET /stoerungen/versetzung      steps of a model, ids of the engine and times
        POST /stoerungen/versetzung     steps and technical reasons, nothing that was said
        GET /camunda/app/{anwendung:tasklist|cockpit|admin|welcome}/locales/de.json   words of the applications
        GET /api/themen                 a directory
        GET /api/zustaendigkeit         what the table says
        GET /api/dienststellen          a directory
        GET /api/beratungsstellen       a directory
        POST /api/beratungsstellen      a directory
        PUT /api/beratungsstellen/{kuerzel}   a directory
        GET /api/fristen                reckons with days
        GET /api/csrf                   the token of the session
        GET /                           the first page
        GET /login                      before the login
        GET /api/demo/uhr               the clock of the demo
        PUT /api/demo/uhr               the clock of the demo
        GET /lokal/uhr                  the clock of the demo
        POST /lokal/uhr                 the clock of the demo
        GET /lokal/post                 the mail server of the demo, for its admin only
        POST /lokal/post                a mail that was just written
        GET /lokal/post/{kennung}       the same
        GET /lokal/post/{kennung}/html  the same
        GET /lokal/post/{kennung}/roh   the same
        """;

    @Autowired
    private List<RequestMappingHandlerMapping> verzeichnisse;

    @Test
    void everyAnswerSaysWhetherItShowsSomethingOfACase() {
        Map<String, HandlerMethod> unsere = unsere();

        assertThat(unsere.entrySet().stream()
                        .filter(e -> Lesevermerk.gelesen(e.getValue().getMethod()) == null)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(zeilen(SELBST), zeilen(NICHTS)).toList());
    }

    @Test
    void whatIsMarkedNamesItsCaseInTheAddress() {
        assertThat(unsere().entrySet().stream()
                        .filter(e -> Lesevermerk.gelesen(e.getValue().getMethod()) != null)
                        .map(Map.Entry::getKey))
                .isNotEmpty()
                .allSatisfy(weg -> assertThat(weg).contains("{aktenzeichen}"));
    }

    private static Stream<String> zeilen(String tabelle) {
        return tabelle.lines().map(zeile -> zeile.split("\\s{2,}")[0]);
    }

    private Map<String, HandlerMethod> unsere() {
        Map<String, HandlerMethod> unsere = new TreeMap<>();
        verzeichnisse.forEach(verzeichnis -> verzeichnis.getHandlerMethods().forEach((weg, methode) -> {
            if (methode.getBeanType().getName().startsWith("de.ombud.")) {
                weg.getPatternValues()
                        .forEach(muster -> weg.getMethodsCondition()
                                .getMethods()
                                .forEach(art -> unsere.put(art + " " + muster, methode)));
            }
        }));
        return unsere;
    }
}
