/** SHA-256 over the UTF-8 bytes of a text given in pieces, as `sha256-` and 64 hexadecimal digits. The browser's own; not on the way of whoever waits for it. */
export async function checksum(pieces: readonly string[]): Promise<string> {
  const bytes = await new Blob([...pieces]).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
