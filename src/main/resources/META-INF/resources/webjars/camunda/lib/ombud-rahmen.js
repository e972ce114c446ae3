// What Camunda's four applications share with the rest of the house: language, dates and the one login.

const ANMELDUNG = '/login';

// Camunda's own login form is closed; it shows up when a session has ended.
function zurAnmeldung() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(ANMELDUNG);
  }
}

window.addEventListener('hashchange', zurAnmeldung);
zurAnmeldung();

export default {
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD.MM.YYYY HH:mm',
    normal: 'DD.MM.YYYY HH:mm',
    long: 'dddd, D. MMMM YYYY, HH:mm',
    short: 'DD.MM.YYYY'
  }
};
