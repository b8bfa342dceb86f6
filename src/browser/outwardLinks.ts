/** Opens links out of the guide beside it, for where leaving the page would clear it. Returns how to stop. */
export function openOutwardLinksInNewTab(): () => void {
  const beside = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a.outward-link');
    if (link) link.setAttribute('target', '_blank');
  };
  window.addEventListener('click', beside, true);
  return () => window.removeEventListener('click', beside, true);
}
