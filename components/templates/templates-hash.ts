/** The address of the list of templates within the notebook. */
export const TEMPLATES = '#write/templates';

/** The address of a template's page. */
export const templateHash = (id: string): string => `${TEMPLATES}/${encodeURIComponent(id)}`;

/** What of templates is at an address: one, by its id, or all (`id: null`); null for another address. */
export function templatesAt(hash: string): { id: string | null } | null {
  const [room, shelf, id] = hash.replace(/^#/, '').split('/');
  if (room !== 'write' || shelf !== 'templates') return null;
  try {
    return { id: id ? decodeURIComponent(id) : null };
  } catch {
    // Typed by hand: half an escape names nothing.
    return { id: id ?? null };
  }
}
