/**
 * Adds styles after those that stand in the page. The content security policy, which allows no other `<style>`, allows
 * this; and every browser can.
 */
export function addStyles(css: string): void {
  const [sheet] = document.styleSheets;
  sheet?.insertRule(`@media all{${css}}`, sheet.cssRules.length);
}
