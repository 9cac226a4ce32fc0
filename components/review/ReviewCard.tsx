import { useEffect, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { reviewTexts } from '@/utils/i18n/review-texts';
import type { Note } from '@/utils/model/note';
import type { Grade } from '@/utils/model/review';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import type { Question } from '@/utils/review/question-of';
import { sourceAddress } from '@/utils/speeches/source-address';
import { NoteSource } from '../notes/NoteSource';
import { PassageLink } from '../notes/PassageLink';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { Grades } from './Grades';
import { HiddenPhrase } from './HiddenPhrase';
import { OwnPlain } from './OwnPlain';
import * as icons from '../ui/icons';

type Props = {
  note: Note;
  speech: Speech | undefined;
  question: Question;
  shown: boolean;
  hinted: boolean;
  /** The theme that was chosen, where one was asked for. */
  chosen: string | null;
  intervals: Record<Grade, number>;
  busy: boolean;
  onShow: () => void;
  onHint: () => void;
  onChoose: (themeId: string) => void;
  onGrade: (grade: Grade) => void;
};

const KINDS = { complete: 'kindComplete', recall: 'kindRecall', who: 'kindWho', theme: 'kindTheme' } as const;

/** One note that is asked, and its answer on the same card. The focus goes to it each time it says something new. Styles: review.css. */
export function ReviewCard(props: Props) {
  const { note, speech, question, shown, hinted, chosen, intervals, busy } = props;
  const say = useSay(reviewTexts);
  const common = useSay(commonTexts);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), [note.id, shown, question]);
  const href = sourceAddress(speech, note.url);
  const { form } = question;
  // What the answer shows whole, it need not begin with a part of.
  const part = question.form === 'complete' ? question.shown : { start: 0, end: note.quote.length };
  return (
    <section
      class={shown ? 'recall shown' : 'recall'}
      ref={card}
      tabIndex={-1}
      aria-label={shown ? say('answer') : say(KINDS[form])}
    >
      <h2 class="kind">{say(KINDS[form])}</h2>
      <p class={note.quote.length > 160 ? 'line long' : 'line'} lang={speech?.lang} dir="auto">
        {question.form === 'complete' ? (
          <>
            {note.quote.slice(part.start, question.hidden.start)}
            <HiddenPhrase
              words={note.quote.slice(question.hidden.start, question.hidden.end)}
              shown={shown}
              hinted={hinted}
            />
            {note.quote.slice(question.hidden.end, part.end)}
          </>
        ) : (
          note.quote
        )}
      </p>
      {question.form === 'theme' && (
        <Choices question={question} note={note} chosen={chosen} shown={shown} onChoose={props.onChoose} />
      )}
      {(shown || form !== 'who') && (
        <div class={form === 'who' ? 'from is-answer' : 'from'}>
          <NoteSource note={note} speech={speech} />
          {shown && href !== undefined && (
            <PassageLink href={href} noteId={note.id}>
              {common('openPage')}
            </PassageLink>
          )}
        </div>
      )}
      {shown ? (
        <>
          <OwnPlain note={note} asked={form === 'recall'} />
          <Grades intervals={intervals} disabled={busy} onGrade={props.onGrade} />
        </>
      ) : (
        <div class="acts">
          <Button look="solid" size="large" aria-keyshortcuts="Space" onClick={props.onShow}>
            {say('showAnswer')} <kbd>{say('keySpace')}</kbd>
          </Button>
          {form === 'complete' && !hinted && (
            <Button look="quiet" aria-keyshortcuts="?" onClick={props.onHint}>
              {say('hint')} <kbd>?</kbd>
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** The themes to choose among; once one is chosen, or the answer is seen, the right one is told. */
function Choices({
  question: { choices },
  note: { themes },
  chosen,
  shown,
  onChoose,
}: Pick<Props, 'note' | 'chosen' | 'shown' | 'onChoose'> & { question: { choices: Theme[] } }) {
  const say = useSay(reviewTexts);
  const locale = useLocale();
  const isRight = (id: string): boolean => themes.some((theme) => theme.id === id);
  return (
    <div class="choices">
      {choices.map((theme, at) => (
        <button
          key={theme.id}
          type="button"
          aria-disabled={shown}
          aria-keyshortcuts={shown ? undefined : String(at + 1)}
          class={shown && !isRight(theme.id) ? 'choice-theme is-wrong' : 'choice-theme'}
          onClick={() => !shown && onChoose(theme.id)}
        >
          {!shown && <kbd aria-hidden="true">{at + 1}</kbd>}
          <ThemeMark theme={theme} locale={locale} />
          {shown && isRight(theme.id) && <Icon icon={icons.check} small />}
        </button>
      ))}
      {shown && chosen !== null && <p role="status">{isRight(chosen) ? say('right') : say('wrong')}</p>}
    </div>
  );
}
