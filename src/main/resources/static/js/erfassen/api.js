// Our REST interface from our own pages: with the session, and its token where something changes.

let merkmal = null;

async function kopf(aendernd) {
  const zeilen = { Accept: 'application/json', 'Content-Type': 'application/json' };
  if (aendernd) {
    merkmal = merkmal || await (await fetch('/api/csrf', { credentials: 'same-origin' })).json();
    zeilen[merkmal.headerName] = merkmal.token;
  }
  return zeilen;
}

// so that the last save, when the page is left, need not wait for the token
export const bereit = () => kopf(true).catch(() => {});

export async function rufe(methode, pfad, inhalt, weitere = {}) {
  const { keepalive = false, signal, zeilen = {} } = weitere;
  const antwort = await fetch(pfad, {
    method: methode,
    credentials: 'same-origin',
    keepalive,
    signal,
    headers: { ...await kopf(methode !== 'GET'), ...zeilen },
    body: inhalt === undefined ? undefined : JSON.stringify(inhalt)
  });
  const text = await antwort.text();
  let json = null;
  try {
    json = text ? JSON.parse(text) : null;
  } catch {
    // a page instead of an answer: somebody was logged out
  }
  return { ok: antwort.ok, status: antwort.status, json };
}
