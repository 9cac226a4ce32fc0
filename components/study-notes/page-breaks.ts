import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { breakPages, ROUNDING, type LaidOut, type PageBreak } from './break-pages';
import { positionOf } from './position-of';
import { takeCaretIn } from './take-caret-in';

const key = new PluginKey<DecorationSet>('pageBreaks');
/** How long after a change the pages are measured: while somebody types they may be a line too long. */
const CALM = 150;
/** How often they are measured anew after being drawn, until nothing differs any more. */
const MAX_ROUNDS = 3;

/**
 * What is drawn of a break: a float without width, as high as the page has room left, and below it one as wide as the text. Lines find no room beside that and go on
 * beneath it, wherever in a paragraph that is. Each stands before the block it parts, not all of them before the text: else each line is laid out anew with each key.
 */
function drawBreak({ rooms }: PageBreak, first: number, folio: PageActs['folio']): HTMLElement {
  const element = document.createElement('div');
  element.className = 'page-break';
  element.contentEditable = 'false';
  element.setAttribute('role', 'presentation');
  for (const [at, height] of rooms.entries()) {
    const room = document.createElement('div');
    room.className = 'page-room';
    room.style.height = `${height}px`;
    const gap = document.createElement('div');
    gap.className = 'page-gap';
    const number = document.createElement('span');
    const { kind, text } = folio(first + at);
    number.className = kind;
    number.textContent = text;
    gap.append(number);
    element.append(room, gap);
  }
  return element;
}

/** What whole lines leave of a height. A rounded pixel too little is no line too little. */
function leftOver(height: number, row: number): number {
  const rest = height % row;
  return rest < ROUNDING || row - rest < ROUNDING ? 0 : rest;
}

/** Heights of the blocks without what lies between pages, as they are drawn now. */
function measure(view: EditorView, row: number): LaidOut[] {
  const top = view.dom.getBoundingClientRect().top;
  const gaps = [...view.dom.querySelectorAll('.page-gap')].map((gap) => gap.getBoundingClientRect());
  const blocks = [...view.dom.children].filter(
    (child) => !child.matches('.page-break, .note-changed, .footnote-remove'),
  );
  const tops = blocks.map((block) => block.getBoundingClientRect().top);
  let next = 0;
  return blocks.map((block, index) => {
    const from = tops[index]!;
    const to = tops[index + 1] ?? top + view.dom.scrollHeight;
    let height = to - from;
    let since = from;
    while (next < gaps.length && gaps[next]!.bottom <= from + 1) next++;
    for (let at = next; at < gaps.length && gaps[at]!.top < to - 1; at++) {
      const gap = gaps[at]!;
      // The gap itself, and above it the room that was too little for a line.
      height -= gap.height + leftOver(gap.top - since, row);
      since = gap.bottom;
    }
    return { height, isWhole: block.localName === 'h1' || block.classList.contains('doc-prompt') };
  });
}

/** What pages are drawn with: whether they are; the number of one as it stands on it, with its class; and who is told how many there are. */
export type PageActs = {
  isOn: () => boolean;
  folio: (page: number) => { kind: string; text: string };
  onPages: (pages: number) => void;
};

/** Draws the pages a text will take. */
export function pageBreaks(acts: () => PageActs): Plugin {
  let shown = '';
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, was) {
        const told = tr.getMeta(key) as DecorationSet | undefined;
        return told ?? was.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view(view) {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      let rounds = 0;
      let widths = '';
      let wasOn = false;
      const draw = (): void => {
        if (view.isDestroyed) return;
        // Not under an input method's hands.
        if (view.composing) return wait();
        const style = getComputedStyle(view.dom);
        const row = Number.parseFloat(style.lineHeight);
        const { isOn, folio, onPages } = acts();
        if (isOn() !== wasOn) rounds = 0;
        wasOn = isOn();
        // The text of a page of the layout, as far down as the zoom makes it (page-properties.ts).
        const height =
          Number.parseFloat(style.getPropertyValue('--page-text')) * Number.parseFloat(style.getPropertyValue('--mm'));
        const breaks = wasOn && row > 0 && height > row ? breakPages(measure(view, row), height, row) : [];
        const numbers = [folio(1), folio(2)];
        const wanted = JSON.stringify([numbers, breaks.map(({ index, rooms }) => [index, rooms.map(Math.round)])]);
        if (wanted === shown || rounds++ >= MAX_ROUNDS) return;
        shown = wanted;
        let page = 1;
        takeCaretIn(view);
        const { doc, tr } = view.state;
        const drawn = breaks.map((each) => {
          const first = page;
          page += each.rooms.length;
          const name = `${numbers.map(({ kind, text }) => `${kind} ${text}`).join(' ')} ${first} ${each.rooms.map(Math.round).join(' ')}`;
          return Decoration.widget(positionOf(doc, each.index), () => drawBreak(each, first, folio), {
            side: -1,
            key: name,
            ignoreSelection: true,
          });
        });
        view.dispatch(tr.setMeta(key, DecorationSet.create(doc, drawn)).setMeta('addToHistory', false));
        onPages(page);
        wait();
      };
      const wait = (): void => {
        clearTimeout(waiting);
        waiting = setTimeout(draw, CALM);
      };
      // What is drawn at another width has other lines. At another height alone it may be what was drawn here: where two drawings call for each other that would go on for ever.
      // Other margins leave the text as wide and as high as it was, but not the paper around it.
      const paper = view.dom.closest('.a4');
      const observer = new ResizeObserver(() => {
        const now = `${view.dom.clientWidth} ${paper?.clientWidth ?? 0}`;
        if (now !== widths) rounds = 0;
        widths = now;
        wait();
      });
      observer.observe(view.dom.parentElement ?? view.dom);
      if (paper) observer.observe(paper);
      wait();
      return {
        update({ state }, before) {
          if (state.doc === before.doc) return;
          rounds = 0;
          wait();
        },
        destroy() {
          clearTimeout(waiting);
          observer.disconnect();
        },
      };
    },
  });
}
