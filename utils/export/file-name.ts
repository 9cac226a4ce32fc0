import { MAX_LINE } from '@/utils/model/limits';

/** What Windows, macOS or Linux do not allow in a name. Full-width forms of it are letters like others, and in a Chinese title its punctuation. */
const SEPARATORS = /[/\\:*?"<>|]+/gu;
/** Format and control characters, lone surrogates, non-characters: invisible in a name, and some (U+202E) make it read as something else. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** What a title can be known by: letters, digits, pictures. */
const NAMING = /[\p{L}\p{N}\p{So}]/u;
/** Names Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/iu;
/** 120 characters is what we promise. ext4 and most others allow 255 bytes; a browser adds ` (1)` and `.crdownload`. */
const MOST_CHARACTERS = 120;
const MOST_BYTES = 220;

/** Only as much as a line may hold is looked at: the last step tries each run of hyphens from each of its characters. */
function clean(part: string): string {
  return part
    .slice(0, MAX_LINE)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(SEPARATORS, '-')
    .replaceAll(/^[\s.~-]+|[\s.-]+$/gu, '');
}

/**
 * A name for a file that is handed in: 学习心得-以学促干-2026-04-24.docx. No path, no reserved name, nothing invisible, not empty, at most
 * 120 characters. `extension` is ours, without the dot.
 */
export function fileNameFor(title: string, date: string, extension: string): string {
  const end = `${date === '' ? '' : `-${clean(date)}`}.${extension}`;
  let name = '';
  for (const char of clean(title)) {
    const longer = name + char + end;
    if (longer.length > MOST_CHARACTERS || new TextEncoder().encode(longer).length > MOST_BYTES) break;
    name += char;
  }
  name = name.replace(/[\s.-]+$/u, '');
  // A title of nothing but marks still needs a name; the product's is in both languages' alphabet.
  if (!NAMING.test(name)) name = 'zhaji';
  // Windows looks at what stands before the first dot.
  if (DEVICE.test((name + end).split('.')[0]?.trim() ?? '')) name = `_${name}`;
  return name + end;
}
