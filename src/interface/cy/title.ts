/** What a tab is called. It stands apart, since the script that runs before the guide needs it as well. */
export const title = (screen: string, guide: string) => `${screen} – ${guide}`;
