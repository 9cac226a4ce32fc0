import type { Both } from '@/utils/model/both';
import type { OwnField } from '@/utils/model/note';

/** How often two texts are put together anew for one who has left, where the other window goes on writing. */
const TRIES = 5;

/** Why a text was not saved: in words, or the text that was put there elsewhere since. */
export type SaveProblem = string | { elsewhere: string };
/**
 * Saves a text over the one that was seen when editing began. Answers why it could not be saved, or null. Never rejects. `both`: nobody will hear the answer, so
 * that where another text is there by now, both are to be kept.
 */
export type SaveText = (text: string, seen: string, both?: Both) => Promise<SaveProblem | null>;

/** Makes one of two texts, or null where they can't be one. */
export type BothTexts = (theirs: string, mine: string) => string | null;

/** What own words are about. */
export type WordsOf = {
  table: 'notes' | 'speeches';
  id: string;
  field: OwnField;
  /** What it is told by where it isn't shown: the passage, the title. */
  name: string;
};

/** Who shows a text that is edited. */
export type TextHolder = {
  /** Shows it only until its own field is there to show it. */
  aside: boolean;
  redraw: () => void;
};

/** A text that is being edited. Not of the field it is edited in: it outlives that, until it is saved. */
export type EditedText = {
  /** Which it is of those of its page. */
  serial: number;
  /** What stands in the field, or null: not being edited. */
  draft: string | null;
  /** Why the last attempt to save failed. */
  problem: string | null;
  /** What was written elsewhere meanwhile, over which nothing is saved before the reader chose; null: nothing was. */
  elsewhere: string | null;
  /** What is on disk, as far as it is known. */
  seen: string;
  /** Saved from here, and not come back as the value yet. */
  own: string[];
  saving: boolean;
  again: boolean;
  closing: boolean;
  composing: boolean;
  /** Its field has gone, or the page goes: nobody is there to choose any more. */
  leaving: boolean;
  /** The page goes. */
  ending: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  of: WordsOf | undefined;
  holder: TextHolder | null;
  save: SaveText;
  /** Why what was typed over the one that was seen is not to be saved, or null. */
  refuse: (text: string, seen: string) => string | null;
  /** The last that was made of two texts: longer than what is typed may be. */
  joined: string | null;
  /** Makes one of two texts; null where they can't be: the other stays then. */
  both: BothTexts;
  /** Called when any of what is shown has changed. */
  changed: () => void;
};

/**
 * Saves what was typed, and what is typed on while it is being saved. Waits while the reader has two texts to choose from; both are kept where nobody is there to choose.
 *
 * @param closing its field closes when it is saved
 */
export async function storeText(at: EditedText, closing: boolean): Promise<void> {
  clearTimeout(at.timer);
  if (at.elsewhere !== null) {
    if (!at.leaving) return;
    at.draft = at.joined = at.both(at.elsewhere, at.draft ?? '') ?? at.elsewhere;
    at.seen = at.elsewhere;
    at.elsewhere = null;
  }
  at.closing ||= closing;
  if (at.saving) {
    at.again = true;
    // The page does not live to hear what comes of the one under way, which may be refused: it was sent before the page was known to go.
    const sent = at.own.at(-1);
    if (at.ending && at.draft !== null) void at.save(at.draft, at.seen, sent === undefined || { sent });
    return;
  }
  at.saving = true;
  let why: SaveProblem | null = null;
  do {
    let text = at.draft;
    at.again = false;
    if (text === null) break;
    if (text !== at.seen)
      why = (text === at.joined ? null : at.refuse(text, at.seen)) ?? (await saveOver(at, text, at.seen));
    for (let times = 0; isElsewhere(why) && at.leaving && at.draft !== null && times < TRIES; times++) {
      const typed: string = at.draft;
      const theirs: string = why.elsewhere;
      text = at.joined = at.both(theirs, typed) ?? theirs;
      why = text === theirs ? null : await saveOver(at, text, theirs);
      if (why === null && at.draft === typed) at.draft = text;
    }
    if (why === null) at.seen = text;
    // Typed on while it was being saved: stay open with the newer words, unless the field was left meanwhile too.
    if (why === null && at.closing && at.draft === text) at.draft = null;
  } while (why === null && at.again);
  at.saving = false;
  at.closing = false;
  // What was given up meanwhile is nobody's problem.
  if (at.draft === null) why = null;
  at.elsewhere = isElsewhere(why) ? why.elsewhere : null;
  at.problem = isElsewhere(why) ? null : why;
  at.changed();
}

async function saveOver(at: EditedText, text: string, seen: string): Promise<SaveProblem | null> {
  // Before it is saved: the notebook may tell of it before it answers.
  at.own.push(text);
  const why = await (at.ending ? at.save(text, seen, true) : at.save(text, seen));
  if (why !== null) at.own = at.own.filter((one) => one !== text);
  // It is there already: the answer to an earlier attempt was lost.
  return isElsewhere(why) && why.elsewhere === text ? null : why;
}

function isElsewhere(why: SaveProblem | null): why is { elsewhere: string } {
  return typeof why === 'object' && why !== null;
}
