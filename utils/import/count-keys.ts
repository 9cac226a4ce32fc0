const [QUOTE, ESCAPE, COLON] = ['"', '\\', ':'].map((sign) => sign.charCodeAt(0));

/** How many keys stand in the text of a JSON file, each time one does: of one that stands twice in an object the reading of JSON keeps the last, and nothing tells of the first. */
export function countKeys(bytes: Uint8Array): number {
  let keys = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isText) {
      if (byte === ESCAPE) at++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === COLON) keys++;
  }
  return keys;
}
