import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { actionText } from '@/utils/i18n/action-text';
import { actionTexts } from '@/utils/i18n/action-texts';
import { commonTexts } from '@/utils/i18n/common-texts';
import { sayBackup } from '@/utils/i18n/say-backup';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { trashTexts } from '@/utils/i18n/trash-texts';
import type { ActionDone } from '@/utils/model/action-done';
import type { OperationTable } from '@/utils/model/operation';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { Telling } from '@/utils/model/telling';
import { useLocale, useSay } from '../use-say';
import { errorText } from './error-text';
import { Cancelled, createLongWork, type LongWork } from './long-work';

/** What an action answers: its name in the log, or null if it changed nothing. */
export type Done = { actionId: string | null };
/**
 * What taking back answers. `what`: what was taken back, for words. `renamed`: the name of a theme that came back under another one, as its own is taken. `gone`: it was about something that was deleted for
 * good since.
 */
export type Undone = {
  undone: boolean;
  actionId: string | null;
  renamed?: Theme['name'];
  what?: ActionDone;
  gone?: true;
  left?: Partial<Record<OperationTable, number>>;
};

export type Message = {
  text: string;
  tone: 'done' | 'bad';
  /** An action that can be taken back. */
  actionId?: string;
  /** That action is itself an undo: taking it back does again what was undone. */
  isUndo?: boolean;
  /** Takes back what the notebook's log knows nothing of. Run in the task of the click. */
  back?: () => void;
  /** That can also be done once the message has gone. */
  lasting?: true;
  /** Something that can be tried again. */
  again?: () => void;
};

/** `name`: what it is, in words, should it take long. `forGood`: there is no way back. */
type How = { name?: string; forGood?: true };
type Work = (telling: Telling) => Promise<Done>;

export type Acts = {
  /** What takes long, while it does. */
  work: LongWork;
  message: Message | null;
  dismiss: () => void;
  show: (message: Message) => void;
  /** Does something and says so, in words that may depend on what came of it; a failure is said with a way to try again, and so is that the reader ended it. */
  act: (work: Work, said?: string | (() => string), how?: How) => Promise<boolean>;
  /** Does something; a failure is answered in words, for the field it belongs to. `name`: what it is, should it take long. */
  attempt: (work: Work, name?: string) => Promise<string | null>;
  /** Takes an action back, and answers whether it was. `isUndo`: it is an undo, so that this is redo. */
  undo: (actionId: string, isUndo?: boolean) => Promise<boolean>;
  /** Takes back what was done last: what the message says, where only that knows the way. */
  undoLast: () => Promise<void>;
  /** Does again what was undone last, until something else is done. */
  redoLast: () => Promise<void>;
};

type World = {
  undo: (actionId: string, telling: Telling) => Promise<Undone>;
  lastAction: () => Promise<{ actionId: string } | null>;
  /** The undo that redo takes back. */
  lastUndone: () => Promise<{ actionId: string } | null>;
  /** Called after each change: pages that are open repaint. */
  changed: () => void;
};

/** A way back that the log knows nothing of. `after`: the last action of the log before it. */
type Way = { back: () => void; lasting: boolean; after: Promise<string | undefined> };

async function isAnyDone(works: Promise<Done>[]): Promise<boolean> {
  const ended = await Promise.allSettled(works);
  return ended.some((one) => one.status === 'fulfilled' && one.value.actionId !== null);
}

/** The reader's actions in an extension page: one message at a time, each with its way back or out. */
export function useActs(world: World): Acts {
  const say = useSay(commonTexts);
  const ofTrash = useSay(trashTexts);
  const ofThemes = useSay(themeBoardTexts);
  const ofActions = useSay(actionTexts);
  const locale = useLocale();
  const [long] = useState(createLongWork);
  const [message, setMessage] = useState<Message | null>(null);
  const now = useRef({ ...world, message });
  now.current = { ...world, message };
  const ways = useRef<Way[]>([]);

  const show = useCallback((next: Message) => {
    if (next.back === undefined) {
      setMessage(next);
      return;
    }
    const { back, lasting = false } = next;
    const last = now.current.lastAction().catch(() => null);
    const way: Way = {
      lasting,
      after: last.then((action) => action?.actionId),
      back() {
        ways.current = ways.current.filter((other) => other !== way);
        back();
      },
    };
    ways.current.push(way);
    setMessage({ ...next, back: way.back });
  }, []);

  const dismiss = useCallback(() => setMessage(null), []);

  // What is being done, until it stands in the log: what is drawn at once can be taken back at once.
  const underWay = useRef(new Set<Promise<Done>>());
  const run = useCallback(async (name: string, work: Work): Promise<Done> => {
    const done = long.run(name, work);
    underWay.current.add(done);
    try {
      return await done;
    } finally {
      underWay.current.delete(done);
    }
  }, []);

  const attempt = useCallback(
    async (work: Work, name = say('working')) => {
      try {
        const { actionId } = await run(name, work);
        if (actionId !== null) now.current.changed();
        return null;
      } catch (error) {
        return error instanceof Cancelled ? say('cancelled') : errorText(error, say);
      }
    },
    [say],
  );

  const act = useCallback(
    async (work: Work, said?: string | (() => string), how: How = {}): Promise<boolean> => {
      try {
        const { actionId } = await run(how.name ?? say('working'), work);
        if (actionId !== null) now.current.changed();
        // Nothing changed, as by the second press of a double click: the message of the first stays, with its way back.
        if (said !== undefined && actionId !== null) {
          setMessage({
            text: typeof said === 'string' ? said : said(),
            tone: 'done',
            ...(!how.forGood && { actionId }),
          });
        }
        return true;
      } catch (error) {
        const again = (): void => void act(work, said, how);
        if (error instanceof Cancelled) setMessage({ text: say('cancelled'), tone: 'done', again });
        else setMessage({ text: errorText(error, say, 'act'), tone: 'bad', again });
        return false;
      }
    },
    [say],
  );

  const undo = useCallback(
    async (actionId: string, isUndo = false): Promise<boolean> => {
      try {
        const {
          undone,
          actionId: way,
          renamed,
          what,
          gone,
          left,
        } = await long.run(isUndo ? say('redo') : say('undo'), (telling) => now.current.undo(actionId, telling));
        const done = isUndo ? say('redone') : say('undone');
        const words = what && actionText(what, locale);
        const named = words && ofActions(isUndo ? 'redoneWhat' : 'undoneWhat', { what: words });
        const as = renamed && ofThemes('backAs', { done, theme: themeName({ name: renamed }, locale) });
        const said = as ?? named ?? done;
        const stays = left && sayBackup.amounts(locale, left);
        const all = stays === undefined ? said : say('undoneBut', { done: said, what: stays });
        const text = undone ? all : gone ? ofTrash('gone') : say('notUndone');
        setMessage({ text, tone: 'done', ...(way !== null && { actionId: way, isUndo: !isUndo }) });
        if (undone) now.current.changed();
        return undone;
      } catch (error) {
        const again = (): void => void undo(actionId, isUndo);
        if (error instanceof Cancelled) setMessage({ text: say('cancelled'), tone: 'done', again });
        else setMessage({ text: errorText(error, say, 'act'), tone: 'bad', again });
        return false;
      }
    },
    [say, ofThemes, ofTrash, ofActions, locale],
  );

  // One after the other: pressed quickly twice, the second would find the action that is just being taken back.
  const undoing = useRef(Promise.resolve());
  const undoLast = useCallback(() => {
    // In the task of the key, as it would be in that of the click.
    const shown = ways.current.find(({ back }) => back === now.current.message?.back);
    if (shown) {
      shown.back();
      return Promise.resolve();
    }
    const undoNext = async (): Promise<void> => {
      const last = await now.current.lastAction().catch(() => null);
      const way = ways.current.findLast(({ lasting }) => lasting);
      if (way && (await way.after) === last?.actionId) way.back();
      else if (last) await undo(last.actionId);
      else setMessage({ text: say('nothingToUndo'), tone: 'done' });
    };
    const before = undoing.current;
    const meant = [...underWay.current];
    undoing.current = (async () => {
      await before;
      // Where nothing came of what was meant, what was done before it is not.
      if (meant.length === 0 || (await isAnyDone(meant))) await undoNext();
    })();
    return undoing.current;
  }, [say, undo]);

  const redoLast = useCallback(() => {
    const before = undoing.current;
    undoing.current = (async () => {
      await before;
      const last = await now.current.lastUndone().catch(() => null);
      if (last) await undo(last.actionId, true);
    })();
    return undoing.current;
  }, [undo]);

  return useMemo(
    () => ({ work: long, message, dismiss, show, act, attempt, undo, undoLast, redoLast }),
    [long, message, dismiss, show, act, attempt, undo, undoLast, redoLast],
  );
}
