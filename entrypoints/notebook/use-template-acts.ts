import { useState } from 'preact/hooks';
import type { Acts } from '@/components/shell/use-acts';
import { errorText } from '@/components/shell/error-text';
import type { TemplateActs } from '@/components/templates/TemplateCard';
import { templateHash, TEMPLATES } from '@/components/templates/templates-hash';
import { useLocale, useSay } from '@/components/use-say';
import { fileNameFor } from '@/utils/export/file-name';
import { commonTexts } from '@/utils/i18n/common-texts';
import { sayTemplateFile } from '@/utils/i18n/say-template-file';
import { templateTexts } from '@/utils/i18n/template-texts';
import { MAX_TEMPLATE_FILE, MAX_TEMPLATE_FILES } from '@/utils/model/limits';
import type { WrittenTemplate } from '@/utils/model/template-file';
import { addTemplates } from '@/utils/storage/add-templates';
import type { Notebook } from '@/utils/storage/open-notebook';
import { trashTemplate } from '@/utils/storage/trash-template';
import { readTemplateFile } from '@/utils/study-notes/read-template-file';
import { TemplateFileError } from '@/utils/study-notes/template-file-error';
import { templates as builtIn } from '@/utils/study-notes/templates';
import { writeTemplateFile } from '@/utils/study-notes/write-template-file';
import { dayOf } from './day-of';
import { newTemplate } from './new-template';
import { saveFile } from './save-file';

const taken = builtIn.map(({ name }) => name);

/** What is done with whole templates: made, copied, deleted, taken out as files and in. `refused`: why files were not taken in, a line for each. */
export function useTemplateActs(notebook: Notebook, acts: Acts) {
  const say = useSay(templateTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const [refused, setRefused] = useState<readonly string[]>([]);

  const add = async (template: WrittenTemplate, key: 'made' | 'copied', open: boolean): Promise<void> => {
    let [id, name] = ['', ''];
    const done = await acts.act(
      async () => {
        const { added, actionId } = await addTemplates(notebook, [template], taken);
        ({ id, name } = added[0]!);
        return { actionId };
      },
      () => say(key, { name }),
    );
    if (done && open) location.hash = templateHash(id);
  };
  const read = async (files: readonly File[]): Promise<void> => {
    // What was said of other files would be read as said of these.
    acts.dismiss();
    if (files.length > MAX_TEMPLATE_FILES) return setRefused([sayTemplateFile.tooMany(locale)]);
    const problems: string[] = [];
    const good: WrittenTemplate[] = [];
    for (const file of files) {
      try {
        // Before it is read: what is far too large would fill the memory.
        if (file.size > MAX_TEMPLATE_FILE) throw new TemplateFileError('too-big');
        good.push(readTemplateFile(await file.text()));
      } catch (error) {
        problems.push(
          error instanceof TemplateFileError
            ? sayTemplateFile.refused(locale, file.name, error)
            : errorText(error, common),
        );
      }
    }
    let names: string[] = [];
    let actionId: string | null = null;
    const problem =
      good.length === 0
        ? null
        : await acts.attempt(async () => {
            const done = await addTemplates(notebook, good, taken);
            names = done.added.map(({ name }) => name);
            ({ actionId } = done);
            return done;
          });
    if (problem !== null) problems.push(problem);
    setRefused(names.length === 0 && problems.length > 0 ? [...problems, say('nothingChanged')] : problems);
    if (actionId === null) return;
    const [first, second] = names;
    const text =
      names.length > 2
        ? say('importSome', { n: names.length, names: `${first}, ${second}, …` })
        : say('imported', { names: names.join(', ') });
    acts.show({ text, tone: 'done', actionId });
  };

  const ofTemplates: TemplateActs = {
    onCopy: (template, open) => void add(template, 'copied', open),
    onExport(template) {
      const file = fileNameFor(template.name, dayOf(new Date()), 'json');
      saveFile(new Blob([writeTemplateFile(template)], { type: 'application/json' }), file);
      acts.show({ text: say('exported', { file }), tone: 'done' });
    },
    onDelete: ({ id, name }) => void acts.act(() => trashTemplate(notebook, id), say('deleted', { name })),
  };
  return {
    refused,
    ofTemplates,
    ofList: {
      onCreate: () => void add(newTemplate(locale), 'made', true),
      onFiles: (files: File[]) => void read(files),
      onCloseRefused: () => setRefused([]),
    },
    /** Of a template's own page: it goes with it. */
    ofPage: {
      ...ofTemplates,
      onDelete: ({ id, name }: { id: string; name: string }) =>
        void acts
          .act(() => trashTemplate(notebook, id), say('deleted', { name }))
          .then((done) => done && (location.hash = TEMPLATES)),
    } satisfies TemplateActs as TemplateActs,
  };
}
