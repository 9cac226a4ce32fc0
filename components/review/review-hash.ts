/** What is read through without grades: the day's five, one theme, one speech, or all that has no thought yet, from one note on. */
export type ReadThrough =
  | { what: 'five' }
  | { what: 'theme' | 'speech'; id: string }
  | { what: 'unthought'; from?: string };
/** What the address says of review: where it begins, a session, or reading through. */
export type ReviewPlace = { kind: 'start' } | { kind: 'session' } | ({ kind: 'read' } & ReadThrough);

/** The address within the notebook: #review, #review/session, #review/five, #review/theme/ID, #review/speech/ID, #review/unthought/ID. */
export function reviewHash(place: ReviewPlace): string {
  if (place.kind !== 'read') return place.kind === 'start' ? '#review' : '#review/session';
  if (place.what === 'five') return '#review/five';
  const id = place.what === 'unthought' ? place.from : place.id;
  return id === undefined ? `#review/${place.what}` : `#review/${place.what}/${id}`;
}

/** The place at an address; where it begins for one that is none. */
export function reviewAt(hash: string): ReviewPlace {
  const [, what, id] = hash.replace(/^#/, '').split('/');
  if (what === 'session') return { kind: 'session' };
  if (what === 'five') return { kind: 'read', what };
  if (what === 'unthought') return { kind: 'read', what, ...(id && { from: id }) };
  return (what === 'theme' || what === 'speech') && id ? { kind: 'read', what, id } : { kind: 'start' };
}
