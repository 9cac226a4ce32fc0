import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { OwnTemplate } from '@/utils/model/template';
import type { WrittenTemplate } from '@/utils/model/template-file';

/** How long after the last key what was typed is saved, ms: each save is an action, and a word is one of them. */
const QUIET_MS = 600;

type Part = Partial<WrittenTemplate>;
/** What came of a save: the template as it stands, and which parts were left alone, as another window had changed them. */
export type Saved = { template: OwnTemplate; passed: readonly string[] };
/**
 * Saves parts over what they were `seen` as; calls `settle` once that is done, now or by another try. `said`: what is said of it, with the way back. It is called at once, so
 * that undo knows what it is to wait for; `edit` answers when the save before has settled what it could, with nothing where nothing is left to be saved.
 */
export type SaveTemplate = (
  edit: () => Promise<{ part: Part; seen: Part } | undefined>,
  settle: (saved: Saved) => void,
  said?: string,
) => Promise<unknown>;

export type TemplateDraft = {
  /** The template with what was typed and is not saved yet. */
  shown: OwnTemplate;
  /** Changes parts: saved when the typing pauses, or at once where something is `said` of it. */
  change: (part: Part, said?: string) => void;
  /** Saves now what waits. */
  keep: () => void;
  /** An input method begins or ends composing: what it has half written is not saved. */
  compose: (on: boolean) => void;
};

/** What the handlers read: a state would be the one of the last drawing. */
type Editing = {
  /** The template as it is kept. */
  base: OwnTemplate;
  /** What was told of the notebook last. */
  told: OwnTemplate;
  /** When what was saved here was changed, until it is told; null: it was. */
  awaited: number | null;
  typed: Part;
  seen: Part;
  save: SaveTemplate;
  composing: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Saves one after the other. */
  saving: Promise<unknown>;
};

/**
 * A template as it is being edited: parts that were not touched follow what other windows and undo make of them; of those that were, what is typed stays.
 * What waits is saved as the page is hidden or left.
 */
export function useTemplateDraft(kept: OwnTemplate, save: SaveTemplate): TemplateDraft {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const now = useRef<Editing>({
    base: kept,
    told: kept,
    awaited: null,
    typed: {},
    seen: {},
    save,
    composing: false,
    timer: undefined,
    saving: Promise.resolve(),
  });
  const at = now.current;
  at.save = save;
  if (kept !== at.told) {
    at.told = kept;
    // What is told of the notebook may still be from before what was saved here last.
    if (at.awaited === null || kept.changed >= at.awaited) {
      at.base = kept;
      at.awaited = null;
    }
  }

  const settle = (part: Part, { template, passed }: Saved): void => {
    const { typed, seen } = at;
    at.base = template;
    at.awaited = at.told.changed === template.changed ? null : template.changed;
    for (const field of Object.keys(part) as (keyof Part)[]) {
      if (typed[field] === part[field] || passed.includes(field)) {
        delete typed[field];
        delete seen[field];
      } else Object.assign(seen, { [field]: template[field] });
    }
    redraw(undefined);
  };
  const flush = (said?: string): void => {
    clearTimeout(at.timer);
    if (at.composing) return later();
    // As it stands now: of two things done quickly each is one to be taken back.
    const part = { ...at.typed };
    // Nothing is called nothing; what is typed next will be a name.
    if (part.name?.trim() === '') delete part.name;
    if (Object.keys(part).length === 0) return;
    const before = at.saving;
    const edit: Parameters<SaveTemplate>[0] = async () => {
      await before;
      for (const field of Object.keys(part) as (keyof Part)[]) if (!(field in at.typed)) delete part[field];
      const fields = Object.keys(part) as (keyof Part)[];
      if (fields.length === 0) return undefined;
      return { part, seen: Object.fromEntries(fields.map((field) => [field, at.seen[field]])) };
    };
    at.saving = at.save(edit, (saved) => settle(part, saved), said);
  };
  const later = (): void => {
    clearTimeout(at.timer);
    at.timer = setTimeout(() => flush(), QUIET_MS);
  };

  // Layout, not passive: passive cleanups wait for the next paint, which a closing page does not have.
  useLayoutEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    const end = (): void => flush();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', end);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', end);
      // Nobody composes any more, nor is the end of that told.
      at.composing = false;
      flush();
    };
  }, []);

  return {
    shown: { ...at.base, ...at.typed },
    change(part, said) {
      for (const field of Object.keys(part) as (keyof Part)[]) {
        if (!(field in at.seen)) Object.assign(at.seen, { [field]: at.base[field] });
      }
      Object.assign(at.typed, part);
      redraw(undefined);
      if (said === undefined) later();
      else flush(said);
    },
    keep: () => flush(),
    compose(on) {
      at.composing = on;
      later();
    },
  };
}
