import { useId, useState } from 'preact/hooks';
import type { ExportOptions } from '@/utils/export/export-format';
import { fileNameFor } from '@/utils/export/file-name';
import { commonTexts } from '@/utils/i18n/common-texts';
import { exportTexts } from '@/utils/i18n/export-texts';
import type { HandInSettings } from '@/utils/model/hand-in-settings';
import type { Locale } from '@/utils/model/locale';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import * as icons from '../ui/icons';
import { OverlayDialog } from '../ui/OverlayDialog';
import { useSay } from '../use-say';
import { copyContent } from './copy-content';
import { ExportChoices } from './ExportChoices';
import type { ExportWork } from './export-work';
import { FileName } from './FileName';
import { FilePreview } from './FilePreview';
import { FormatList } from './FormatList';
import { PrintSheet } from './PrintSheet';
import type { ShownFormat } from './shown-format';
import { useExportActs } from './use-export-acts';
import { usePreview } from './use-preview';

type Props = {
  title: string;
  /** The commonest first. */
  formats: readonly ShownFormat[];
  work: ExportWork;
  /** Language of what goes out: which layout is the usual one follows it. */
  lang: Locale;
  /** What the file is called after, and the day behind it. */
  name: string;
  date: string;
  /** As the settings are now. */
  options: ExportOptions;
  settings: HandInSettings;
  onSettings: (part: Partial<HandInSettings>) => void;
  /** Whether the sources of quotations can be told otherwise than in the text. */
  hasSources?: boolean;
  /** What is not done in the document yet. Information: it hinders nobody. */
  left?: { prompts: number; wrong: number };
  onSave: (file: Blob, name: string) => void;
  /** Keeps what was saved; why it could not be, else null. */
  onKeep?: () => Promise<string | null>;
  onClose: () => void;
};

/** One way out for everything: the formats, what is seen of the file before, saved, copied or printed. Enter saves, Esc closes. Styles: export-dialog.css. */
export function ExportDialog({
  title,
  formats,
  work,
  lang,
  name,
  date,
  options,
  settings,
  onSettings,
  hasSources = false,
  left = { prompts: 0, wrong: 0 },
  onSave,
  onKeep,
  onClose,
}: Props) {
  const say = useSay(exportTexts);
  const common = useSay(commonTexts);
  const id = useId();
  const [formatId, setFormatId] = useState(formats[0]!.id);
  const [typed, setTyped] = useState<string>();
  const [printing, setPrinting] = useState<Omit<Parameters<typeof PrintSheet>[0], 'onDone'>>();
  const { seen, again } = usePreview(work, formatId, options);
  const { doing, run, stop, forget } = useExportActs();
  const format = formats.find((one) => one.id === formatId)!;
  const isPaged = format.pages !== undefined;
  // Who types the ending of a file means this one, though another format was chosen since.
  const endings = formats.map(({ extension }) => extension).join('|');
  const called = typed?.trim().replace(new RegExp(`\\.(?:${endings})$`, 'i'), '');
  const file = called ? fileNameFor(called, '', format.extension) : fileNameFor(name, date, format.extension);
  const words = {
    doing: say('working', { file }),
    failed: (why: string) => say('failed', { file, why }),
    stopped: say('stopped'),
  };

  const save = (): void =>
    void run(async (signal) => {
      const made = seen.preview && 'file' in seen.preview ? seen.preview.file : undefined;
      onSave(made ?? (await work.render(formatId, options, signal)), file);
      const why = (await onKeep?.()) ?? null;
      return why === null ? say('saved', { file }) : say('savedNotKept', { file, why });
    }, words);
  const copy = (): void =>
    void run(
      async (signal) => {
        const made = isPaged
          ? work.copy(formatId, options, signal)
          : (async () => ({ text: await (await work.render(formatId, options, signal)).text() }))();
        await copyContent(made, isPaged);
        return say(isPaged ? 'copied' : 'copiedText');
      },
      { ...words, failed: (why) => say('notCopied', { why }), stopped: say('stopped') },
    );
  const print = (): void =>
    void run(
      async (signal) => {
        const pages = await work.pages(formatId, options, signal);
        try {
          await new Promise<void>((onDrawn, onFailed) => setPrinting({ pages, signal, onDrawn, onFailed }));
        } catch (error) {
          setPrinting(undefined);
          throw error;
        }
        return '';
      },
      { ...words, doing: say('printing') },
    );

  const isDoing = doing.kind === 'doing';
  const remarks = [
    ...(left.prompts > 0 ? [say('promptsLeft', { n: left.prompts })] : []),
    ...(left.wrong > 0 ? [say('wrongLeft', { n: left.wrong })] : []),
  ];
  return (
    <OverlayDialog
      class="export-dialog"
      labelledBy={id}
      // What is looked for first, and where arrows do something.
      first=".formats :checked"
      onClose={onClose}
    >
      {(close) => (
        <>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <div class="head">
              <h2 id={id}>{title}</h2>
              <IconButton icon={icons.close} small label={common('close')} onClick={close} />
            </div>
            <div class="panes">
              <div class="choices">
                <FormatList
                  formats={formats}
                  value={formatId}
                  onChange={(next) => {
                    forget();
                    setFormatId(next);
                  }}
                />
                {(isPaged || format.hasLayout) && (
                  <ExportChoices
                    settings={settings}
                    onSettings={(part) => {
                      forget();
                      onSettings(part);
                    }}
                    lang={lang}
                    hasSources={hasSources}
                  />
                )}
                <FileName
                  value={typed ?? file.slice(0, -format.extension.length - 1)}
                  extension={format.extension}
                  onInput={setTyped}
                />
                {remarks.length > 0 && (
                  <ul class="remarks">
                    {remarks.map((remark) => (
                      <li key={remark}>
                        <Icon icon={icons.write} small /> {remark}
                      </li>
                    ))}
                  </ul>
                )}
              </div>
              <FilePreview seen={seen} onAgain={again} />
            </div>
            <div class="foot">
              <p class={doing.kind === 'failed' ? 'error' : 'export-state'} role="status">
                {isDoing && doing.slow && doing.text}
                {doing.kind === 'done' && doing.text !== '' && (
                  <>
                    <Icon icon={icons.check} small /> {doing.text}
                  </>
                )}
                {doing.kind === 'failed' && (
                  <>
                    <Icon icon={icons.warn} small /> {doing.text}{' '}
                    <Button size="small" onClick={doing.again}>
                      {common('retry')}
                    </Button>
                  </>
                )}
              </p>
              {isDoing && doing.slow && (
                <>
                  <progress aria-label={doing.text} />
                  <Button size="small" onClick={stop}>
                    {say('stop')}
                  </Button>
                </>
              )}
              <Button onClick={close}>{doing.kind === 'done' ? say('done') : common('cancel')}</Button>
              {isPaged && (
                <Button aria-disabled={isDoing} onClick={print}>
                  {say('print')}
                </Button>
              )}
              {format.extension !== 'zip' && (
                <Button icon={icons.copy} aria-disabled={isDoing} onClick={copy}>
                  {say('copy')}
                </Button>
              )}
              <Button look="solid" type="submit" icon={icons.handIn} aria-disabled={isDoing}>
                {say('save')}
              </Button>
            </div>
          </form>
          {printing && <PrintSheet {...printing} onDone={() => setPrinting(undefined)} />}
        </>
      )}
    </OverlayDialog>
  );
}
