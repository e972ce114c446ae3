const { auswahl, ausdruck, camunda, ist } = require('../lesen');

const GRUPPEN = auswahl('camunda:candidateGroups');

/** Without a group nobody sees it, without a form nobody can answer, without a due date it is never late. */
module.exports = () => ({
  check(node, reporter) {
    if (!ist(node, 'UserTask')) return;
    const gruppen = camunda(node, 'candidateGroups');
    if (gruppen && !ausdruck(gruppen)) {
      for (const gruppe of gruppen.split(',').map((eine) => eine.trim()).filter((eine) => !GRUPPEN.includes(eine))) {
        reporter.report(node.id, `Die Gruppe „${gruppe}“ gibt es nicht; erlaubt sind ${GRUPPEN.join(', ')}.`);
      }
    }
    if (!gruppen) {
      reporter.report(node.id, 'Die Aufgabe hat keine Gruppe: niemand sieht sie (Candidate groups).');
    }
    if (!camunda(node, 'dueDate')) {
      reporter.report(node.id, "Die Aufgabe hat keine Frist: sie wird nie überfällig (Due date), zum Beispiel ${uhr.ab(execution, 'VERSAND')}.");
    }
    const formular = camunda(node, 'formRef');
    if (!formular) {
      reporter.report(node.id, 'Die Aufgabe hat kein Formular (Forms: Camunda Forms).');
    }
    if (formular && camunda(node, 'formRefBinding') !== 'deployment') {
      reporter.report(node.id, 'Das Formular ist nicht an die Bereitstellung gebunden (Binding: deployment): laufende Fälle bekämen ein neues.');
    }
  },
});
