// Tasklist lets dates, groups and the name of the person be clicked on and changed; the server refuses all of it, because due dates come
// from the law and handing over needs a reason. So they are text here.

import { hole } from '/js/netz.js';

const NUR_TEXT = '.task-details .followup-date, .task-details .due-date, .task-details .groups > span, .task-details .assignee .set-value';

function halteAn(ereignis) {
  if (ereignis.target instanceof Element && ereignis.target.closest(NUR_TEXT) && ereignis.key !== 'Tab') {
    ereignis.preventDefault();
    ereignis.stopImmediatePropagation();
  }
}

function ohneHalt() {
  document.querySelectorAll(NUR_TEXT).forEach(stelle => {
    if (stelle.tabIndex === 0) {
      stelle.tabIndex = -1;
    }
    stelle.querySelectorAll('a[href]').forEach(verweis => verweis.removeAttribute('href'));
  });
}

// the way to Cockpit is for those who may open it
function zeigeCockpit() {
  hole('/camunda/api/admin/auth/user/default')
    .then(({ authorizedApps = [] }) => document.body.classList.toggle('ombud-mit-cockpit', authorizedApps.includes('cockpit')))
    .catch(() => {});
}

export default function nurlesend() {
  const arten = ['click', 'keydown', 'paste'];
  arten.forEach(art => document.addEventListener(art, halteAn, true));
  const waechter = new MutationObserver(ohneHalt);
  waechter.observe(document.body, { childList: true, subtree: true });
  ohneHalt();
  zeigeCockpit();
  return () => {
    arten.forEach(art => document.removeEventListener(art, halteAn, true));
    waechter.disconnect();
  };
}
