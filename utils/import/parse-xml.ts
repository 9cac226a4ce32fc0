import { Refused } from './refused';

/** Characters a declaration of entities may stand within: before the root, after remarks. */
const PROLOG = 4096;

/**
 * The root of an XML part. A part with a document type is refused: Office writes none, and entities are how little XML becomes much.
 * @throws Refused (`damaged`)
 */
export function parseXml(bytes: Uint8Array): Element {
  const text = decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.slice(0, PROLOG)) || text.includes('<!ENTITY'))
    throw new Refused('damaged', 'XML with a document type');
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const root = document.documentElement;
  // Browsers put the message into a document of its own, or into the one that breaks off.
  if (!root || document.getElementsByTagName('parsererror').length > 0)
    throw new Refused('damaged', 'XML that breaks off');
  return root;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
