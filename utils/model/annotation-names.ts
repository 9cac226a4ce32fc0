/** Names within files of annotations, the same for who writes and who reads them. */
export const ANNOTATION_NAMES = {
  context: 'http://www.w3.org/ns/anno.jsonld',
  terms: 'urn:zhaji:terms:',
  note: 'urn:zhaji:note:',
  speech: 'urn:zhaji:speech:',
  collection: 'urn:zhaji:notes',
} as const;
