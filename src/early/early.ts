// Runs before anything is drawn, so it is small, and a plain script: a hand-over link leaves the address at once.
(() => {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith('#/open/')) return;
  window.openedWith = hash;
  window.history.replaceState(null, '', pathname + search);
})();
