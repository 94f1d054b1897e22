// Runs before the first paint and before the program has arrived: puts the saved look in place, so nothing flashes,
// and asks the first question, so its answer is already on the way. The shell takes it over by its name.
(() => {
  const root = document.documentElement;
  const staff = /^\/(team|panels|pay|settings|permissions|who-looked|training|practice)(\/|$)/.test(location.pathname);
  try {
    const look = JSON.parse(localStorage.getItem('look') || '{}');
    const dark = look.scheme === 'dark' || (look.scheme !== 'light' && !staff && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.audience = staff ? 'staff' : sessionStorage.getItem('voice') || 'adult';
    root.dataset.scheme = dark ? 'dark' : 'light';
    if (look.calm) root.dataset.calm = '';
    if (look.big) root.dataset.size = 'big';
  } catch {
    // A device that keeps nothing gets the usual look.
  }
  // The name of the question "Shell"; `npm run codegen` keeps it true.
  const body = JSON.stringify({ documentId: '5d165249687ee5cf348ec822e9ecba3e524de45ceb6d717a2ae4612bd5180a3c', variables: {} });
  const answer = fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' }, body });
  answer.catch(() => undefined);
  window.firstQuestion = { body, answer };
})();
