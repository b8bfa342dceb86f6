/** Loads the page again. Only browsers of late 2026 and after ask again for a file that once did not come. */
export function loadAgain(): void {
  window.location.reload();
}
