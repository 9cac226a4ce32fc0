import { useEffect } from 'preact/hooks';
import { Outline } from '@/components/speech/Outline';
import type { OutlineRow } from '@/components/speech/outline-rows';
import type { Acts } from '@/components/shell/use-acts';
import { useSay } from '@/components/use-say';
import { panelTexts } from '@/utils/i18n/panel-texts';
import type { SpeechDraft } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { copyOutline } from '@/components/speech/copy-outline';
import type { OpenPage } from './use-open-page';
import { useReading, type PanelReading } from './use-reading';

type Props = {
  page: OpenPage;
  /** The speech whose outline is shown. */
  text: Pick<SpeechDraft, 'outline' | 'paragraphs' | 'lang'>;
  rows: readonly OutlineRow[];
  themes: readonly Theme[];
  acts: Acts;
  onStarts: (starts: PanelReading['starts']) => void;
  onLook: () => void;
};

/** The outline, and where one is in it. By itself, so that a page that scrolls draws no note cards anew. */
export function PanelOutline({ page, text, rows, themes, acts, onStarts, onLook }: Props) {
  const say = useSay(panelTexts);
  const { at, starts, show } = useReading(page, text);
  useEffect(() => onStarts(starts), [starts]);
  const copy = (): Promise<void> =>
    copyOutline(rows).then(
      () => acts.show({ text: say('outlineCopied'), tone: 'done' }),
      () => acts.show({ text: say('outlineNotCopied'), tone: 'bad' }),
    );
  return (
    <Outline
      rows={rows}
      themes={themes}
      lang={text.lang}
      at={at}
      starts={starts}
      onShow={(point) => {
        show(point);
        onLook();
      }}
      onCopy={() => void copy()}
    />
  );
}
