// Our pages in Tasklist's bar, from left to right. In a window of their own: in this one a link would throw a half-filled form away.
// The server says which of them the person may open, the same as in the frame of our pages.

import { hole } from '/js/netz.js';

const SEITEN = [
  { schluessel: 'start', titel: 'Start', adresse: '/' },
  { schluessel: 'aufgabenliste', titel: 'Mehrere Aufgaben' },
  { schluessel: 'suche' },
  { schluessel: 'erfassen' },
  { schluessel: 'vertretung', titel: 'Vertretung' }
];

let offene = null;

// once for the whole bar; without a connection the start page has the same links
function erlaubte() {
  offene ??= hole('/api/seiten').catch(() => []);
  return offene;
}

function verweis(titel, adresse) {
  const a = document.createElement('a');
  a.className = 'ombud-leiste';
  a.href = adresse;
  a.target = '_blank';
  a.rel = 'noopener';
  a.textContent = titel;
  return a;
}

// Tasklist draws the point twice, in the bar and in the menu of narrow windows
async function zeige(node, { schluessel, titel, adresse }) {
  const erlaubt = (await erlaubte()).find(seite => seite.schluessel === schluessel);
  if (erlaubt || adresse) {
    node.replaceChildren(verweis(titel || erlaubt.titel, adresse || erlaubt.adresse));
  }
}

// Tasklist's own entries have 100 (start a process) to 300 (help); the higher stands more to the left
export default SEITEN.map((seite, i) => ({
  id: 'ombud-' + seite.schluessel,
  pluginPoint: 'tasklist.navbar.action',
  priority: 500 - i,
  render: node => {
    zeige(node, seite);
  },
  unmount: () => {}
}));
