import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OwnWords } from '@/components/notes/OwnWords';
import { keptElsewhere } from '@/components/panel/kept-elsewhere';
import { outlineRows } from '@/components/speech/outline-rows';
import { PanelEmpty } from '@/components/panel/PanelEmpty';
import { PanelNotes } from '@/components/panel/PanelNotes';
import { sectionAt } from '@/components/panel/section-at';
import { UnplacedLine } from '@/components/panel/UnplacedLine';
import { saveOfSpeech } from '@/components/shell/save-of-speech';
import type { Acts } from '@/components/shell/use-acts';
import { useNoteActs } from '@/components/shell/use-note-acts';
import { otherInList } from '@/components/speech/other-in-list';
import { OtherSources } from '@/components/speech/OtherSources';
import { SpeechFacts } from '@/components/speech/SpeechFacts';
import { useLocale, useSay } from '@/components/use-say';
import { panelTexts } from '@/utils/i18n/panel-texts';
import { askBackground } from '@/utils/messaging/ask-background';
import { saveNoteClosing } from '@/utils/messaging/save-note-closing';
import { askReader } from '@/utils/messaging/ask-reader';
import { articleShownAt } from '@/utils/speeches/article-address';
import { editSpeech } from '@/utils/storage/edit-speech';
import { joinSpeeches } from '@/utils/storage/join-speeches';
import { noteWork } from '@/utils/storage/note-work';
import type { Notebook } from '@/utils/storage/open-notebook';
import { otherSpeeches } from '@/utils/storage/other-speeches';
import { splitSpeech } from '@/utils/storage/split-speech';
import { useSuggester } from '@/utils/storage/use-suggester';
import type { ChosenFrame } from './choose-frame';
import { PanelOutline } from './PanelOutline';
import type { OpenPage } from './use-open-page';
import type { PanelData } from './use-panel-data';
import { sourceHere } from './source-here';
import { usePlaceActs } from './use-place-acts';
import type { PanelReading } from './use-reading';

type Props = {
  notebook: Notebook;
  page: OpenPage;
  frame: ChosenFrame;
  data: PanelData;
  acts: Acts;
  /** The keys that work in the page (`Settings.toolbarKeys`); null while none do. */
  keys: string | null;
  /** The theme whose notes alone are shown; see `PanelNotes`. */
  only: string | null | undefined;
  onOnly: (only: string | null | undefined) => void;
  /** Called when the page is to be looked at: a panel that is a tab itself goes behind it. */
  onLook: () => void;
};

/** The speech on the page: its facts, the thought on the whole, its outline, its notes. Before anything is kept: what the page says of it. */
export function PanelSpeech({ notebook, page, frame, data, acts, keys, only, onOnly, onLook }: Props) {
  const say = useSay(panelTexts);
  const locale = useLocale();
  const { speech, notes, themes } = data;
  const { placements, address, speech: draft } = frame.placed;
  const noteActs = useNoteActs(acts, { themes, ...noteWork(notebook), editClosing: saveNoteClosing });
  const suggester = useSuggester(notebook, notes.length > 0);
  const places = usePlaceActs({ notebook, page, frame, notes, acts, onLook });
  // What was kept may be older than what is read of outlines today, or without its text.
  const text = speech && speech.outline.length > 0 ? speech : draft;
  const [starts, setStarts] = useState<PanelReading['starts']>();
  const rows = useMemo(() => outlineRows(text.outline, notes), [text, notes]);
  const root = browser.runtime.getURL('/');
  const here = speech ? sourceHere(speech.urls, address, root) : undefined;
  const elsewhere = useMemo(
    () =>
      speech
        ? keptElsewhere(notes, { speech, page: draft, address: articleShownAt(address, root) ?? address, placements })
        : new Map<string, never>(),
    [speech, notes, draft, address, placements],
  );
  const unplaced = notes.filter(
    ({ id }) => !elsewhere.has(id) && /^(?:lost|ambiguous)$/.test(placements[id]?.state ?? ''),
  ).length;
  const save = saveOfSpeech(acts, {
    edit: (fields, seen) => editSpeech(notebook, speech!.id, fields, seen),
    editClosing: (fields, seen, both) =>
      askBackground('saveWords', { table: 'speeches', id: speech!.id, fields, seen, both }),
  });

  return (
    <div class={notes.length === 0 ? 'panel-speech is-empty' : 'panel-speech'}>
      <div class="about">
        {unplaced > 0 && <UnplacedLine count={unplaced} onGo={goToUnplaced} />}
        <SpeechFacts speech={speech ?? draft} onEdit={speech && save}>
          {speech && (
            <>
              <OtherSources
                urls={speech.urls}
                here={here}
                // What the page says of itself, where it is the one that is open.
                onSplit={(url) => {
                  let facts = '';
                  void acts.act(
                    async (telling) => {
                      const page = url === here ? draft : undefined;
                      const split = await splitSpeech(notebook, speech.id, url, page, telling);
                      ({ facts } = split);
                      return split;
                    },
                    () => say(facts === 'shared' ? 'saidSplitShared' : 'saidSplit'),
                    { name: say('splitting') },
                  );
                }}
                loadOthers={async () =>
                  (await otherSpeeches(notebook, speech.id)).map((other) => otherInList(other, locale))
                }
                onJoin={(id) =>
                  void acts.act((telling) => joinSpeeches(notebook, speech.id, id, telling), say('saidJoined'), {
                    name: say('joining'),
                  })
                }
              />
              <OwnWords
                kind="thought"
                value={speech.thought}
                prompt={say('speechThoughtPrompt')}
                of={{ table: 'speeches', id: speech.id, name: speech.title }}
                onSave={(...texts) => save('thought', ...texts)}
              />
            </>
          )}
        </SpeechFacts>
        {rows.length > 0 && (
          <PanelOutline
            page={page}
            text={text}
            rows={rows}
            themes={themes}
            acts={acts}
            onStarts={setStarts}
            onLook={onLook}
          />
        )}
      </div>
      {notes.length === 0 ? (
        <PanelEmpty keys={keys} />
      ) : (
        <PanelNotes
          notes={notes}
          themes={themes}
          lang={text.lang}
          placements={placements}
          elsewhere={elsewhere}
          chosen={page.chosen}
          acts={noteActs}
          suggest={suggester?.suggest}
          places={places}
          sectionOf={(note, { start }) => (frame.elsewhere.has(note.id) ? undefined : sectionAt(rows, starts, start))}
          only={only}
          onOnly={onOnly}
          onShow={({ id }) => {
            if (page.tabId === null) return;
            void askReader(page.tabId, 'showNote', { noteId: id }, frame.elsewhere.get(id) ?? frame.frameId);
            onLook();
          }}
        />
      )}
    </div>
  );
}

/** To the first note without a place, with the focus, so that the keys lead on from there. */
function goToUnplaced(): void {
  document.querySelector('.unplaced')?.scrollIntoView({ block: 'start' });
  document.querySelector<HTMLElement>('.unplaced [data-note]')?.focus({ preventScroll: true });
}
