import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { Decoration, EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { elide } from '@/utils/study-notes/elide';
import { fullStopAfter } from '@/utils/study-notes/full-stop-after';
import { nameSource } from '@/utils/study-notes/name-source';
import * as icons from '../ui/icons';
import { clausesOf } from './clauses-of';
import type { EditorWorld } from './editor-world';
import { drawMark } from './draw-mark';
import { passageFootnotes, passageMarks, type PassageMark } from './passage-marks';
import { passagePieces } from './passage-pieces';
import { isLeftOut, toggleClause } from './toggle-clause';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = { noteId: string; text: string; elided: [number, number][] };

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, kind: string, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = kind;
  element.textContent = text;
  return element;
}

function lockIcon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon sm');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', icons.lock.line ?? '');
  svg.append(path);
  return svg;
}

/** All views of quotations that are drawn, to be drawn anew when a note or a theme changes. */
export type QuotationViews = Set<QuotationView>;

/**
 * A quotation on the page: a lead-in that is written in, and behind it the passage, which is drawn from the node and never read back. Hovered or
 * selected it shows its source and its tools.
 */
class QuotationView implements NodeView {
  readonly dom = make('p', 'quotation');
  readonly contentDOM = make('span', 'lead-in');
  readonly #gutter = make('span', 'gutter');
  readonly #passage = make('span', 'locked');
  readonly #card = make('span', 'passage-card');
  readonly #source = make('span', 'source');
  readonly #open = make('button', 'button small quiet');
  readonly #shorten = make('button', 'button small quiet');
  #marks: PassageMark[];
  #footnotes: number[];
  #isShortening = false;
  #drawn = '';

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly position: () => number | undefined,
    decorations: readonly Decoration[],
    private readonly world: () => EditorWorld,
    private readonly views: QuotationViews,
  ) {
    views.add(this);
    this.#marks = passageMarks(decorations);
    this.#footnotes = passageFootnotes(decorations);
    for (const fixed of [this.#gutter, this.#passage, this.#card]) fixed.contentEditable = 'false';
    this.#gutter.append(lockIcon());
    this.#passage.setAttribute('role', 'group');
    this.#card.setAttribute('role', 'group');
    for (const button of [this.#open, this.#shorten]) button.type = 'button';
    this.#card.append(this.#source, this.#shorten, this.#open);
    this.dom.append(this.#gutter, this.contentDOM, this.#passage, this.#card);
    this.dom.addEventListener('mousedown', this.#select);
    this.dom.addEventListener('mouseleave', () => this.dom.classList.remove('is-closed'));
    this.#open.addEventListener('click', () => this.world().onOpenPassage(this.#attributes.noteId));
    this.#shorten.addEventListener('click', () => this.#setShortening(!this.#isShortening));
    this.dom.addEventListener('keydown', this.#onKey);
    // While a tool has the focus the text's selection is still there: no key, nor anything else, is to edit that.
    this.dom.addEventListener('beforeinput', (event) => {
      if (this.#isOwn(document.activeElement)) event.preventDefault();
    });
    this.draw();
  }

  get #attributes(): Attributes {
    return this.node.attrs as Attributes;
  }

  /** Draws anew where what is known of the note has changed. */
  refresh(): void {
    if (this.#known() !== this.#drawn) this.draw();
  }

  /** All that is drawn besides the node. */
  #known(): string {
    const { lang, notes, speeches, styleOf, say } = this.world();
    const { noteId } = this.#attributes;
    const note = notes.get(noteId);
    const source = nameSource(note && speeches.get(note.speechId), lang);
    return JSON.stringify([note !== undefined, source, styleOf(noteId), lang, say('leaveOut')]);
  }

  /** Draws passage and tools as the node and the notes are now. */
  draw(): void {
    this.#drawn = this.#known();
    const { lang, notes, speeches, styleOf, say } = this.world();
    const { noteId } = this.#attributes;
    const colour = styleOf(noteId) ?? 'slate';
    const note = notes.get(noteId);
    const speech = note && speeches.get(note.speechId);
    for (const coloured of [this.#gutter, this.#passage]) coloured.dataset['colour'] = colour;
    this.#gutter.title = say('lockedPassage');
    this.#passage.setAttribute('aria-label', say('lockedPassage'));
    this.#card.setAttribute('aria-label', say('passageTools'));
    this.#source.textContent = this.#isShortening ? say('leaveOutHint') : nameSource(speech, lang) || say('noSource');
    this.#open.textContent = say('openPassage');
    this.#open.hidden = !note || this.#isShortening;
    this.#shorten.textContent = say(this.#isShortening ? 'leaveOutDone' : 'leaveOut');
    this.#shorten.hidden = clausesOf(this.#attributes.text).length < 2;
    this.#passage.classList.toggle('is-shortening', this.#isShortening);
    if (this.#isShortening) this.#drawClauses();
    else this.#drawPassage();
  }

  #drawPassage(): void {
    const { text, elided } = this.#attributes;
    const cuts = this.#marks.flatMap(({ start, end }) => [start, end]);
    this.#passage.replaceChildren(
      ...passagePieces(text, elided, this.world().lang, cuts).map((piece) => {
        const marks = this.#marks.filter(
          ({ start, end }) => piece.end > piece.start && start < piece.end && end > piece.start,
        );
        if (piece.isEllipsis) return make('span', 'ellipsis', piece.text);
        if (marks.length === 0) return document.createTextNode(piece.text);
        const span = make('span', marks.map(({ look }) => look).join(' '), piece.text);
        const numbers = marks.flatMap(({ end, number }) => (number !== undefined && end <= piece.end ? [number] : []));
        if (numbers.length > 0) span.dataset['finding'] = numbers.join(' ');
        return span;
      }),
    );
    this.#drawFootnotes();
  }

  /** Their marks behind the closing mark, before the full stop that is not the passage's, as in the files. */
  #drawFootnotes(): void {
    const { lang, say } = this.world();
    const { text, elided } = this.#attributes;
    const end = this.#passage.lastChild;
    const stop = fullStopAfter(elide(text, elided, lang), lang);
    if (this.#footnotes.length === 0 || !end) return;
    if (stop !== '') end.textContent = (end.textContent ?? '').slice(0, -stop.length);
    this.#passage.append(...this.#footnotes.map((n) => drawMark(n, say('footnoteMark', { n }))), stop);
  }

  #drawClauses(): void {
    const { text, elided } = this.#attributes;
    const clauses = clausesOf(text);
    const focused = [...this.#passage.children].indexOf(document.activeElement ?? this.#passage);
    this.#passage.replaceChildren(
      ...clauses.map((clause) => {
        // No button: its words could not break across lines.
        const toggle = make('span', 'clause', text.slice(...clause));
        toggle.setAttribute('role', 'button');
        toggle.tabIndex = 0;
        toggle.setAttribute('aria-pressed', String(isLeftOut(elided, clause)));
        toggle.addEventListener('click', () => this.#toggle(clause));
        return toggle;
      }),
    );
    (this.#passage.children[focused] as HTMLElement | undefined)?.focus();
  }

  #toggle(clause: [number, number]): void {
    const at = this.position();
    if (at === undefined) return;
    const { text, elided } = this.#attributes;
    const now = toggleClause(elided, clause, text);
    if (now) this.view.dispatch(this.view.state.tr.setNodeAttribute(at, 'elided', now));
    else this.#source.textContent = this.world().say('oneStays');
  }

  #setShortening(is: boolean): void {
    this.#isShortening = is;
    this.draw();
    if (is) (this.#passage.firstElementChild as HTMLElement | null)?.focus();
    else this.#shorten.focus();
  }

  readonly #select = (event: MouseEvent): void => {
    const at = this.position();
    if (this.#isShortening || event.shiftKey || event.button !== 0 || at === undefined) return;
    // On the passage, or on the empty room behind it; in the lead-in a caret is set.
    const target = event.target as globalThis.Node;
    const { state } = this.view;
    if (this.contentDOM.contains(target) && state.selection instanceof NodeSelection) {
      // A selected node would be dragged by its words, not written in.
      const spot = this.view.posAtCoords({ left: event.clientX, top: event.clientY });
      if (spot) this.view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(spot.pos))));
      return;
    }
    if (target !== this.dom && !this.#passage.contains(target)) return;
    event.preventDefault();
    this.view.focus();
    this.view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, at)));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (!this.#isOwn(target) || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (this.#isShortening) this.#setShortening(false);
      else this.view.focus();
      return;
    }
    if (event.key === 'Backspace' || event.key === 'Delete') event.preventDefault();
    if (target.getAttribute('role') !== 'button') return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      target.click();
    } else if (step !== undefined) {
      event.preventDefault();
      const all = [...this.#passage.children] as HTMLElement[];
      all.at((all.indexOf(target) + step) % all.length)?.focus();
    }
  };

  #isOwn(target: EventTarget | null): boolean {
    return target instanceof window.Node && (this.#card.contains(target) || this.#passage.contains(target));
  }

  /** Leads to the tools by keyboard. */
  focusTools(): void {
    (this.#shorten.hidden ? this.#open : this.#shorten).focus();
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type) return false;
    const marks = passageMarks(decorations);
    const footnotes = passageFootnotes(decorations);
    const isSame =
      node.hasMarkup(this.node.type, this.node.attrs) &&
      sameMarks(marks, this.#marks) &&
      footnotes.join(' ') === this.#footnotes.join(' ');
    this.node = node;
    this.#marks = marks;
    this.#footnotes = footnotes;
    if (!isSame) this.draw();
    return true;
  }

  selectNode(): void {
    this.dom.classList.remove('is-closed');
    this.dom.classList.add('is-selected');
  }

  deselectNode(): void {
    this.dom.classList.remove('is-selected');
  }

  /** What happens to the passage and its tools is this view's; clicks on the passage, when it is no list of clauses, select the quotation. */
  stopEvent(event: Event): boolean {
    return this.#isOwn(event.target) && !/^(?:copy|cut|paste|drag|drop)/.test(event.type);
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === 'selection') return false;
    // A browser that empties the lead-in may take its element, or the passage's, away with the words: then all of it is drawn anew.
    const { target } = mutation;
    return (
      this.#isOwn(target) || this.#gutter.contains(target) || (target === this.dom && mutation.type === 'attributes')
    );
  }

  destroy(): void {
    this.views.delete(this);
  }
}

function sameMarks(a: readonly PassageMark[], b: readonly PassageMark[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Draws quotations by views of their own. `views` holds those that are drawn. */
export function quotationViews(world: () => EditorWorld, views: QuotationViews): Plugin {
  return new Plugin({
    key: new PluginKey('quotationViews'),
    props: {
      nodeViews: {
        quotation: (node, view, position, decorations) =>
          new QuotationView(node, view, position, decorations, world, views),
      },
    },
  });
}
