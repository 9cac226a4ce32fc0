const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A new id: 16 characters of 0-9a-z, about 82 bits. Made where the thing is made, so that sending it twice makes no duplicate.
 * Not `crypto.randomUUID`: it is missing on plain-http pages, where notes are made.
 */
export function newId(): string {
  let id = '';
  while (id.length < 16) {
    for (const byte of crypto.getRandomValues(new Uint8Array(24))) {
      // 252 is the largest multiple of 36 in a byte: higher ones would favour the first letters.
      if (byte < 252 && id.length < 16) id += ALPHABET[byte % 36];
    }
  }
  return id;
}
