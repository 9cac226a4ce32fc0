/** Nodes in one part of the index. A map that grows copies itself: at this size that takes no more than 2 ms. */
const PART = 16_384;
/** So often a node is looked for one after the other before an index is made: a selection asks twice, for each about 1 ms in a million. */
const LOOKS = 8;

/** The text nodes of a page that are read, in reading order, and where each begins and ends in its text. */
export class KeptNodes {
  readonly nodes: Text[] = [];
  readonly starts: number[] = [];
  /** Between one's end and the next's start is nothing, or the line feed of a border. */
  readonly ends: number[] = [];
  /** For hosts of open shadow roots: the first node read in them, and the one after the last. */
  readonly hosts = new Map<Node, [number, number]>();
  readonly #index: Map<Node, number>[] = [];
  #indexed = 0;
  #looks = 0;

  add(node: Text, start: number, end: number): void {
    this.nodes.push(node);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Place of a node in `nodes`; undefined when it was not read. */
  indexOf(node: Node): number | undefined {
    if (this.#indexed < this.nodes.length && this.#looks < LOOKS) {
      this.#looks += 1;
      const found = this.nodes.indexOf(node as Text);
      return found < 0 ? undefined : found;
    }
    this.index();
    for (const part of this.#index) {
      const found = part.get(node);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Makes the index of what was added since. Few readings need one: it is made when it is asked for, or while a reading has time. */
  index(): void {
    for (; this.#indexed < this.nodes.length; this.#indexed++) {
      if (this.#indexed % PART === 0) this.#index.push(new Map());
      this.#index.at(-1)?.set(this.nodes[this.#indexed] as Text, this.#indexed);
    }
  }
}
