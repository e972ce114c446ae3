import rahmen from '../../../lib/ombud-rahmen.js';
import '../../../lib/ombud-formularspeicher.js';

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
