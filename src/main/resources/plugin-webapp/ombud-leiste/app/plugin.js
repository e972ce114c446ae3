// Our pages in Tasklist's bar, from left to right. In a window of their own: in this one a link would throw a half-filled form away.
const SEITEN = [
  { id: 'ombud-suche', titel: 'Suche', adresse: '/suche' }
];

function verweis({ titel, adresse }) {
  const a = document.createElement('a');
  a.className = 'ombud-leiste';
  a.href = adresse;
  a.target = '_blank';
  a.rel = 'noopener';
  a.textContent = titel;
  return a;
}

// Tasklist's own entries have 100 (start a process) to 300 (help); the higher stands more to the left
export default SEITEN.map((seite, i) => ({
  id: seite.id,
  pluginPoint: 'tasklist.navbar.action',
  priority: 500 - i,
  render: node => node.appendChild(verweis(seite)),
  unmount: () => {}
}));
