const { benannte, ausdruck, camunda, ist } = require('../lesen');

const GRUPPEN = benannte('camunda:candidateGroups');

/** As everybody in the office says it. */
const namen = (gruppe) => [GRUPPEN.get(gruppe), gruppe.toUpperCase()];

function vermerk(node) {
  const verbindung = (node.$parent.artifacts || [])
    .find(({ sourceRef, targetRef }) => sourceRef === node && targetRef && ist(targetRef, 'TextAnnotation'));
  return verbindung && (verbindung.targetRef.text || '').trim().replace(/\s+/g, ' ');
}

/** Who works is to be seen without opening the properties. */
module.exports = () => ({
  check(node, reporter) {
    if (!ist(node, 'UserTask')) return;
    const text = vermerk(node);
    if (!text) {
      reporter.report(node.id, 'In der Zeichnung steht nicht, wer arbeitet: bitte eine Anmerkung (Text annotation) mit der Gruppe an die Aufgabe hängen.');
      return;
    }
    const gruppen = camunda(node, 'candidateGroups');
    if (!gruppen || ausdruck(gruppen)) return;
    const genannte = text.split(/\s*,\s*|\s+oder\s+/);
    const arbeiten = gruppen.split(',').map((eine) => eine.trim());
    if (genannte.length !== arbeiten.length || !arbeiten.every((gruppe) => namen(gruppe).some((name) => genannte.includes(name)))) {
      reporter.report(node.id, `In der Zeichnung steht „${text}“, die Aufgabe bekommt aber „${gruppen}“.`);
    }
  },
});
