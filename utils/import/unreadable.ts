import type { RefusalCode } from './refused';

/** Beginnings of files that hold text which isn't read here, each with what to say of it. */
const BEGINNINGS: [string, RefusalCode][] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rich-text'],
];
/** Word before 2007, WPS's own, and Word's encrypted files are all of this kind. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream an encrypted file is kept in, in UTF-16. */
const LOCKED = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
/** Bytes looked at for it: names of streams stand in a directory, mostly near the beginning or the end. */
const LOOKED = 1024 * 1024;

/** Why a file can't be read, as far as its bytes tell; undefined when they don't. */
export function unreadable(bytes: Uint8Array): RefusalCode | undefined {
  const latin = new TextDecoder('latin1');
  const start = latin.decode(bytes.subarray(0, 16));
  const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  if (known) return known[1];
  if (!COMPOUND.every((byte, at) => bytes[at] === byte)) return undefined;
  const isLocked = [bytes.subarray(0, LOOKED), bytes.subarray(-LOOKED)].some((part) =>
    latin.decode(part).includes(LOCKED),
  );
  return isLocked ? 'locked' : 'old-word';
}
