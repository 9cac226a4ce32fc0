import { useEffect, useState } from 'preact/hooks';
import type { NotebookPage } from '@/components/shell/FrameHead';
import { ToastArea } from '@/components/shell/ToastArea';
import { useActs } from '@/components/shell/use-acts';
import { useUndoKey } from '@/components/shell/use-undo-key';
import { DUPLICATES } from '@/components/notebook/shelf-hash';
import { OpenPassageContext } from '@/components/notes/open-passage';
import { UnsavedWords } from '@/components/notes/UnsavedWords';
import { speechHash } from '@/components/speech/speech-hash';
import { SettingsForm } from '@/components/settings/SettingsForm';
import { templatesAt } from '@/components/templates/templates-hash';
import { themePageAt } from '@/components/themes/theme-page-hash';
import { useLocale, useSay } from '@/components/use-say';
import { settingsTexts } from '@/utils/i18n/settings-texts';
import { tellReaders } from '@/utils/messaging/tell-readers';
import type { Settings } from '@/utils/model/settings';
import { expireTrash } from '@/utils/storage/expire-trash';
import { lastAction } from '@/utils/storage/last-action';
import { lastUndone } from '@/utils/storage/last-undone';
import type { Notebook } from '@/utils/storage/open-notebook';
import { writeSettings } from '@/utils/storage/settings';
import { useAllNotes } from '@/utils/storage/use-all-notes';
import { DuplicatesPage } from './DuplicatesPage';
import { undoNaming } from '@/utils/storage/undo-naming';
import { firstDraft } from './first-draft';
import { firstSeen } from './first-seen';
import { isToldByOutline } from './is-told-by-outline';
import { LayoutSettings } from './LayoutSettings';
import { NotYet } from './NotYet';
import { nothingSought } from './nothing-sought';
import { NotesPage } from './NotesPage';
import { openPassage } from './open-passage';
import { SpeechesPage } from './SpeechesPage';
import { ReviewPage } from './ReviewPage';
import { SettingsBackup } from './SettingsBackup';
import { SitesSettings } from './SitesSettings';
import { TemplatesPage } from './TemplatesPage';
import { ThemePage } from './ThemePage';
import { ThemesPage } from './ThemesPage';
import type { OpenSessions } from './use-document';
import { useUnsavedDocuments } from './use-unsaved-documents';
import { WritePage } from './WritePage';

/** How long the notebook is let be before its trash is looked through, ms: the first notes are drawn by then. */
const CALM = 1_500;

type Props = {
  notebook: Notebook;
  settings: Settings;
  page: NotebookPage;
  hash: string;
};

/** The page that is open, and the message of the moment over it. */
export function NotebookPages({ notebook, settings, page, hash }: Props) {
  const say = useSay(settingsTexts);
  const locale = useLocale();
  // Here, so that a look at the notes does not throw a half set-up draft away.
  const [draft, setDraft] = useState(() => firstDraft(new Date(), locale));
  // Here as well: a search goes on over the shelves, and after a look at another page.
  const [sought, setSought] = useState(nothingSought);
  // And what could not be saved of a document whose page was left: it is still there when one comes back.
  const [sessions] = useState<OpenSessions>(() => new Map());
  useUnsavedDocuments(sessions);
  const acts = useActs({
    undo: (actionId, telling) => undoNaming(notebook, actionId, telling),
    lastAction: () => lastAction(notebook),
    lastUndone: () => lastUndone(notebook),
    changed: () => void tellReaders(),
  });
  // Once the page is there. What can't be deleted now is the next time; the reader has asked for nothing.
  useEffect(() => {
    const later = setTimeout(() => void expireTrash(notebook).catch(() => undefined), CALM);
    return () => clearTimeout(later);
  }, [notebook]);
  useUndoKey(acts);
  const themeId = themePageAt(hash);
  const templates = templatesAt(hash);
  const {
    value: all,
    outline,
    error,
  } = useAllNotes(notebook, page === 'notes' && isToldByOutline(hash) ? (now) => firstSeen(now, hash) : undefined);
  const shown = all ?? outline;
  /** Whether the page shows nothing before all notes are read; others read what is theirs. */
  const waits = page !== 'settings' && page !== 'speeches' && !templates;
  const change = (part: Partial<Settings>): void => {
    writeSettings(part).then(
      () => void tellReaders(),
      () => acts.show({ text: say('notSaved'), tone: 'bad', again: () => change(part) }),
    );
  };
  return (
    <OpenPassageContext.Provider value={(href, noteId) => void openPassage(href, noteId)}>
      <UnsavedWords
        hrefOf={({ table, id }) => {
          const speechId = table === 'speeches' ? id : all?.notes.find((note) => note.id === id)?.speechId;
          return speechId && speechHash(speechId);
        }}
      />
      {error && !shown && waits ? (
        <NotYet notebook={notebook} error={error} />
      ) : (
        <>
          {page === 'notes' &&
            (hash === DUPLICATES ? (
              <DuplicatesPage notebook={notebook} acts={acts} all={all} />
            ) : shown ? (
              <NotesPage
                notebook={notebook}
                hash={hash}
                acts={acts}
                all={shown}
                isOutline={!all}
                sought={sought}
                onSeek={(part) => setSought((now) => ({ ...now, ...part }))}
                look={settings.look}
                onLook={(look) => change({ look })}
              />
            ) : (
              <NotYet notebook={notebook} />
            ))}
          {page === 'speeches' && (
            <SpeechesPage notebook={notebook} hash={hash} acts={acts} writer={settings.writer.name} />
          )}
          {page === 'themes' &&
            (themeId === null ? (
              <ThemesPage notebook={notebook} hash={hash} acts={acts} all={all} />
            ) : (
              <ThemePage key={themeId} notebook={notebook} acts={acts} all={all} themeId={themeId} />
            ))}
          {templates && <TemplatesPage notebook={notebook} acts={acts} id={templates.id} />}
          {page === 'write' && !templates && (
            <WritePage
              notebook={notebook}
              hash={hash}
              acts={acts}
              all={all}
              settings={settings.writing}
              sessions={sessions}
              draft={draft}
              onDraft={(part) => setDraft((now) => ({ ...now, ...part }))}
              writer={settings.writer}
              onWriter={(writer) => change({ writer })}
            />
          )}
          {page === 'review' && (
            <ReviewPage
              notebook={notebook}
              hash={hash}
              acts={acts}
              all={all}
              settings={settings.review}
              onSettings={(review) => change({ review })}
            />
          )}
        </>
      )}
      {page === 'settings' && (
        <div class="sheet">
          <SettingsForm settings={settings} onChange={change}>
            <LayoutSettings acts={acts} />
            <SettingsBackup notebook={notebook} acts={acts} />
            <SitesSettings acts={acts} />
          </SettingsForm>
        </div>
      )}
      <ToastArea acts={acts} />
    </OpenPassageContext.Provider>
  );
}
