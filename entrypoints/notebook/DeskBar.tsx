import type { ComponentChildren } from 'preact';
import { langOf } from '@/components/lang-of';
import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import { Segments } from '@/components/ui/Segments';
import { useSay } from '@/components/use-say';
import { DOCUMENTS } from '@/components/writing/write-hash';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import type { StudyNotes } from '@/utils/model/study-notes';

/** What is seen where there is room for one of three. */
export type Pane = 'outline' | 'text' | 'checks';

type Props = {
  name: string;
  lang: StudyNotes['lang'];
  /** How saving stands. */
  saved: ComponentChildren;
  /** The ways to hand in; none while there is nothing but the text, where it is said how to leave that. */
  out: ComponentChildren | undefined;
  pane: Pane;
  onPane: (pane: Pane) => void;
  /** The tools of the text. */
  children: ComponentChildren;
};

/** The bar over a document: which it is, whether it is saved, handing in, the tools. Styles: desk.css. */
export function DeskBar({ name, lang, saved, out, pane, onPane, children }: Props) {
  const say = useSay(documentsTexts);
  return (
    <section class="desk-bar" aria-label={say('tools')}>
      <nav class="crumb">
        <a href={DOCUMENTS} aria-label={say('toList')}>
          <Icon icon={icons.previous} small />
          {say('documents')}
        </a>
        <b lang={langOf(lang)} title={name}>
          {name}
        </b>
      </nav>
      {saved}
      <span class="grow" />
      {out ?? <span class="small muted">{say('focusHint')}</span>}
      {children}
      <span class="pane-switch">
        <Segments
          label={say('panes')}
          value={pane}
          options={[
            { value: 'outline', label: say('paneOutline') },
            { value: 'text', label: say('paneText') },
            { value: 'checks', label: say('paneChecks') },
          ]}
          onChange={onPane}
        />
      </span>
    </section>
  );
}
