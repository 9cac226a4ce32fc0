import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageSession } from '@/utils/messaging/page-reader';
import type { ControlDisplay } from './control-display';

/** Changes of notes, each said with its way back. */
export type ControlChanges = {
  /** Changes a note; what is shown changes only when it is on disk. Answers whether it did. */
  change: (
    call: (at: string) => Promise<{ actionId: string }>,
    text: string,
    after?: () => void,
    at?: string,
  ) => Promise<boolean>;
  /** Says what was done, with its undo. */
  done: (text: string, actionId: string, at: string) => void;
  /** Takes an action back. `isUndo`: it is an undo itself, so that this is redo. */
  undo: (actionId: string, at: string, isUndo?: boolean) => Promise<void>;
};

type World = { session: PageSession; say: Say<typeof readerTexts>; display: ControlDisplay };

export function controlChanges({ session, say, display }: World): ControlChanges {
  const { show, toast, fail } = display;
  /** Says something with the way back from it. */
  const withWay = (text: string, actionId: string, at: string, isUndo: boolean): void => {
    const keys = session.here().settings.keys ? 'Z' : undefined;
    const label = isUndo ? say('redo') : say('undo');
    toast(text, { action: { label, keys, run: () => void undo(actionId, at, isUndo) } });
  };

  async function undo(actionId: string, at: string, isUndo = false): Promise<void> {
    // Pressed once is enough.
    show({ toast: undefined });
    try {
      const { undone, actionId: way } = await askFromPage('undo', { actionId }, at);
      await session.refresh();
      if (!undone || way === null) toast(say('notUndone'));
      else withWay(isUndo ? say('redone') : say('undone'), way, at, !isUndo);
    } catch (error) {
      fail(error, () => void undo(actionId, at, isUndo));
    }
  }

  const done = (text: string, actionId: string, at: string): void => {
    if (actionId === '') toast(text);
    else withWay(text, actionId, at, false);
  };
  // The notes shown are from where the session was asked: the page may just have gone on, and the field was closed by that.
  const change: ControlChanges['change'] = async (call, text, after, at = session.address()) => {
    try {
      const { actionId } = await call(at);
      after?.();
      await session.refresh();
      done(text, actionId, at);
      return true;
    } catch (error) {
      fail(error, () => void change(call, text, after, at));
      return false;
    }
  };
  return { change, done, undo };
}
