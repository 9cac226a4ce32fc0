import { useEffect, useMemo, useState } from 'preact/hooks';
import { useExportKey } from '@/components/hand-in/use-export-key';
import { OwnWords } from '@/components/notes/OwnWords';
import { reviewHash } from '@/components/review/review-hash';
import type { Acts } from '@/components/shell/use-acts';
import { saveOfSpeech } from '@/components/shell/save-of-speech';
import { useNoteActs } from '@/components/shell/use-note-acts';
import { copyOutline } from '@/components/speech/copy-outline';
import { Outline } from '@/components/speech/Outline';
import { outlineRows } from '@/components/speech/outline-rows';
import { OtherSources } from '@/components/speech/OtherSources';
import { otherInList } from '@/components/speech/other-in-list';
import { SpeechFacts } from '@/components/speech/SpeechFacts';
import { speechHash } from '@/components/speech/speech-hash';
import { SpeechNotes } from '@/components/speech/SpeechNotes';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import { useLocale, useSay } from '@/components/use-say';
import { exportTexts } from '@/utils/i18n/export-texts';
import { panelTexts } from '@/utils/i18n/panel-texts';
import { reviewTexts } from '@/utils/i18n/review-texts';
import { speechTexts } from '@/utils/i18n/speech-texts';
import type { SpeechInput } from '@/utils/export/speech-pages';
import { askBackground } from '@/utils/messaging/ask-background';
import { saveNoteClosing } from '@/utils/messaging/save-note-closing';
import { articlePage } from '@/utils/speeches/article-address';
import { sourceAddress } from '@/utils/speeches/source-address';
import { editSpeech } from '@/utils/storage/edit-speech';
import { joinSpeeches } from '@/utils/storage/join-speeches';
import { noteWork } from '@/utils/storage/note-work';
import type { Notebook } from '@/utils/storage/open-notebook';
import { otherSpeeches } from '@/utils/storage/other-speeches';
import { speechToShow } from '@/utils/storage/speech-to-show';
import { splitSpeech } from '@/utils/storage/split-speech';
import { trashSpeech } from '@/utils/storage/trash-speech';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { useSuggester } from '@/utils/storage/use-suggester';
import { countCharacters } from '@/utils/text/count-characters';
import { isChinese } from '@/utils/text/is-chinese';
import { NotYet } from './NotYet';
import { dayOf } from './day-of';
import { ExportFor } from './ExportFor';

type Props = {
  notebook: Notebook;
  acts: Acts;
  speechId: string;
  /** The name in the settings, which comments are signed with. */
  writer?: string;
  /** Its title waits to be corrected: the focus goes there. */
  toCorrect?: boolean;
  /** Told of a speech that was split off and has only the facts of this one. */
  onUnnamed: (id: string) => void;
};

/** One speech: its facts, where it was read, the thought on the whole, its outline and its notes; joined, split, deleted. */
export function SpeechPage({ notebook, acts, speechId, writer, toCorrect = false, onUnnamed }: Props) {
  const say = useSay(speechTexts);
  const locale = useLocale();
  const ofPanel = useSay(panelTexts);
  const ofReview = useSay(reviewTexts);
  const ofExport = useSay(exportTexts);
  const { value, error } = useLiveQuery(() => speechToShow(notebook, speechId), [notebook, speechId]);
  const speech = value?.speech;
  const notes = useMemo(() => value?.notes ?? [], [value]);
  const all = useMemo(() => value?.themes ?? [], [value]);
  const themes = useMemo(() => all.filter(({ archived }) => !archived), [all]);
  const rows = useMemo(() => (speech ? outlineRows(speech.outline, notes) : []), [speech, notes]);
  const [chosen, setChosen] = useState<{ id: string; at: number } | null>(null);
  const suggester = useSuggester(notebook, notes.length > 0);
  // A megabyte of text is counted once.
  const size = useMemo(
    () => (speech ? countCharacters(speech.paragraphs.join('\n')) : undefined),
    [speech?.paragraphs.length, speech?.id],
  );
  const noteActs = useNoteActs(acts, { themes, ...noteWork(notebook), editClosing: saveNoteClosing });
  useEffect(() => {
    if (chosen === null) return;
    const card = document.querySelector<HTMLElement>(`[data-note="${CSS.escape(chosen.id)}"]`);
    card?.scrollIntoView({ block: 'center' });
    card?.focus({ preventScroll: true });
  }, [chosen]);

  const isThere = speech !== undefined;
  useEffect(() => {
    if (toCorrect && isThere) document.querySelector<HTMLElement>('.speech-title .editable')?.focus();
  }, [toCorrect, isThere]);

  /** What the dialog of the ways out is open on. */
  const [going, setGoing] = useState<SpeechInput>();
  const open = (): void => setGoing(speech && { speech, notes, themes: all });
  // Without a kept text the notes are there all the same.
  const canGo = speech !== undefined && (speech.paragraphs.length > 0 || notes.length > 0);
  useExportKey(canGo ? open : undefined);

  if (!value) {
    return <NotYet notebook={notebook} error={error} />;
  }
  const back = (
    <nav class="speech-back">
      <a href={speechHash()}>
        <Icon icon={icons.previous} small />
        {say('allSpeeches')}
      </a>
    </nav>
  );
  if (!speech) {
    return (
      <main class="sheet speech-page">
        {back}
        <h1 class="sr">{say('speeches')}</h1>
        <Empty icon={icons.speech} title={say('noSuchTitle')} text={say('noSuchText')}>
          <a class="button" href="#notes/trash">
            {say('openTrash')}
          </a>
        </Empty>
      </main>
    );
  }
  const page = sourceAddress({ ...speech, article: undefined });
  const remove = async (): Promise<void> => {
    let n = 0;
    const done = await acts.act(
      async (telling) => {
        const trashed = await trashSpeech(notebook, speech.id, telling);
        n = trashed.notes;
        return trashed;
      },
      () => (n === 0 ? say('deleted') : say('deletedWith', { n })),
      { name: say('deleteSpeech') },
    );
    if (done) location.hash = speechHash();
  };
  const split = async (url: string): Promise<void> => {
    let made: Awaited<ReturnType<typeof splitSpeech>> | undefined;
    await acts.act(
      async (telling) => (made = await splitSpeech(notebook, speech.id, url, undefined, telling)),
      () => ofPanel(made?.facts === 'shared' ? 'saidSplitShared' : 'saidSplit'),
      { name: ofPanel('splitting') },
    );
    if (made?.facts === 'shared') onUnnamed(made.speechId);
  };
  const save = saveOfSpeech(acts, {
    edit: (fields, seen) => editSpeech(notebook, speech.id, fields, seen),
    editClosing: (fields, seen, both) =>
      askBackground('saveWords', { table: 'speeches', id: speech.id, fields, seen, both }),
  });
  const text = size && (isChinese(speech.lang) ? size.characters : size.words);
  return (
    <main class="sheet speech-page">
      {back}
      <div class="speech-about">
        <SpeechFacts speech={speech} onEdit={save}>
          <p class="text-size">
            {!text ? say('noText') : say(isChinese(speech.lang) ? 'keptText' : 'keptWords', { n: text })}
          </p>
          <OtherSources
            urls={speech.urls}
            open
            onSplit={(url) => void split(url)}
            loadOthers={async () =>
              (await otherSpeeches(notebook, speech.id)).map((other) => otherInList(other, locale))
            }
            onJoin={(id) =>
              void acts.act((telling) => joinSpeeches(notebook, speech.id, id, telling), ofPanel('saidJoined'), {
                name: ofPanel('joining'),
              })
            }
          />
        </SpeechFacts>
        <div class="speech-acts">
          {page !== undefined && (
            <a class="button" href={page} target="_blank" rel="noreferrer">
              <Icon icon={icons.jump} />
              {say('openPage')}
            </a>
          )}
          {speech.article && (
            <a class="button" href={articlePage(speech.id)} target="_blank">
              <Icon icon={icons.book} />
              {say('readHere')}
            </a>
          )}
          {notes.length > 0 && (
            <a class="button" href={reviewHash({ kind: 'read', what: 'speech', id: speech.id })}>
              <Icon icon={icons.review} />
              {ofReview('readThrough')}
            </a>
          )}
          {canGo && (
            <Button
              icon={icons.handIn}
              aria-keyshortcuts="Control+Shift+E"
              title={`${ofExport('speechWithNotes')} (Ctrl+Shift+E)`}
              onClick={open}
            >
              {ofExport('speechWithNotes')}
            </Button>
          )}
          <Button look="danger" icon={icons.trash} onClick={() => void remove()}>
            {say('deleteSpeech')}
          </Button>
        </div>
        {rows.length > 0 && (
          <Outline
            rows={rows}
            themes={all}
            lang={speech.lang}
            at={null}
            starts={undefined}
            onShow={(point) => {
              const [first] = rows[point]?.notes ?? [];
              if (first) setChosen((before) => ({ id: first.id, at: (before?.at ?? 0) + 1 }));
              else acts.show({ text: say('noNoteThere', { point: rows[point]?.label ?? '' }), tone: 'done' });
            }}
            onCopy={() =>
              void copyOutline(rows).then(
                () => acts.show({ text: ofPanel('outlineCopied'), tone: 'done' }),
                () => acts.show({ text: ofPanel('outlineNotCopied'), tone: 'bad' }),
              )
            }
          />
        )}
      </div>
      <div class="speech-written">
        <section class="speech-thought" aria-label={say('onTheWhole')}>
          <h2>{say('onTheWhole')}</h2>
          <OwnWords
            kind="thought"
            value={speech.thought}
            prompt={ofPanel('speechThoughtPrompt')}
            of={{ table: 'speeches', id: speech.id, name: speech.title }}
            onSave={(...texts) => save('thought', ...texts)}
          />
        </section>
        <h2 class="speech-notes-head">
          {say('notesHere')}
          {notes.length > 0 && <span class="count-badge">{notes.length}</span>}
        </h2>
        {notes.length === 0 ? (
          <Empty title={say('noNotesTitle')} text={say('noNotesText')} />
        ) : (
          <SpeechNotes
            speech={speech}
            notes={notes}
            themes={themes}
            acts={noteActs}
            suggest={suggester?.suggest}
            chosen={chosen}
          />
        )}
      </div>
      {going && (
        <ExportFor
          kind="speech"
          input={going}
          acts={acts}
          title={ofExport('titleSpeech')}
          lang={isChinese(going.speech.lang) ? 'zh-CN' : 'en'}
          name={ofExport('speechFile', { title: going.speech.title })}
          date={dayOf(new Date())}
          writer={writer}
          onClose={() => setGoing(undefined)}
        />
      )}
    </main>
  );
}
