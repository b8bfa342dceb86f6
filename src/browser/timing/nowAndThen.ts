const sixHours = 6 * 60 * 60 * 1000;

/**
 * Does something now, again when the page is looked at six hours later or more, and whenever a browser that held on
 * to the page shows it once more.
 */
export function nowAndThen(act: () => void): void {
  let last = Date.now();
  const again = () => {
    last = Date.now();
    act();
  };
  document.addEventListener('visibilitychange', () => {
    // A clock that was put back counts too.
    const isLongAgo = Math.abs(Date.now() - last) >= sixHours;
    if (document.visibilityState === 'visible' && isLongAgo) again();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) again();
  });
  again();
}
