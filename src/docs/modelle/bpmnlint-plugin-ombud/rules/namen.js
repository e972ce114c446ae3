const { art, ist } = require('../lesen');

const NAMENLOS = ['ParallelGateway', 'EventBasedGateway'];

function vorsilbe(node) {
  if (ist(node, 'SubProcess')) return 'SubProcess';
  if (ist(node, 'Gateway')) return 'Gateway';
  if (ist(node, 'Event') && !ist(node, 'StartEvent', 'EndEvent')) return 'Event';
  return art(node).replace(/^./, (erster) => erster.toUpperCase());
}

const buchstaben = (text) => text.toLowerCase()
  .replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
  .replace(/[^a-z]/g, '');

/** The words of the id stand in the label in this order; the label may say more. */
function folgt(worte, beschriftung) {
  const text = buchstaben(beschriftung);
  let ab = 0;
  return worte.every((wort) => {
    const stelle = text.indexOf(wort.toLowerCase(), ab);
    ab = stelle + wort.length;
    return stelle >= 0;
  });
}

module.exports = () => ({
  check(node, reporter) {
    if (!ist(node, 'FlowNode')) return;
    const [typ, wortlaut, ...weitere] = node.id.split('_');
    if (typ !== vorsilbe(node) || !wortlaut || weitere.length > 0) {
      reporter.report(node.id, `Die Kennung heißt wie die Beschriftung: ${vorsilbe(node)}_${typ === vorsilbe(node) && wortlaut ? wortlaut : 'DeutscheWorte'}.`);
    } else if (!ist(node, ...NAMENLOS) && !folgt(wortlaut.split(/(?=[A-Z])/), node.name || '')) {
      reporter.report(node.id, `Die Kennung „${node.id}“ sagt nicht, was die Beschriftung sagt: „${node.name || ''}“.`);
    }
  },
});
