const { ausdruck, auswahl, camunda, ist } = require('../lesen');

const NACH_DER_TABELLE = /^\$\{\s*uhr\.ab\(/;
const UHREN = auswahl('camunda:dueDate').filter((wert) => NACH_DER_TABELLE.test(wert));
const ohneLeerzeichen = (text) => text.replace(/\s/g, '');

/** How long something may take stands in fristen.dmn and nowhere else; what starts by the day has its own plan. */
module.exports = () => ({
  check(node, reporter) {
    if (ist(node, 'UserTask') && camunda(node, 'dueDate') && !ausdruck(camunda(node, 'dueDate'))) {
      reporter.report(node.id, 'Die Frist steht fest im Modell; sie kommt von einer Uhr, zum Beispiel ${uhr.bisAntwort(execution)}.');
    }
    if (ist(node, 'UserTask') && NACH_DER_TABELLE.test(camunda(node, 'dueDate'))
        && !UHREN.some((uhr) => ohneLeerzeichen(uhr) === ohneLeerzeichen(camunda(node, 'dueDate')))) {
      reporter.report(node.id, `Die Uhr in ${camunda(node, 'dueDate')} steht nicht in fristen.dmn.`);
    }
    if (!ist(node, 'Event') || ist(node, 'StartEvent')) return;
    for (const uhr of (node.eventDefinitions || []).filter((eine) => ist(eine, 'TimerEventDefinition'))) {
      const zeit = uhr.timeDate || uhr.timeCycle;
      if (!zeit || !ausdruck(zeit.body)) {
        reporter.report(node.id, 'Die Uhr steht fest im Modell; sie kommt von einer Bean (Timer: Date), zum Beispiel ${weguhr.ablauf(execution)}.');
      }
    }
  },
});
