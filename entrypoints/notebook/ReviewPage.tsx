import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LookingBack } from '@/components/review/LookingBack';
import { ReadThrough } from '@/components/review/ReadThrough';
import { reviewAt, type ReviewPlace } from '@/components/review/review-hash';
import { ReviewStart } from '@/components/review/ReviewStart';
import { SpeechName } from '@/components/speech/SpeechName';
import { saveOwnWords } from '@/components/shell/save-own-words';
import type { Acts } from '@/components/shell/use-acts';
import { ThemeMark } from '@/components/ui/ThemeMark';
import { useLocale, useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { reviewTexts } from '@/utils/i18n/review-texts';
import { askBackground } from '@/utils/messaging/ask-background';
import type { Note } from '@/utils/model/note';
import type { ReviewSettings } from '@/utils/model/settings';
import type { Speech } from '@/utils/model/speech';
import { comesBack } from '@/utils/review/comes-back';
import { dailyQueue } from '@/utils/review/daily-queue';
import { isAsked } from '@/utils/review/is-asked';
import { lookingBack } from '@/utils/review/looking-back';
import { reviewDay } from '@/utils/review/review-day';
import { todaysFive } from '@/utils/review/todays-five';
import { doings } from '@/utils/storage/doings';
import { editNote } from '@/utils/storage/edit-note';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { inReadingOrder } from '@/utils/storage/in-reading-order';
import type { Notebook } from '@/utils/storage/open-notebook';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { ReviewSession } from './ReviewSession';

type Props = {
  notebook: Notebook;
  hash: string;
  acts: Acts;
  /** Everything in the notebook; undefined until it has been read. */
  all: NotesNow | undefined;
  settings: ReviewSettings;
  onSettings: (settings: ReviewSettings) => void;
};

/** Review: what comes back today, reading through, looking back. */
export function ReviewPage(props: Props) {
  const { notebook, hash, acts, all: value } = props;
  const say = useSay(reviewTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const place = reviewAt(hash);
  /** What was left for where review begins; nothing when the page was opened there. */
  const from = useRef<string | undefined>(undefined);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (place.kind !== 'start') from.current = hash;
  }, [hash]);
  if (!value) {
    return (
      <p class="later" role="status">
        {common('loading')}
      </p>
    );
  }
  const { speeches } = value;
  const themes = value.themes.filter(({ archived }) => !archived);
  const titleOf = (read: ReviewPlace & { kind: 'read' }) => {
    if (read.what === 'five') return say('todaysFive');
    if (read.what === 'unthought') return say('unthought');
    const theme = themes.find(({ id }) => id === read.id);
    if (read.what === 'theme') return theme ? <ThemeMark theme={theme} locale={locale} /> : say('ofTheme');
    const speech = speeches.get(read.id);
    return speech ? <SpeechName speech={speech} /> : say('ofSpeech');
  };
  return (
    <main class="sheet review" ref={main}>
      {place.kind === 'start' && <Start {...props} value={value} from={from.current} main={main} />}
      {place.kind === 'session' && <Session {...props} value={value} />}
      {place.kind === 'read' && (
        <Read
          key={hash}
          place={place}
          value={value}
          now={notebook.now}
          title={titleOf(place)}
          onSave={(note, field, text, seen, both) =>
            saveOwnWords(acts, field, () =>
              document.hidden
                ? askBackground('saveWords', {
                    table: 'notes',
                    id: note.id,
                    fields: { [field]: text },
                    seen: { [field]: seen },
                    both,
                  })
                : editNote(notebook, note.id, { [field]: text }, { [field]: seen }),
            )
          }
        />
      )}
    </main>
  );
}

/** The notes of a session are those that waited as it began. */
function Session({ notebook, acts, settings, value }: Props & { value: NotesNow }) {
  const [ids] = useState(() => dailyQueue(value.notes, settings, notebook.now()).notes.map(({ id }) => id));
  const themes = value.themes.filter(({ archived }) => !archived);
  return <ReviewSession notebook={notebook} acts={acts} ids={ids} themes={themes} speeches={value.speeches} />;
}

/** `from`: the place within review that was left for it; `main`: what it stands in. */
function Start({
  notebook,
  settings,
  onSettings,
  value,
  from,
  main,
}: Props & { value: NotesNow; from: string | undefined; main: RefObject<HTMLElement | null> }) {
  // What had the focus went with what was left: it goes on from the link that led there, else from the first.
  useEffect(() => {
    if (from === undefined || (document.activeElement ?? document.body) !== document.body) return;
    const links = [...(main.current?.querySelectorAll<HTMLElement>('a[href], button') ?? [])];
    (links.find((link) => link.getAttribute('href') === from) ?? links[0])?.focus();
  }, []);

  const say = useSay(reviewTexts);
  const { notes, speeches, themes } = value;
  const { value: done } = useLiveQuery(() => doings(notebook), [notebook]);
  const now = notebook.now();
  const asked = notes.filter((note) => isAsked(note, settings.over));
  const queue = dailyQueue(notes, settings, now);
  const coming = asked.map((note) => comesBack(note, now)).sort((a, b) => a.from - b.from)[0];
  // What is past waits for tomorrow's limit. Days are counted from morning to morning.
  const next =
    !coming || coming.from <= now ? null : coming.from - (coming.kind === 'step' ? now : reviewDay(now).start);
  const read = useMemo(() => speechesRead(notes, speeches), [notes, speeches]);
  const unthought = useMemo(() => notes.filter(({ thought }) => thought.trim() === '').toReversed(), [notes]);
  return (
    <>
      <h1 class="sr">{say('settingTitle')}</h1>
      <ReviewStart
        notes={notes.length}
        asked={asked.length}
        fresh={queue.fresh}
        again={queue.again}
        next={next}
        themes={themes
          .filter(({ archived }) => !archived)
          .map((theme) => ({
            theme,
            notes: notes.filter((note) => note.themes.some(({ id }) => id === theme.id)).length,
          }))
          .filter(({ notes: n }) => n > 0)}
        speeches={read}
        onAskAll={() => onSettings({ ...settings, over: 'all' })}
      >
        {done && (
          <LookingBack
            back={lookingBack(done, now)}
            speeches={read}
            unthought={unthought}
            langOf={({ speechId }) => speeches.get(speechId)?.lang}
          />
        )}
      </ReviewStart>
    </>
  );
}

/** Speeches with notes, the one a note was kept of last first. */
function speechesRead(notes: readonly Note[], speeches: ReadonlyMap<string, Speech>) {
  const read = new Map<string, { speech: Speech; notes: number; without: number }>();
  for (const { speechId, thought } of notes.toReversed()) {
    const speech = speeches.get(speechId);
    if (!speech) continue;
    const at = read.get(speechId) ?? { speech, notes: 0, without: 0 };
    at.notes++;
    if (thought.trim() === '') at.without++;
    read.set(speechId, at);
  }
  return [...read.values()];
}

type ReadProps = Pick<Parameters<typeof ReadThrough>[0], 'title' | 'onSave'> & {
  place: ReviewPlace & { kind: 'read' };
  value: NotesNow;
  now: () => number;
};

/** The notes to read are those it began with: one that gets its thought stays where it is. */
function Read({ place, value, now, title, onSave }: ReadProps) {
  const [ids] = useState(() => chooseToRead(place, value, now()).map(({ id }) => id));
  const byId = new Map(value.notes.map((note) => [note.id, note]));
  return (
    <ReadThrough
      title={title}
      notes={ids.flatMap((id) => byId.get(id) ?? [])}
      themes={value.themes}
      speechOf={({ speechId }) => value.speeches.get(speechId)}
      from={place.what === 'unthought' ? place.from : undefined}
      onSave={onSave}
    />
  );
}

function chooseToRead(place: ReviewPlace & { kind: 'read' }, { notes }: NotesNow, now: number): Note[] {
  if (place.what === 'five') return todaysFive(notes, now);
  if (place.what === 'unthought') return notes.filter(({ thought }) => thought.trim() === '').toReversed();
  if (place.what === 'theme') return notes.filter(({ themes }) => themes.some(({ id }) => id === place.id));
  return notes.filter(({ speechId }) => speechId === place.id).sort(inReadingOrder);
}
