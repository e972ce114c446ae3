const { erweiterungen, ist } = require('../lesen');

/** A called model knows nothing but what it is told. */
module.exports = () => ({
  check(node, reporter) {
    if (!ist(node, 'CallActivity')) return;
    if (!node.calledElement) {
      reporter.report(node.id, 'Der Aufruf nennt kein Modell (Called element).');
    }
    const angaben = erweiterungen(node, 'camunda:in');
    if (!angaben.some(({ businessKey }) => businessKey === '#{execution.processBusinessKey}')) {
      reporter.report(node.id, 'Der Aufruf gibt das Aktenzeichen nicht weiter (Business key: #{execution.processBusinessKey}).');
    }
    if (!angaben.some(({ target }) => target === 'aktenzeichen')) {
      reporter.report(node.id, 'Der Aufruf übergibt die Variable aktenzeichen nicht (In mappings).');
    }
  },
});
