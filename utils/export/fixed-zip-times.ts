const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, 0:00: the first moment a zip file can name. */
const DATE = 0x0021;
const TIME = 0;

/**
 * Sets the time of every entry of a zip file to its first possible one, in place, so that the same contents give the same bytes.
 * For files without a comment and below 4 GB, as the Word library writes them. Layout: APPNOTE 4.3.7, 4.3.12, 4.3.16.
 * @throws when it is no such zip file.
 */
export function fixedZipTimes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== END)
    throw new Error('The Word file could not be finished: it is no zip file. Please try again.');
  let at = view.getUint32(end + 16, true);
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries--) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== CENTRAL_HEADER || view.getUint32(local, true) !== LOCAL_HEADER) {
      throw new Error('The Word file could not be finished: its table of contents is damaged. Please try again.');
    }
    view.setUint16(at + 12, TIME, true);
    view.setUint16(at + 14, DATE, true);
    view.setUint16(local + 10, TIME, true);
    view.setUint16(local + 12, DATE, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
