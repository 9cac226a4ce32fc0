import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { ChangedElsewhere } from '@/utils/storage/errors';
import type { StudyNotesFields } from '@/utils/storage/save-study-notes';
import { blockText } from '@/utils/study-notes/block-text';
import type { BlockConflict } from '@/utils/study-notes/merge-blocks';
import { matchBlocks } from '@/utils/study-notes/match-blocks';
import { mergeDocuments, type Written } from '@/utils/study-notes/merge-documents';

/** How long after the last key it is saved, ms, and how long at most after the first. */
const PAUSE = 700;
const LONGEST = 5_000;
/** Between two versions that are kept by themselves, ms of writing. */
const VERSIONS = 10 * 60_000;

/** How the document stands. `failed`: why, in words. */
export type SavedState = { kind: 'saved' | 'waiting' | 'saving' } | { kind: 'failed'; why: string };

export type SessionWorld = {
  /** @throws ChangedElsewhere with `doc` and `at`, and whatever else keeps it from being saved */
  save: (fields: StudyNotesFields, seen: string) => Promise<{ at: string }>;
  /** The same by somebody who outlives this page. */
  saveClosing: (fields: StudyNotesFields, seen: string) => Promise<unknown>;
  keepVersion: (written: Written) => Promise<unknown>;
  explain: (error: unknown) => string;
  now: () => number;
};

/** Whoever shows the document. `replace`: the editor is to show this instead; `outside`: another window wrote it, which undo here is not to take back. */
export type SessionView = { redraw: () => void; replace: (written: Written, how: 'step' | 'outside') => void };

/** What a document remembers with its blocks: the editor's undo knows nothing of it. */
type Remembered = Pick<Written, 'links' | 'composed'>;
/** Something the program did to the blocks, by which undo in the editor is told. */
type Step = { before: readonly Block[]; after: readonly Block[] };

const FIELDS = ['title', 'date', 'writer', 'blocks', 'links', 'composed', 'settled'] as const;
const writtenOf = (doc: StudyNotes): Written => {
  const { title, date, writer, blocks, links, composed, settled } = doc;
  return { title, date, writer, blocks, links, composed, settled };
};

/**
 * A document while it is open: what is written is saved in pauses, each time over the state that was seen last. What another window saved meanwhile comes in at once where nothing waits to be
 * saved here; else the two are put together, and what both wrote is shown as both. What could not be saved stays here until it can.
 */
export class DocumentSession {
  conflicts: readonly BlockConflict[] = [];
  /** Who else wrote there: another window, or the program, when it composed anew. */
  conflictsBy: 'window' | 'draft' = 'window';
  state: SavedState = { kind: 'saved' };
  written: Written;
  private base: Written;
  private view: SessionView | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | null = null;
  private saving: Promise<void> | null = null;
  private composing = false;
  /** `isNow`: the notebook said so when it was written to. */
  private elsewhere: { doc: StudyNotes; at: string; isNow?: true } | null = null;
  private steps: Step[] = [];
  /** Before and after each step. */
  private remembered: Remembered[] = [];
  /** How many of the steps are done. */
  private done = 0;
  private versionAt: number | null = null;
  private at: string;

  constructor(
    readonly doc: StudyNotes,
    at: string,
    private readonly world: SessionWorld,
  ) {
    this.at = at;
    this.base = writtenOf(doc);
    this.written = this.base;
  }

  /** Whoever shows it from now on; null: nobody does. */
  show(view: SessionView | null): void {
    this.view = view;
    // Of an editor that is gone no end of a composition comes.
    if (view === null) this.compose(false);
  }

  get isShown(): boolean {
    return this.view !== null;
  }

  /** Whether all that was written is saved. */
  get isSaved(): boolean {
    return this.saving === null && this.changes() === null;
  }

  /** Something was written. */
  change(part: Partial<Written>): void {
    if (part.blocks && sameBlocks(part.blocks, this.written.blocks)) part = { ...part, blocks: this.written.blocks };
    if (FIELDS.every((field) => !(field in part) || part[field] === this.written[field])) return;
    if (this.versionAt === null) {
      this.versionAt = this.world.now();
      // As it was when it was opened: what one sat down with can be had again.
      void this.world.keepVersion(this.base).catch(() => undefined);
    }
    const { blocks } = this.written;
    this.written = { ...this.written, ...part };
    if (this.written.blocks !== blocks) {
      this.conflicts = conflictsIn(this.conflicts, blocks, this.written.blocks);
      if (!('links' in part) && !('composed' in part)) this.remember();
    }
    this.tell();
    if (this.changes() !== null) this.wait();
  }

  /** Changed by the program where it is shown, not typed: shown in the editor, too. `conflicts`: where it and the writer wrote both. */
  put(written: Written, conflicts: readonly BlockConflict[] = []): void {
    const before = this.written;
    this.change(written);
    if (this.written.blocks !== before.blocks) {
      this.steps = [...this.steps.slice(0, this.done), { before: before.blocks, after: this.written.blocks }];
      this.remembered = [...this.remembered.slice(0, this.done), rememberedOf(before), rememberedOf(this.written)];
      this.done++;
    }
    if (conflicts.length > 0) {
      this.conflicts = [...this.conflicts, ...conflicts];
      this.conflictsBy = 'draft';
    }
    this.view?.replace(this.written, 'step');
    this.tell();
  }

  /** Takes back what was put, but for what was written since. As it stands now is kept as a version before. */
  takeBack(put: Written, before: Written): void {
    void this.world.keepVersion(this.written).catch(() => undefined);
    const { conflicts, ...merged } = mergeDocuments(put, this.written, before);
    this.put(merged, conflicts);
  }

  /** While an input method composes nothing is saved, and nothing comes in. */
  compose(isComposing: boolean): void {
    if (isComposing === this.composing) return;
    this.composing = isComposing;
    if (isComposing) return;
    this.takeIn();
    if (this.changes() !== null) this.wait();
  }

  /** What the notebook holds by now. */
  hear(doc: StudyNotes, at: string): void {
    if (at === this.at) return;
    this.elsewhere = { doc, at };
    this.takeIn();
  }

  /** The reader has seen what both wrote. */
  settle(): void {
    this.conflicts = [];
    this.tell();
  }

  /** Saves what waits, now. Resolves when nothing is under way any more; whether it worked, `state` tells. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    await this.saving;
    if (this.changes() !== null) await this.save();
  }

  /** What is not saved is kept elsewhere, or not wanted: nothing waits any more. */
  giveUp(): void {
    clearTimeout(this.timer);
    this.waitingSince = null;
    this.base = this.written;
    this.become({ kind: 'saved' });
  }

  /** The page is hidden and may be closing: what it begins may not end. */
  leave(): void {
    const fields = this.changes();
    if (fields === null) return;
    clearTimeout(this.timer);
    const sent = this.written;
    this.world.saveClosing(fields, this.at).then(
      () => undefined,
      // Still here, and so is what was written.
      () => this.written === sent && this.wait(),
    );
  }

  private wait(): void {
    const now = this.world.now();
    this.waitingSince ??= now;
    clearTimeout(this.timer);
    const left = Math.max(0, Math.min(PAUSE, this.waitingSince + LONGEST - now));
    this.timer = setTimeout(() => void this.save(), left);
    if (this.state.kind === 'saved') this.become({ kind: 'waiting' });
  }

  /** The fields that are not saved; null: all are. */
  private changes(): StudyNotesFields | null {
    const changed = FIELDS.filter((field) => this.written[field] !== this.base[field]);
    return changed.length === 0 ? null : Object.fromEntries(changed.map((field) => [field, this.written[field]]));
  }

  private save(): Promise<void> {
    if (this.saving) return this.saving;
    const fields = this.changes();
    if (fields === null || this.composing) return Promise.resolve();
    this.waitingSince = null;
    this.become({ kind: 'saving' });
    this.saving = this.write(fields).finally(() => {
      this.saving = null;
      this.takeIn();
      if (this.changes() === null) this.become({ kind: 'saved' });
      else if (this.state.kind !== 'failed') this.wait();
    });
    return this.saving;
  }

  private async write(fields: StudyNotesFields): Promise<void> {
    const sent = this.written;
    try {
      const { at } = await this.world.save(fields, this.at);
      this.at = at;
      this.base = sent;
      this.state = { kind: 'saving' };
      await this.keepVersion(sent);
    } catch (error) {
      const { doc, at } = (error instanceof ChangedElsewhere ? error.current : {}) as Partial<{
        doc: StudyNotes;
        at: string;
      }>;
      if (doc && at !== undefined) this.elsewhere = { doc, at, isNow: true };
      else this.become({ kind: 'failed', why: this.world.explain(error) });
    }
  }

  private async keepVersion(written: Written): Promise<void> {
    const now = this.world.now();
    if (this.versionAt !== null && now - this.versionAt < VERSIONS) return;
    this.versionAt = now;
    await this.world.keepVersion(written).catch(() => undefined);
  }

  /** Takes in what another window saved, as soon as nothing is in between. */
  private takeIn(): void {
    if (this.elsewhere === null || this.saving !== null || this.composing) return;
    const { doc, at, isNow } = this.elsewhere;
    this.elsewhere = null;
    // What is heard may come late. What keeps it from being saved is what there is, even if its clock is older.
    if (isNow ? at === this.at : at <= this.at) return;
    const theirs = writtenOf(doc);
    const { conflicts, ...merged } =
      this.changes() === null ? { ...theirs, conflicts: [] } : mergeDocuments(this.base, this.written, theirs);
    if (conflicts.length > 0) {
      this.conflictsBy = 'window';
      void this.world.keepVersion(this.written).catch(() => undefined);
    }
    this.at = at;
    this.base = theirs;
    const { blocks } = this.written;
    this.written = sameParts(theirs, merged);
    this.conflicts = [...conflictsIn(this.conflicts, blocks, this.written.blocks), ...conflicts];
    this.view?.replace(this.written, 'outside');
    if (this.changes() === null) this.become({ kind: 'saved' });
    else this.wait();
    this.tell();
  }

  /** Where undo or redo in the editor has brought back the blocks before or after something that was put, what they went with comes back, too. */
  private remember(): void {
    const { blocks } = this.written;
    const size = sizeOf(blocks);
    // At each key: what is of another length need not be compared block by block.
    const isNow = (state: readonly Block[]): boolean => sizeOf(state) === size && sameBlocks(state, blocks);
    const isBefore = (at: number): boolean => isNow(this.steps[at]!.before);
    const isAfter = (at: number): boolean => isNow(this.steps[at - 1]!.after);
    const states = this.remembered.map((_, at) => at);
    const to =
      states.findLast((at) => at < this.done && isBefore(at)) ?? states.find((at) => at > this.done && isAfter(at));
    if (to === undefined) return;
    // What was decided since the last step belongs to it.
    this.remembered[this.done] = rememberedOf(this.written);
    this.done = to;
    this.written = { ...this.written, ...this.remembered[to] };
  }

  private become(state: SavedState): void {
    this.state = state;
    this.tell();
  }

  private tell(): void {
    this.view?.redraw();
  }
}

const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + blockText(block).length, 0);
const rememberedOf = ({ links, composed }: Written): Remembered => ({ links, composed });

/** Conflicts at the places their blocks have gone to; one of which a block is gone is settled. */
function conflictsIn(
  conflicts: readonly BlockConflict[],
  before: readonly Block[],
  after: readonly Block[],
): readonly BlockConflict[] {
  if (conflicts.length === 0) return conflicts;
  const { later } = matchBlocks(before, after);
  return conflicts.flatMap((conflict): BlockConflict[] => {
    const block = later.get(conflict.block);
    if (block === undefined) return [];
    if (conflict.kind === 'kept') return [{ kind: 'kept', block }];
    const other = later.get(conflict.other);
    return other === undefined ? [] : [{ kind: 'both', block, other }];
  });
}

/** What an editor shows anew is made anew by it: only what is otherwise counts as written. */
function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return (
    a.length === b.length && a.every((block, at) => block === b[at] || JSON.stringify(block) === JSON.stringify(b[at]))
  );
}

/** Fields that say the same as before as the same objects: what is the same is not saved again. */
function sameParts(before: Written, after: Written): Written {
  const same = FIELDS.filter((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]));
  return { ...after, ...Object.fromEntries(same.map((field) => [field, before[field]])) };
}
