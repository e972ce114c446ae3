const { parse } = require('yaml');
const { art, ausdruck, imProjekt, ist } = require('../lesen');

/** The list of the gate itself, so that the two never differ. */
const { bpmn } = parse(imProjekt('src/main/resources/modellpruefung/modellsprache.yaml'));

/** May stand at every element, so the list does not repeat them. */
const FREI = ['id', 'name'];

const AUSFUEHRUNG = { serviceTask: ['expression', 'delegateExpression'] };

function angaben(node, name, melden) {
  const erlaubt = bpmn[name];
  if (!erlaubt) {
    melden(`„${name}“ gehört nicht zur Sprache der Modelle (modellsprache.yaml).`);
    return;
  }
  const ausdruecke = erlaubt.ausdruecke || [];
  const alle = [...FREI, ...(erlaubt.attribute || []), ...ausdruecke];
  for (const [attribut, wert] of Object.entries(node.$attrs || {})) {
    if (/^xmlns(:|$)/.test(attribut)) continue;
    if (!alle.includes(attribut)) {
      melden(`Die Angabe „${attribut}“ gehört nicht zur Sprache der Modelle (modellsprache.yaml).`);
    } else if (!ausdruecke.includes(attribut) && /[$#]\{/.test(String(wert))) {
      melden(`Die Angabe „${attribut}“ nimmt keinen Ausdruck.`);
    }
  }
}

function fremde(node, melden) {
  for (const wert of node.$type === 'bpmn:ExtensionElements' ? node.values || [] : node.$children || []) {
    angaben({ $attrs: Object.fromEntries(Object.entries(wert).filter(([schluessel]) => !schluessel.startsWith('$'))) }, wert.$type, melden);
    fremde(wert, melden);
  }
}

module.exports = () => ({
  check(node, reporter) {
    if (!node.$type.startsWith('bpmn:') || ist(node, 'ExtensionElements')) return;
    const wo = (node.id || (node.$parent && node.$parent.id)) ?? 'Definitions';
    const melden = (worte) => reporter.report(wo, worte);
    const name = art(node);
    angaben(node, name === 'formalExpression' || name === 'expression' ? 'conditionExpression' : name, melden);
    if (node.extensionElements) fremde(node.extensionElements, melden);
    const arten = AUSFUEHRUNG[name];
    if (arten && arten.filter((eine) => ausdruck(node.get(`camunda:${eine}`))).length !== 1) {
      melden('Der Schritt tut nichts: er ruft eine Bean, zum Beispiel ${fallschritte.abschliessen(execution)}.');
    }
  },
});
