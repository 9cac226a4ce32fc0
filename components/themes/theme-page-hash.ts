/** The address of a theme's page within the notebook. */
export const themePageHash = (themeId: string): string => `#themes/${themeId}/page`;

/** The theme whose page is at an address; null for another address. */
export function themePageAt(hash: string): string | null {
  const [room, id, page] = hash.replace(/^#/, '').split('/');
  return room === 'themes' && id && page === 'page' ? id : null;
}
