import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { errorText } from '@/components/shell/error-text';
import { useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import { askBackground } from '@/utils/messaging/ask-background';
import { newId } from '@/utils/model/new-id';
import { keepRevision } from '@/utils/storage/keep-revision';
import type { Notebook } from '@/utils/storage/open-notebook';
import { saveStudyNotes } from '@/utils/storage/save-study-notes';
import { studyNotesById, type OpenedStudyNotes } from '@/utils/storage/study-notes-by-id';
import { thinRevisions } from '@/utils/storage/thin-revisions';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { withoutTypedNumbers } from '@/utils/study-notes/without-typed-numbers';
import { closingFields } from './closing-fields';
import { dayOf } from './day-of';
import { DocumentSession, type SessionView } from './document-session';

/** How often what stands beside the text follows it, ms: not at each key. */
const FOLLOW = 150;

/** Documents with something that is not saved, by id: they outlive their page, as what was written must not be lost. */
export type OpenSessions = Map<string, DocumentSession>;

/** Saves what waits; what can't be saved is kept. */
async function leave(session: DocumentSession, drop: () => void): Promise<void> {
  await session.flush();
  // One may have come back to it meanwhile.
  if (session.isSaved && !session.isShown) drop();
}

export type OpenDocument = {
  /** What the notebook says of it. Where that is no document (any more) there is a session all the same if it was open here. */
  found: OpenedStudyNotes | undefined;
  /** What kept it from being read. */
  error: Error | undefined;
  session: DocumentSession | null;
  /** Called by the page that shows it in an editor: what is to be shown instead. */
  onReplace: (replace: SessionView['replace'] | null) => void;
};

/** A document of the notebook, opened to be written in, and followed. Leaving saves it. */
export function useDocument(notebook: Notebook, id: string, sessions: OpenSessions): OpenDocument {
  const common = useSay(commonTexts);
  const say = useSay(documentsTexts);
  const [, setTick] = useState(0);
  const { value: found, error } = useLiveQuery(() => studyNotesById(notebook, id), [notebook, id]);
  const replace = useRef<SessionView['replace'] | null>(null);
  const words = useRef({ common, say });
  words.current = { common, say };

  const session = useMemo(() => {
    // Whatever has become of the document: words that are in no notebook yet are in this.
    const kept = sessions.get(id);
    if (kept) return kept;
    if (found?.kind !== 'document') return null;
    const sitting = newId();
    return new DocumentSession(found.doc, found.at, {
      save: (fields, seen) => saveStudyNotes(notebook, { id, fields, seen, sitting }),
      saveClosing: (fields, seen) =>
        askBackground('saveStudyNotes', {
          id,
          fields: closingFields(fields),
          seen,
          sitting,
          name: words.current.say('closingVersion'),
        }),
      keepVersion: ({ title, blocks }) => keepRevision(notebook, { studyNotesId: id, title, blocks: [...blocks] }),
      explain: (error) => errorText(error, words.current.common),
      now: Date.now,
    });
  }, [notebook, id, sessions, found?.kind]);

  useLayoutEffect(() => {
    if (!session) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const redraw = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setTick((tick) => tick + 1);
      }, FOLLOW);
    };
    sessions.set(id, session);
    session.show({ redraw, replace: (...told) => replace.current?.(...told) });
    const blocks = withoutTypedNumbers(session.written.blocks, session.doc.lang);
    if (blocks !== session.written.blocks) session.change({ blocks: [...blocks] });
    void thinRevisions(notebook, id, (time) => dayOf(new Date(time))).catch(() => undefined);
    const onHide = (): void => {
      if (document.hidden) session.leave();
      else void session.flush();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onHide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onHide);
      session.show(null);
      void leave(session, () => sessions.get(id) === session && sessions.delete(id));
    };
  }, [session]);

  useEffect(() => {
    if (found?.kind === 'document') session?.hear(found.doc, found.at);
    // Its editor is gone, and no end of a composition comes from it.
    else if (found) session?.compose(false);
  }, [session, found]);

  return { found, error, session, onReplace: (next) => (replace.current = next) };
}
