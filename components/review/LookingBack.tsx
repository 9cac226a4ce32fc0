import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { reviewTexts } from '@/utils/i18n/review-texts';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { lookingBack } from '@/utils/review/looking-back';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { clipLine } from '@/utils/text/clip-line';
import { speechHash } from '../speech/speech-hash';
import { SpeechName } from '../speech/SpeechName';
import { Button } from '../ui/Button';
import { useLocale, useSay } from '../use-say';
import { HeatMap } from './HeatMap';
import { HeatTable } from './HeatTable';
import { reviewHash } from './review-hash';

type Props = {
  back: ReturnType<typeof lookingBack>;
  /** Speeches that have notes, the one read last first. */
  speeches: { speech: Speech; notes: number; without: number }[];
  /** Notes without a thought, the latest first. */
  unthought: Note[];
  langOf: (note: Note) => string | undefined;
};

/** How many lines of a list are shown at first, and more each time. */
const STEP = 8;
/** Longest beginning of a passage in the list. */
const LINE = 60;

/** Looking back: when was read and written, which speeches, what waits for a thought. Styles: review.css. */
export function LookingBack({ back, speeches, unthought, langOf }: Props) {
  const say = useSay(reviewTexts);
  const locale = useLocale();
  const id = useId();
  const [table, setTable] = useState(false);
  const [ofSpeeches, setOfSpeeches] = useState(STEP);
  const [ofNotes, setOfNotes] = useState(STEP);
  const label = say('heatLabel', {
    weeks: back.weeks.length,
    speeches: back.speeches,
    notes: back.notes,
    words: back.words,
    documents: back.documents,
  });
  return (
    <section class="after" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('lookingBack')}</h2>
      {table ? (
        <HeatTable id={`${id}-table`} weeks={back.weeks} label={label} />
      ) : (
        <HeatMap weeks={back.weeks} label={label} />
      )}
      <p class="muted small">
        {label}
        <Button look="quiet" size="small" aria-expanded={table} onClick={() => setTable(!table)}>
          {table ? say('hideTable') : say('showTable')}
        </Button>
      </p>
      <div class="two-lists">
        <div>
          <h3>{say('speechesRead')}</h3>
          <ul class="lines">
            {speeches.slice(0, ofSpeeches).map(({ speech, notes, without }) => (
              <li key={speech.id}>
                <a href={speechHash(speech.id)}>
                  <SpeechName speech={speech} />
                </a>
                <span class="muted small">
                  {/* Each by itself: a name that runs from right to left would take what follows along. */}
                  {[
                    speech.speaker,
                    speech.date && dayInWords(speech.date, locale),
                    say('speechNotes', { n: notes }),
                    without > 0 && say('speechWithout', { n: without }),
                  ]
                    .filter((fact) => fact)
                    .map((fact, at) => (
                      <Fragment key={fact}>
                        {at > 0 && ' · '}
                        <span dir="auto">{fact}</span>
                      </Fragment>
                    ))}
                </span>
              </li>
            ))}
          </ul>
          <More left={speeches.length - ofSpeeches} onMore={() => setOfSpeeches(ofSpeeches + STEP)} />
        </div>
        <div>
          <h3>
            {say('withoutThought')} {unthought.length > 0 && <span class="count-badge">{unthought.length}</span>}
          </h3>
          {unthought.length === 0 ? (
            <p class="muted">{say('allThought')}</p>
          ) : (
            <>
              <ul class="lines quotes">
                {unthought.slice(0, ofNotes).map((note) => (
                  <li key={note.id}>
                    <a
                      href={reviewHash({ kind: 'read', what: 'unthought', from: note.id })}
                      lang={langOf(note)}
                      class="serif"
                    >
                      {clipLine(note.quote, LINE)}
                      {note.quote.length > LINE && '…'}
                    </a>
                  </li>
                ))}
              </ul>
              <a class="button small" href={reviewHash({ kind: 'read', what: 'unthought' })}>
                {say('writeAll')}
              </a>
              <More left={unthought.length - ofNotes} onMore={() => setOfNotes(ofNotes + STEP)} />
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function More({ left, onMore }: { left: number; onMore: () => void }) {
  const say = useSay(reviewTexts);
  return left > 0 ? (
    <Button look="quiet" size="small" onClick={onMore}>
      {say('more', { n: Math.min(left, STEP) })}
    </Button>
  ) : null;
}
