import type { Node } from '@tiptap/pm/model';
import { Mapping } from '@tiptap/pm/transform';
import type { Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { drawMark } from './draw-mark';
import { markPlaces } from './mark-places';
import { raisedNumber } from './raised-number';

/** What a mark is called, and its footnote: two things, to be told apart by ear. */
export type FootnoteLabels = { mark: (n: number) => string; footnote: (n: number) => string };

type Wanted = { from: number; to: number; key: string; draw: () => Decoration };

/**
 * What is drawn of footnotes: their numbers before them and, raised, where their marks are. A mark is no content: what is counted in the text is the same with it and
 * without. Of a quotation its view draws them, which are behind the passage.
 */
function wantedIn(doc: Node, { mark: markLabel, footnote: label }: FootnoteLabels): Wanted[] {
  const locked = new Map<number, number[]>();
  const wanted: Wanted[] = [];
  for (const { footnote, number, at, owner, ownerAt, mark } of markPlaces(doc)) {
    const [to, key] = [at + footnote.nodeSize, `of ${number}`];
    const named = { 'data-number': String(number), role: 'doc-footnote', 'aria-label': label(number) };
    wanted.push({ from: at, to, key, draw: () => Decoration.node(at, to, named, { key }) });
    const { name } = doc.child(owner).type;
    if (name === 'quotation' || name === 'prompt') locked.set(ownerAt, [...(locked.get(ownerAt) ?? []), number]);
    else if (owner > 0) {
      const spec = { side: -1, key: `footnote ${number}`, ignoreSelection: true };
      const draw = (): Decoration => Decoration.widget(mark, () => drawMark(number, markLabel(number)), spec);
      wanted.push({ from: mark, to: mark, key: spec.key, draw });
    }
  }
  for (const [from, footnotes] of locked) {
    const [to, key] = [from + doc.nodeAt(from)!.nodeSize, `on ${footnotes.join(' ')}`];
    // The question of a prompt is drawn by the style sheet, and so are the marks behind it: raised digits, for it has no elements to raise.
    const drawn = { 'data-footnotes': ` ${footnotes.map(raisedNumber).join(' ')}` };
    wanted.push({ from, to, key, draw: () => Decoration.node(from, to, drawn, { key, footnotes }) });
  }
  // In the order of the text, as a set takes them.
  return wanted.sort((one, other) => one.from - other.from);
}

const placeOf = (from: number, to: number, key: string): string => `${from} ${to} ${key}`;

/**
 * What is drawn of the footnotes of a document: made when it is shown, not at each step on the way there, and of what is drawn already only what an edit changed. A set made anew
 * takes the time of its footnotes times the document's nodes.
 */
export class FootnoteDecorations {
  #shown: DecorationSet | undefined;

  private constructor(
    private readonly doc: Node,
    private readonly labels: FootnoteLabels,
    private readonly before: DecorationSet,
    private readonly mapping: Mapping,
  ) {}

  static of(doc: Node, labels: FootnoteLabels): FootnoteDecorations {
    return new FootnoteDecorations(doc, labels, DecorationSet.empty, new Mapping());
  }

  /** Those of the document a transaction makes. */
  after({ docChanged, mapping, doc }: Transaction): FootnoteDecorations {
    if (!docChanged) return this;
    const since = new Mapping(this.#shown ? [] : this.mapping.maps);
    since.appendMapping(mapping);
    return new FootnoteDecorations(doc, this.labels, this.#shown ?? this.before, since);
  }

  get shown(): DecorationSet {
    this.#shown ??= this.#draw();
    return this.#shown;
  }

  #draw(): DecorationSet {
    const wanted = wantedIn(this.doc, this.labels);
    if (wanted.length === 0) return DecorationSet.empty;
    const moved = this.before.map(this.mapping, this.doc);
    const old = new Map(moved.find().map((drawn) => [placeOf(drawn.from, drawn.to, String(drawn.spec['key'])), drawn]));
    const fresh = wanted.filter(({ from, to, key }) => !old.delete(placeOf(from, to, key)));
    // Nearly all others: at once is faster.
    if (fresh.length > wanted.length / 2)
      return DecorationSet.create(
        this.doc,
        wanted.map(({ draw }) => draw()),
      );
    return moved.remove([...old.values()]).add(
      this.doc,
      fresh.map(({ draw }) => draw()),
    );
  }
}
