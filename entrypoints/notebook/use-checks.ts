import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '@/utils/model/finding';
import type { Note } from '@/utils/model/note';
import type { WritingSettings } from '@/utils/model/settings';
import type { Speech } from '@/utils/model/speech';
import type { StudyNotes } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import { checkStudyNotes } from '@/utils/study-notes/check';
import { findingKey } from '@/utils/study-notes/finding-key';

/** How long after the last change the checks look, ms. */
const PAUSE = 350;

type World = {
  notes: readonly Note[];
  speeches: readonly Speech[];
  /** The document's own; undefined where it is gone: then nothing is said of what it asks for. */
  template: Template | undefined;
  templates: readonly Template[];
  settings: WritingSettings;
};

export type Checked = {
  /** Those the writer has not let stand. */
  findings: readonly Finding[];
  settled: number;
  /** The document they are about: until the next look, places may have moved. */
  doc: StudyNotes | null;
};

/** What the checks notice in a document, a short pause after each change. */
export function useChecks(doc: StudyNotes | null, { notes, speeches, template, templates, settings }: World): Checked {
  const [checked, setChecked] = useState<Checked>({ findings: [], settled: 0, doc: null });
  useEffect(() => {
    if (!doc) return undefined;
    const timer = setTimeout(() => {
      const { name = '', unit = '' } = doc.writer ?? {};
      const found = checkStudyNotes(doc, {
        notes,
        speeches,
        template: template ?? templates.find(({ lang }) => lang === doc.lang)!,
        quotedShareLimit: settings.quotedShare,
        ownNames: [...settings.ownNames, name, unit].filter((one) => one.trim() !== ''),
      });
      const all = template ? found : found.filter(({ kind }) => kind !== 'out-of-proportion');
      const settled = new Set(doc.settled);
      const findings = all.filter((finding) => !settled.has(findingKey(finding, doc)));
      setChecked({ findings, settled: all.length - findings.length, doc });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [doc, notes, speeches, template, templates, settings]);
  return checked;
}
