import { OwnWords } from '@/components/notes/OwnWords';
import { PanelEmpty } from '@/components/panel/PanelEmpty';
import { PanelNotes } from '@/components/panel/PanelNotes';
import type { Acts } from '@/components/shell/use-acts';
import { useNoteActs } from '@/components/shell/use-note-acts';
import { SpeechFacts, type FactName } from '@/components/speech/SpeechFacts';
import { useSay } from '@/components/use-say';
import { panelTexts } from '@/utils/i18n/panel-texts';
import { askBackground } from '@/utils/messaging/ask-background';
import { askReader } from '@/utils/messaging/ask-reader';
import type { Placed } from '@/utils/messaging/calls';
import { editNote } from '@/utils/storage/edit-note';
import { editSpeech } from '@/utils/storage/edit-speech';
import type { Notebook } from '@/utils/storage/open-notebook';
import { setNoteTheme } from '@/utils/storage/set-note-theme';
import { trashNote } from '@/utils/storage/trash-note';
import type { OpenPage } from './use-open-page';
import type { PanelData } from './use-panel-data';
import { usePlaceActs } from './use-place-acts';

type Props = {
  notebook: Notebook;
  page: OpenPage;
  placed: Placed;
  data: PanelData;
  acts: Acts;
  /** Whether keys are on in the page. */
  keys: boolean;
};

/** The speech on the page: its facts, the thought on the whole, its notes. Before anything is kept: what the page says of it. */
export function PanelSpeech({ notebook, page, placed, data, acts, keys }: Props) {
  const say = useSay(panelTexts);
  const { speech, notes, themes } = data;
  const noteActs = useNoteActs(acts, {
    themes,
    edit: (id, fields, seen) => editNote(notebook, id, fields, seen),
    editClosing: (id, fields, seen) => askBackground('saveWords', { table: 'notes', id, fields, seen }),
    trash: (id) => trashNote(notebook, id),
    setTheme: (id, themeId, newTheme) => setNoteTheme(notebook, id, themeId, newTheme),
  });
  const places = usePlaceActs({ notebook, tabId: page.tabId, notes, placements: placed.placements, acts });
  if (!speech) {
    return (
      <>
        <SpeechFacts speech={placed.speech} />
        <PanelEmpty keys={keys} />
      </>
    );
  }
  const edit = (fact: FactName, text: string): Promise<string | null> =>
    acts.attempt(() => editSpeech(notebook, speech.id, { [fact]: text === '' ? undefined : text }));
  return (
    <>
      <SpeechFacts speech={speech} onEdit={edit}>
        <OwnWords
          kind="thought"
          value={speech.thought}
          prompt={say('speechThoughtPrompt')}
          onSave={(thought) =>
            acts.attempt(() =>
              document.hidden
                ? askBackground('saveWords', { table: 'speeches', id: speech.id, thought })
                : editSpeech(notebook, speech.id, { thought }),
            )
          }
        />
      </SpeechFacts>
      {notes.length === 0 ? (
        <PanelEmpty keys={keys} />
      ) : (
        <PanelNotes
          notes={notes}
          themes={themes}
          lang={speech.lang}
          placements={placed.placements}
          chosen={page.chosen}
          acts={noteActs}
          places={places}
          onShow={(note) => {
            if (page.tabId !== null) void askReader(page.tabId, 'showNote', { noteId: note.id });
          }}
        />
      )}
    </>
  );
}
