// How many tasks stand in each list at the left, not only in the one that is open. Tasklist draws the lists anew, so an observer puts the
// numbers there again.

import { hole } from '/js/netz.js';

export default function zahlen(node, api, scope) {
  let bekannte = {};

  function zeige() {
    document.querySelectorAll('.task-filter h4.name a').forEach(verweis => {
      const name = verweis.firstChild ? verweis.firstChild.textContent.trim() : '';
      const anzahl = bekannte[name];
      let marke = verweis.querySelector('.ombud-zahl');
      if (anzahl === undefined) {
        return;
      }
      if (!marke) {
        marke = document.createElement('span');
        marke.className = 'ombud-zahl';
        verweis.append(marke);
      }
      if (marke.textContent !== String(anzahl)) {
        marke.textContent = anzahl;
      }
    });
  }

  async function frage() {
    try {
      bekannte = await hole('/api/aufgaben/zahlen');
      zeige();
    } catch {
      // the lists open as ever
    }
  }

  const waechter = new MutationObserver(zeige);
  waechter.observe(document.body, { childList: true, subtree: true });
  // read anew whenever Tasklist reads its list anew
  scope.tasklistData.newChild(scope).observe('taskList', frage);
  scope.$on('$destroy', () => waechter.disconnect());
}
