import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '@/components/use-say';
import { errorName } from '@/utils/i18n/error-name';
import { readTexts } from '@/utils/i18n/read-texts';
import type { RefusalCode } from '@/utils/import/refused';
import type { Notebook } from '@/utils/storage/open-notebook';
import type { Source } from './open-article';
import { useDrops } from './use-drops';

/** What is under way is shown after that, ms: most files are open before. */
const SHOWN_AFTER = 200;
/** Before a pasted text, so that a page's own declaration of its encoding does not count. */
const MARK = '\ufeff';

/** Files and texts being opened, one at a time. */
export type Opening = {
  /** Name of what is being opened, once that takes long. */
  busy: string | null;
  /** Why the last one was not opened, with the way out. */
  problem: string | null;
  /** Something is held over the page. */
  isOver: boolean;
  openFile: (file: File) => void;
  openText: (text: string) => void;
  cancel: () => void;
  dismiss: () => void;
};

/** Opens what is chosen, dropped on the page or pasted into it; another one ends the one before. */
export function useOpening(
  notebook: Notebook,
  onOpened: (opened: { speechId: string; actionId: string | null }) => void,
): Opening {
  const say = useSay(readTexts);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const going = useRef<AbortController | null>(null);

  const end = (): void => {
    going.current?.abort();
    going.current = null;
    setBusy(null);
  };
  const open = async (source: Source): Promise<void> => {
    end();
    setProblem(null);
    const mine = (going.current = new AbortController());
    const name = source.name || say('pastedName');
    const timer = setTimeout(() => setBusy(name), SHOWN_AFTER);
    try {
      const { openArticle } = await import('./open-article');
      const opened = await openArticle(notebook, source, mine.signal);
      if (mine.signal.aborted) return;
      onOpened(opened);
    } catch (error) {
      if (mine.signal.aborted) return;
      end();
      const code = codeOf(error);
      setProblem(code ? say(`refused-${code}`, { name }) : say('notOpened', { name, reason: errorName(error) }));
    } finally {
      clearTimeout(timer);
    }
  };
  const openFile = (file: File): void =>
    void open({ name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
  const openText = (text: string, extension = 'txt'): void => {
    const bytes = new TextEncoder().encode(MARK + text);
    void open({ name: '', extension, size: bytes.length, bytes: async () => bytes });
  };
  const isOver = useDrops({ onFile: openFile, onText: openText });
  useEffect(() => () => going.current?.abort(), []);
  return {
    busy,
    problem,
    isOver,
    openFile,
    openText: (text) => openText(text),
    cancel: end,
    dismiss: () => setProblem(null),
  };
}

function codeOf(error: unknown): RefusalCode | undefined {
  // By its name: the class is in a script of its own, loaded with what throws it.
  return error instanceof Error && error.name === 'Refused' && 'code' in error
    ? (error.code as RefusalCode)
    : undefined;
}
