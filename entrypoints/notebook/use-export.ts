import { useRef, useState } from 'preact/hooks';
import type { ExportState } from '@/components/writing/HandIn';
import { fileNameFor } from '@/utils/export/file-name';
import { studyNotesFormats } from '@/utils/export/study-notes-formats';
import { errorName } from '@/utils/i18n/error-name';
import type { Locale } from '@/utils/model/locale';
import type { StudyNotes } from '@/utils/model/study-notes';
import { saveFile } from './save-file';

type World = {
  locale: Locale;
  /** Keeps what was handed in. */
  record: (doc: StudyNotes) => Promise<unknown>;
  /** An error of the notebook in the reader's language. */
  explain: (error: unknown) => string;
};

export type Export = {
  state: ExportState;
  run: (doc: StudyNotes, formatId: string) => Promise<void>;
  cancel: () => void;
};

/** Makes a file of study notes, hands it to the browser to be saved, and keeps the document in the notebook. One at a time. */
export function useExport({ locale, record, explain }: World): Export {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const run = async (doc: StudyNotes, formatId: string): Promise<void> => {
    const format = studyNotesFormats.find(({ id }) => id === formatId);
    if (!format || running.current) return;
    const control = new AbortController();
    running.current = control;
    const file = fileNameFor(doc.title, doc.date, format.extension);
    setState({ kind: 'making', file });
    try {
      // A Word file is made in one go of the processor: before it, the way to stop it is drawn; after it, a click that came meanwhile counts.
      await turn();
      control.signal.throwIfAborted();
      const blob = await format.render(doc, { locale, date: doc.date }, control.signal);
      await turn();
      control.signal.throwIfAborted();
      saveFile(blob, file);
    } catch (error) {
      setState(control.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', file, why: errorName(error) });
      running.current = null;
      return;
    }
    // The file is there, whatever becomes of the record: the two are told apart.
    const why = await record(doc).then(() => null, explain);
    setState(why === null ? { kind: 'made', file } : { kind: 'notKept', file, why });
    running.current = null;
  };

  return { state, run, cancel: () => running.current?.abort() };
}

/** A turn of the event loop. Timers come after input that waits, which promises and messages need not. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
