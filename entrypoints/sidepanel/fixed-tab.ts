/** The tab that this panel stays with, where it is a page in a tab itself because the browser has no panel; null for a panel of the browser's. */
export function fixedTab(): number | null {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab === null ? null : Number(tab);
}
