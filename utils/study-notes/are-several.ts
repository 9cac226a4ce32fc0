/** What is no part of a person's name: offices, and bodies that have an “and” of their own. */
const NO_PERSON =
  /\b(?:Mayor|Minister|President|Secretary|Director|Chair\w*|Professor|Governor|Officer|Deputy|Head|Editor|Chief|Principal|Fellow|Senator|Manager|Engineer|Department|Ministry|Committee|Council|Commission|Office|Agency|Institute|Foundation|Society|University|Union|Board)\s*$|^(?:Deputy|Vice|Chief|Head)\b/u;
const PERSON =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.?\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|van|von|der))*$/u;

/** Whether a line names more than one speaker: Maren Holt and Ada Quay; 顾澄、陆明川. An office or a degree behind a name is no second one. */
export function areSeveral(speaker: string): boolean {
  if (/\p{Script=Han}、\p{Script=Han}/u.test(speaker)) return true;
  const parts = speaker.split(/(\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+)/u);
  if (parts.length < 3) return false;
  return parts.every((part, at) => {
    if (at % 2 === 1) return true;
    // Behind a comma one word alone is a degree, or the other half of the name: Holt, Maren.
    const isAlone = !/\s/u.test(part) && (parts[at - 1] ?? parts[at + 1] ?? '').trim() === ',';
    return PERSON.test(part) && !NO_PERSON.test(part) && !isAlone;
  });
}
