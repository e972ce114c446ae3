import rahmen from '../../../lib/ombud-rahmen.js';
import '../../../lib/ombud-formularspeicher.js';

// Tasklist keeps the order in its address and begins with the newest task; ours begins with the most urgent and goes on with the
// earliest day, as the page of several tasks does. What a person chose stands in the address and stays.
const NACH_DRINGLICHKEIT = [{ sortBy: 'priority', sortOrder: 'desc' }, { sortBy: 'dueDate', sortOrder: 'asc' }];

function ordne() {
  const [pfad, suche = ''] = (window.location.hash || '#/').split('?');
  const angaben = new URLSearchParams(suche);
  if (pfad === '#/' && !angaben.has('sorting')) {
    angaben.set('sorting', JSON.stringify(NACH_DRINGLICHKEIT));
    window.history.replaceState(null, '', pfad + '?' + angaben.toString().replace(/\+/g, '%20'));
  }
}

ordne();

export default {
  ...rahmen,
  app: { name: 'Aufgaben', vendor: 'Ombud' },
  assignProcessInstanceIdToTaskComment: false,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'Die gewählte Aufgabe übernehmen' },
    focusFilter: { key: 'ctrl+shift+f', description: 'Zur ersten Liste springen' },
    focusList: { key: 'ctrl+alt+l', description: 'Zur ersten Aufgabe springen' },
    focusForm: { key: 'ctrl+alt+f', description: 'Zum ersten Feld des Formulars springen' }
  }
};
