const { erklaerungen, ist } = require('../lesen');

/** The office reads it in Tasklist, the next analyst in Modeler. */
module.exports = () => ({
  check(node, reporter) {
    if (!ist(node, 'UserTask', 'Gateway', 'Process')) return;
    const [erste, ...weitere] = erklaerungen(node);
    if (!erste || weitere.length > 0 || !/^\p{Lu}.*[.?]$/su.test(erste) || erste === node.name) {
      reporter.report(node.id, 'Hier fehlt eine Erklärung in einem Satz, wie das Amt spricht (Element documentation).');
    }
  },
});
