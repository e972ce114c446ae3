const { ist } = require('../lesen');

/** A gateway asks, each way out answers, and one of them is for all other cases: no case gets stuck between two answers. */
module.exports = () => ({
  check(node, reporter) {
    if (ist(node, 'SequenceFlow') && node.conditionExpression && !ist(node.sourceRef, 'ExclusiveGateway')) {
      reporter.report(node.id, 'Eine Bedingung steht nur hinter einer Verzweigung.');
    }
    if (!ist(node, 'ExclusiveGateway')) return;
    if (!/\?$/.test(node.name || '')) {
      reporter.report(node.id, 'Die Verzweigung stellt keine Frage: ihre Beschriftung endet mit einem Fragezeichen.');
    }
    const wege = node.outgoing || [];
    if (wege.some(({ name }) => !name)) {
      reporter.report(node.id, 'Ein Weg aus der Verzweigung sagt nicht, auf welche Antwort er folgt.');
    }
    const ohne = wege.filter(({ conditionExpression }) => !conditionExpression);
    if (ohne.length !== 1 || ohne[0] !== node.default) {
      reporter.report(node.id, 'Genau ein Weg gilt für alle anderen Fälle: ohne Bedingung und als Default flow.');
    }
  },
});
