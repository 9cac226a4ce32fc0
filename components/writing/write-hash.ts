/** The address of the list of study notes within the notebook, and of where a new one is set up. */
export const DOCUMENTS = '#write';
export const NEW_DOCUMENT = '#write/new';

/** The address of a document's page. */
export const documentHash = (id: string): string => `${DOCUMENTS}/${encodeURIComponent(id)}`;

/** What of study notes is at an address. */
export function writeAt(hash: string): { at: 'list' | 'new' } | { at: 'document'; id: string } {
  const [, id] = hash.replace(/^#/, '').split('/');
  if (id === undefined || id === '') return { at: 'list' };
  if (id === 'new') return { at: 'new' };
  try {
    return { at: 'document', id: decodeURIComponent(id) };
  } catch {
    // Typed by hand: half an escape names nothing.
    return { at: 'document', id };
  }
}
