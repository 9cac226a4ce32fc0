import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection, Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { KEEPS_MARKS } from './follow-marks';
import { makeFinder, type FindMatch, type FindQuery } from './find-matches';

type Finding = {
  query: FindQuery;
  find: ReturnType<typeof makeFinder>;
  matches: FindMatch[];
  /** Index of the one that is gone to; −1: none yet. */
  current: number;
  shown: DecorationSet;
};

const key = new PluginKey<Finding | null>('findInText');

/** Most matches that are drawn: more would be the whole page. All are counted, and all are gone to. */
const MAX_DRAWN = 2_000;

function draw(state: EditorState['doc'], matches: readonly FindMatch[], current: number): DecorationSet {
  const drawn = matches.slice(0, MAX_DRAWN).map((match, index) => {
    const look = index === current ? 'found is-current' : 'found';
    if (!match.isPassage) return Decoration.inline(match.from, match.to, { class: look });
    const { at, start, end } = match;
    return Decoration.node(at, at + (state.nodeAt(at)?.nodeSize ?? 1), {}, { mark: { start, end, look } });
  });
  return DecorationSet.create(state, drawn);
}

/** Draws what is found, and follows the text as it changes. */
export function findInText(): Plugin {
  return new Plugin<Finding | null>({
    key,
    state: {
      init: () => null,
      apply(tr, was, _, { doc }) {
        const told = tr.getMeta(key) as { query: FindQuery | null } | { current: number } | undefined;
        if (told && 'query' in told) {
          if (!told.query) return null;
          const find = makeFinder(told.query);
          const matches = find(doc);
          return { query: told.query, find, matches, current: -1, shown: draw(doc, matches, -1) };
        }
        if (!was) return null;
        const current = told ? told.current : was.current;
        if (!tr.docChanged && current === was.current) return was;
        const matches = tr.docChanged ? was.find(doc) : was.matches;
        const stays = Math.min(current, matches.length - 1);
        return { ...was, matches, current: stays, shown: draw(doc, matches, stays) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.shown },
  });
}

/** What is found, and which of it is gone to. */
export function found(state: EditorState): { matches: readonly FindMatch[]; current: number } {
  const { matches, current } = key.getState(state) ?? { matches: [], current: -1 };
  return { matches, current };
}

/** Looks for something else; null: for nothing any more. */
export function lookFor(state: EditorState, query: FindQuery | null): Transaction {
  return state.tr.setMeta(key, { query }).setMeta('addToHistory', false);
}

const beginOf = (match: FindMatch): number => (match.isPassage ? match.at : match.from);

/** Goes to the next match behind the caret, or before it; round at the ends. Null where there is none. */
export function goToMatch(state: EditorState, direction: -1 | 1): Transaction | null {
  const { matches, current } = found(state);
  if (matches.length === 0) return null;
  const caret = state.selection.from;
  const ahead =
    direction > 0
      ? matches.findIndex((match) => beginOf(match) >= caret)
      : matches.findLastIndex((match) => beginOf(match) < caret);
  const start = ahead < 0 ? (direction > 0 ? 0 : matches.length - 1) : ahead;
  const next = current < 0 ? start : (current + direction + matches.length) % matches.length;
  const match = matches[next]!;
  const tr = state.tr.setMeta(key, { current: next }).setMeta('addToHistory', false);
  return tr
    .setSelection(
      match.isPassage ? NodeSelection.create(tr.doc, match.at) : TextSelection.create(tr.doc, match.from, match.to),
    )
    .scrollIntoView();
}

/** Replaces the match that is gone to. Null where that is none, or stands in a quotation, whose words stay. */
export function replaceMatch(state: EditorState, by: string): Transaction | null {
  const { matches, current } = found(state);
  const match = matches[current];
  if (!match || match.isPassage) return null;
  const tr = state.tr.insertText(by, match.from, match.to);
  // The next one takes its index, unless what was put in is found again.
  return closeHistory(tr.setMeta(key, { current: current - 1 }).setMeta(KEEPS_MARKS, true));
}

/** Replaces all matches in one step of undo; those in quotations not, nor in titles and names the program wrote: each of these can be, one by one. */
export function replaceAllMatches(state: EditorState, by: string): { tr: Transaction; replaced: number; kept: number } {
  const { matches } = found(state);
  const { tr } = state;
  let replaced = 0;
  for (const match of matches.toReversed()) {
    if (match.isPassage || match.isName) continue;
    tr.insertText(by, match.from, match.to);
    replaced++;
  }
  return {
    tr: closeHistory(tr.setMeta(key, { current: -1 }).setMeta(KEEPS_MARKS, true)),
    replaced,
    kept: matches.length - replaced,
  };
}
