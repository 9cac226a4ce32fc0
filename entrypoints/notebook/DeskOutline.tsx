import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { DocumentOutline } from '@/components/study-notes/DocumentOutline';
import { NotesDrawer } from '@/components/study-notes/NotesDrawer';
import type { EditorHandle } from '@/components/study-notes/StudyNotesEditor';
import { Button } from '@/components/ui/Button';
import * as icons from '@/components/ui/icons';
import { useSay } from '@/components/use-say';
import { HeadingNames } from '@/components/writing/HeadingNames';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import type { Note } from '@/utils/model/note';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import type { Template, TemplateSection } from '@/utils/model/template';
import type { Theme } from '@/utils/model/theme';
import { sectionLength } from '@/utils/study-notes/section-length';
import { sectionsByHeading } from '@/utils/study-notes/sections-by-heading';

type Props = {
  blocks: readonly Block[];
  lang: StudyNotes['lang'];
  /** The block with the caret, −1 for the title. */
  caret: number;
  /** Nothing where it is gone. */
  template: Template | undefined;
  handle: EditorHandle | null;
  notes: readonly Note[];
  themes: ReadonlyMap<string, Theme>;
  noteSearch: RefObject<HTMLInputElement>;
  onJump: (block: number) => void;
  /** The text is to be seen, where only one side is at a time. */
  onText: () => void;
  /** Composes again; nothing for a document that never was composed. */
  onRecompose: (() => void) | undefined;
};

/** What stands left of the text: its outline, the names of the section the caret is in, the notes, and composing again. Styles: desk.css. */
export function DeskOutline(props: Props) {
  const { blocks, lang, caret, template, handle, notes, themes, noteSearch, onJump, onText, onRecompose } = props;
  const say = useSay(documentsTexts);
  const sections = useMemo(
    () => (template ? sectionsByHeading(blocks, template) : new Map<number, TemplateSection>()),
    [blocks, template],
  );
  const block = blocks[caret];
  return (
    <aside class="pane left" aria-label={say('paneOutline')}>
      <h2>
        {say('outline')}
        <span class="muted tiny">{template?.name}</span>
      </h2>
      <DocumentOutline
        blocks={blocks}
        lang={lang}
        current={caret}
        rangeOf={(heading) => {
          const section = sections.get(heading);
          return section && template && sectionLength(section, template);
        }}
        onJump={onJump}
        onMove={(from, to) => handle?.moveSection(from, to)}
      />
      <HeadingNames
        block={block}
        section={sections.get(caret)}
        onName={(fix) => {
          if (block?.kind !== 'heading') return;
          const { text } = block;
          handle?.mend(
            { kind: 'uneven-headings', severity: 'hint', block: caret, start: 0, end: text.length, found: text, fix },
            block,
          );
        }}
      />
      <NotesDrawer
        notes={notes}
        themes={themes}
        blocks={blocks}
        lang={lang}
        onInsert={(noteId) => {
          handle?.insertNote(noteId);
          onText();
        }}
        onLeave={() => {
          onText();
          requestAnimationFrame(() => handle?.focus());
        }}
        searchRef={noteSearch}
      />
      {!template && <p class="tiny muted template-gone">{say('templateGone')}</p>}
      {onRecompose && template && (
        <section class="recompose">
          <Button size="small" icon={icons.review} onClick={onRecompose}>
            {say('recompose')}
          </Button>
          <p class="tiny muted">{say('recomposeText')}</p>
        </section>
      )}
    </aside>
  );
}
