/** Bytes in which a page declares its encoding; browsers look at as many. */
const PRESCAN = 4096;
const MARK = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/iu;

/** The text of a saved page: in the encoding that its first bytes or its `<meta>` tell, else UTF-8 if it is that, else GBK, which old pages mean. */
export function decodePage(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const label = MARK.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN)))?.[1];
  try {
    // A page that was saved by a browser may still declare what it was in before.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(known(label) ?? 'gbk').decode(bytes);
  }
}

/** The label, if the platform knows it and it isn't the one that has just failed. */
function known(label: string | undefined): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}
