import { useRef, useState } from 'preact/hooks';
import type { ExportState } from '@/components/writing/HandIn';
import type { ExportOptions } from '@/utils/export/export-format';
import { fileNameFor } from '@/utils/export/file-name';
import { errorName } from '@/utils/i18n/error-name';
import type { StudyNotes } from '@/utils/model/study-notes';
import { renderApart } from './export-apart';
import { formatsOf } from './formats-of';
import { saveFile } from './save-file';

type World = {
  /** Keeps what was handed in. */
  record: (doc: StudyNotes) => Promise<unknown>;
  /** An error of the notebook in the reader's language. */
  explain: (error: unknown) => string;
};

export type Export = {
  state: ExportState;
  run: (doc: StudyNotes, options: ExportOptions) => Promise<void>;
  cancel: () => void;
};

/** Makes the usual file of study notes, hands it to the browser to be saved, and keeps the document in the notebook. One at a time. */
export function useExport({ record, explain }: World): Export {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const run = async (doc: StudyNotes, options: ExportOptions): Promise<void> => {
    if (running.current) return;
    const control = new AbortController();
    running.current = control;
    const { id, extension } = formatsOf('study-notes')[0]!;
    const file = fileNameFor(doc.title, doc.date, extension);
    setState({ kind: 'making', file });
    try {
      const blob = await renderApart('study-notes', id, doc, options, control.signal);
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
