import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import { asCallFailed } from '@/utils/messaging/as-call-failed';
import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageSession } from '@/utils/messaging/page-reader';
import { keyOf } from '@/utils/model/key-of';
import type { ControlDisplay } from './control-display';
import type { MessageAct } from './control-view';

/** Changes of notes, each said with its way back. */
export type ControlChanges = {
  /**
   * Changes a note; what is shown changes only when it is on disk. `after`: done before that is said. `clash`: another window changed the same
   * meanwhile. `at`: the address it is about. Answers whether it did.
   */
  change: (
    call: (at: string) => Promise<{ actionId: string }>,
    text: string,
    how?: { after?: () => void; clash?: () => void; at?: string },
  ) => Promise<boolean>;
  /** Says what was done, with its undo and what else can be done about it. */
  done: (text: string, actionId: string, at: string, more?: MessageAct[]) => void;
  /** Takes an action back. `isUndo`: it is an undo itself, so that this is redo. */
  undo: (actionId: string, at: string, isUndo?: boolean) => Promise<void>;
};

type World = { session: PageSession; say: Say<typeof readerTexts>; display: ControlDisplay };

export function controlChanges({ session, say, display }: World): ControlChanges {
  const { show, toast, fail } = display;
  /** Says something with the way back from it. */
  const withWay = (text: string, actionId: string, at: string, isUndo: boolean, more?: MessageAct[]): void => {
    const label = isUndo ? say('redo') : say('undo');
    // Of a page that was left meanwhile: a key pressed here is not meant for what is out of sight.
    const isHere = session.address() === at;
    toast(text, {
      action: {
        label,
        ...(isHere && { keys: keyOf(session.here().settings.toolbarKeys, 'undo') }),
        run: () => void undo(actionId, at, isUndo),
      },
      more,
    });
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

  const done: ControlChanges['done'] = (text, actionId, at, more) => {
    if (actionId === '') toast(text, { more });
    else withWay(text, actionId, at, false, more);
  };
  // The notes shown are from where the session was asked: the page may just have gone on, and the field was closed by that.
  const change: ControlChanges['change'] = async (call, text, { after, clash, at = session.address() } = {}) => {
    try {
      const { actionId } = await call(at);
      after?.();
      await session.refresh();
      done(text, actionId, at);
      return true;
    } catch (error) {
      if (clash && asCallFailed(error).code === 'changed-elsewhere') clash();
      else fail(error, () => void change(call, text, { after, clash, at }));
      return false;
    }
  };
  return { change, done, undo };
}
