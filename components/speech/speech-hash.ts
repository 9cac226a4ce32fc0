/** The address of a speech's page in the notebook: #speeches/ID; without one that of the list. */
export const speechHash = (id?: string): string => (id === undefined ? '#speeches' : `#speeches/${id}`);

/** The speech whose page is at an address; null for the list. */
export function speechAt(hash: string): string | null {
  const [, id = ''] = hash.replace(/^#/, '').split('/');
  return id === '' ? null : id;
}
