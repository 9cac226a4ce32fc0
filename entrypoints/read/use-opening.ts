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

/** An article that was opened; `actionId` is null where it was kept already, `older`: an older copy of it that has notes. */
export type Opened = { speechId: string; actionId: string | null; older?: string };

/** Files and texts being opened. */
export type Opening = {
  /** Name of what is being opened, once that takes long. */
  busy: string | null;
  /** Why some of the last ones were not opened, each with the way out. */
  problems: string[];
  /** Something is held over the page. */
  isOver: boolean;
  openFiles: (files: File[]) => void;
  openText: (text: string) => void;
  cancel: () => void;
  dismiss: () => void;
};

/** Opens what is chosen, dropped on the page or pasted into it, one after the other; what is given later ends what is still under way. */
export function useOpening(notebook: Notebook, onOpened: (opened: Opened[], failed: number) => void): Opening {
  const say = useSay(readTexts);
  const [busy, setBusy] = useState<string | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const going = useRef<AbortController | null>(null);

  const end = (): void => {
    going.current?.abort();
    going.current = null;
    setBusy(null);
  };
  const open = async (sources: Source[]): Promise<void> => {
    end();
    setProblems([]);
    const { signal } = (going.current = new AbortController());
    const opened: Opened[] = [];
    const failures: string[] = [];
    for (const source of sources) {
      const name = source.name || say('pastedName');
      const timer = setTimeout(() => setBusy(name), SHOWN_AFTER);
      try {
        const { openArticle } = await import('./open-article');
        opened.push(await openArticle(notebook, source, signal));
      } catch (error) {
        const code = codeOf(error);
        failures.push(code ? say(`refused-${code}`, { name }) : say('notOpened', { name, reason: errorName(error) }));
      } finally {
        clearTimeout(timer);
      }
      if (signal.aborted) return;
    }
    setProblems(failures);
    onOpened(opened, failures.length);
    // One that was opened shows that it is on its way until its page is there.
    if (opened.length !== 1 || failures.length > 0) end();
  };
  const openFiles = (files: File[]): void =>
    void open(
      files.map((file) => ({
        name: file.name,
        size: file.size,
        bytes: async () => new Uint8Array(await file.arrayBuffer()),
      })),
    );
  const openText = (text: string, extension = 'txt'): void => {
    const bytes = new TextEncoder().encode(MARK + text);
    void open([{ name: '', extension, size: bytes.length, bytes: async () => bytes }]);
  };
  const isOver = useDrops({ onFiles: openFiles, onText: openText });
  useEffect(() => () => going.current?.abort(), []);
  return {
    busy,
    problems,
    isOver,
    openFiles,
    openText: (text) => openText(text),
    cancel: end,
    dismiss: () => setProblems([]),
  };
}

function codeOf(error: unknown): RefusalCode | undefined {
  // By its name: the class is in a script of its own, loaded with what throws it.
  return error instanceof Error && error.name === 'Refused' && 'code' in error
    ? (error.code as RefusalCode)
    : undefined;
}
