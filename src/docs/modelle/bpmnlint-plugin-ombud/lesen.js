const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** A file of the project, which this folder lies in, or a copy of it below. */
function imProjekt(datei, ordner = __dirname) {
  if (existsSync(join(ordner, datei))) return readFileSync(join(ordner, datei), 'utf8');
  if (dirname(ordner) === ordner) throw new Error(`${datei} ist nicht da`);
  return imProjekt(datei, dirname(ordner));
}

/** What the element template for tasks offers, which a test compares with the program. */
function auswahl(angabe) {
  return [...benannte(angabe).keys()];
}

/** The same with the words that people read. */
function benannte(angabe) {
  const { properties } = JSON.parse(imProjekt('.camunda/element-templates/aufgabe-einer-gruppe.json'));
  return new Map(properties.find(({ binding }) => binding.name === angabe).choices.map(({ name, value }) => [value, name]));
}

/** @returns {string} of the element itself, without name space: userTask */
const art = (node) => node.$type.slice(node.$type.indexOf(':') + 1).replace(/^./, (erster) => erster.toLowerCase());

/** @returns {boolean} of this kind, with or without the types that the BPMN library knows */
const ist = (node, ...arten) => arten.some((eine) => typeof node.$instanceOf === 'function' && node.$instanceOf(`bpmn:${eine}`));

const camunda = (node, name) => node.get(`camunda:${name}`);

const erklaerungen = (node) => (node.documentation || []).map(({ text }) => (text || '').trim()).filter(Boolean);

const erweiterungen = (node, name) => ((node.extensionElements && node.extensionElements.values) || []).filter(({ $type }) => $type === name);

const ausdruck = (text) => /^[$#]\{.+\}$/s.test((text || '').trim());

module.exports = { art, ist, camunda, erklaerungen, erweiterungen, ausdruck, imProjekt, auswahl, benannte };
