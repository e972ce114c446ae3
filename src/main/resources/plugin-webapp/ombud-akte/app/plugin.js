// What Tasklist's forms get from us. Each module does one thing; here is only what is put where.
//   akte.js           the case beside the form
//   schreiben.js      what helps to write: text blocks, preview, drafts, the answer that came back
//   rueckfrage.js     a question to the person, from the task of an Anliegen
//   eingang.js        checking a case that came in: its signs, twins and Anliegen
//   fehler.js         what the server refuses, at the field it is about
//   formulare.js      form-js in German
//   nurlesend.js      what looks as if it could be changed and cannot
// Which field takes text blocks or becomes a letter stands in its .form as custom properties "textbausteine" and "vorschau".

import { hole } from '/js/netz.js';
import akte from './akte.js';
import eingang from './eingang.js';
import fehler from './fehler.js';
import formulare from './formulare.js';
import nurlesend from './nurlesend.js';
import rueckfrage from './rueckfrage.js';
import schreiben from './schreiben.js';

// The view of this plugin point lives as long as the task is open; it gets no task id but the Angular scope.
function aufgabe(node, api, scope) {
  const beilage = akte(node);
  const hilfe = schreiben(node);
  const frage = rueckfrage(node);
  const pruefung = eingang(node);
  let gezeigt = null;

  function lade(task) {
    const id = task ? task.id : null;
    if (id === gezeigt) {
      return;
    }
    gezeigt = id;
    beilage.raeume();
    hilfe.raeume();
    frage.raeume();
    pruefung.raeume();
    if (!id) {
      return;
    }
    hole(api.engineApi + '/task/' + id + '/variables?deserializeValues=false')
      .then(variablen => {
        if (gezeigt === id) {
          beilage.zeige(variablen);
          hilfe.richteEin(id, variablen);
          frage.zeige(variablen);
          pruefung.zeige(task, variablen);
        }
      })
      .catch(() => {
        // a task of which nothing may be read: nothing to show
      });
  }

  scope.$watch('task.id', () => lade(scope.task));
  scope.$on('$destroy', () => {
    beilage.raeume();
    hilfe.raeume();
    frage.raeume();
    pruefung.raeume();
  });
}

export default [
  {
    id: 'ombud-akte',
    pluginPoint: 'tasklist.task.action',
    priority: 1,
    render: (node, { api }, scope) => aufgabe(node, api, scope),
    unmount: () => {}
  },
  {
    id: 'ombud-formulare',
    pluginPoint: 'tasklist.task.action',
    priority: 0,
    render: (node, plugin, scope) => {
      const enden = [formulare(), fehler(), nurlesend()];
      scope.$on('$destroy', () => enden.forEach(ende => ende()));
    },
    unmount: () => {}
  }
];
