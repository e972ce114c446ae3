// Our REST interface from our own pages: with the session, and its token where something changes. Whoever was logged out meanwhile may
// log in again in another window: the token is fetched anew and the call repeated, but never under somebody else's name.

let merkmal = null;
let ich = null;

/** wer: who is logged in now; empty where nobody is */
class Abgemeldet extends Error {
  constructor(wer) {
    super(wer ? `Angemeldet ist jetzt ${wer}.` : 'Niemand ist angemeldet.');
    this.wer = wer;
  }
}

async function hole() {
  const antwort = await fetch('/api/csrf', { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  const neues = antwort.ok ? await antwort.json().catch(() => null) : null;
  ich = ich || (neues && neues.wer);
  if (!neues || neues.wer !== ich) {
    throw new Abgemeldet(neues ? neues.wer : '');
  }
  return neues;
}

/** The header that says that a change comes from our own page. */
export async function merkmalzeile() {
  merkmal = merkmal || await hole();
  return { [merkmal.headerName]: merkmal.token };
}

/** True where the token is another one than before, so that it is worth while to try again. */
export async function neuesMerkmal() {
  const vorher = merkmal && merkmal.token;
  merkmal = null;
  merkmal = await hole();
  return merkmal.token !== vorher;
}

async function kopf(aendernd) {
  return { Accept: 'application/json', 'Content-Type': 'application/json', ...(aendernd ? await merkmalzeile() : {}) };
}

// so that the last save, when the page is left, need not wait for the token
export const bereit = () => kopf(true).catch(() => {});

async function schicke(methode, pfad, inhalt, { keepalive = false, signal, zeilen = {} }) {
  return fetch(pfad, {
    method: methode,
    credentials: 'same-origin',
    keepalive,
    signal,
    headers: { ...await kopf(methode !== 'GET'), ...zeilen },
    body: inhalt === undefined ? undefined : JSON.stringify(inhalt)
  });
}

async function mitNeuemMerkmal(antwort, nochmals) {
  return await neuesMerkmal() ? nochmals() : antwort;
}

/** abgemeldet: true where the session is over or somebody else's; wer says whose it is now. */
export async function rufe(methode, pfad, inhalt, weitere = {}) {
  const einmal = () => schicke(methode, pfad, inhalt, weitere);
  let antwort;
  try {
    antwort = await einmal();
    if (antwort.status === 401 || antwort.status === 403) {
      antwort = await mitNeuemMerkmal(antwort, einmal);
    }
  } catch (e) {
    if (e instanceof Abgemeldet) {
      return { ok: false, status: 401, json: null, abgemeldet: true, wer: e.wer, ich };
    }
    throw e;
  }
  const text = await antwort.text();
  let json = null;
  try {
    json = text ? JSON.parse(text) : null;
  } catch {
    // a page instead of an answer: somebody was logged out
  }
  return { ok: antwort.ok, status: antwort.status, json };
}
