import { reviewTexts } from '@/utils/i18n/review-texts';
import type { Note } from '@/utils/model/note';
import type { Grade } from '@/utils/model/review';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import type { Question } from '@/utils/review/question-of';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { IconButton } from '../ui/IconButton';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { Cord, type Slip } from './Cord';
import { ReviewCard } from './ReviewCard';
import { reviewHash } from './review-hash';
import { useReviewKeys } from './use-review-keys';
import type { ReviewSession } from './use-review-session';
import { useUndoHere } from './use-undo-here';
import * as icons from '../ui/icons';

type Props = {
  session: ReviewSession;
  /** What the asked note is asked; none at the end. */
  question: Question | undefined;
  speech: Speech | undefined;
  themes: Theme[];
  /** All notes of the session, for the slips. */
  notes: readonly Note[];
  intervals: Record<Grade, number>;
  /** Day of a grade, `2026-04-24`. */
  dayOf: (at: number) => string;
  /** What was done last, in words: read out, and shown beside the slips. */
  said: string;
  onGrade: (grade: Grade) => void;
  onBury: () => void;
  onNever: () => void;
  onSkip: () => void;
  onUndo: () => void;
};

/** A session: the note that is asked, how far one is, what else can be done with it; and its end. Styles: review.css. */
export function SessionView(props: Props) {
  const { session, question, speech, themes, notes, intervals, said } = props;
  const say = useSay(reviewTexts);
  const locale = useLocale();
  const { note, shown, busy } = session;
  const leave = (): void => location.assign(reviewHash({ kind: 'start' }));
  const grade = (given: Grade) => (shown && !busy ? () => props.onGrade(given) : undefined);
  const choice = (at: number) => {
    const theme = !shown && question?.form === 'theme' ? question.choices[at - 1] : undefined;
    return theme && (() => session.choose(theme.id));
  };
  const show = note && !shown ? session.show : undefined;
  useReviewKeys({
    ' ': show,
    enter: show,
    '1': grade(1) ?? choice(1),
    '2': grade(2) ?? choice(2),
    '3': grade(3) ?? choice(3),
    '4': grade(4) ?? choice(4),
    '?': question?.form === 'complete' && !shown ? session.hint : undefined,
    '？': question?.form === 'complete' && !shown ? session.hint : undefined,
    s: note && props.onSkip,
    b: note && props.onBury,
    z: props.onUndo,
    escape: leave,
  });
  useUndoHere(props.onUndo);
  const styleOf = (id: string): number | undefined => {
    const first = notes.find((one) => one.id === id)?.themes[0]?.id;
    return themes.find((theme) => theme.id === first)?.style;
  };
  const slips: Slip[] = [
    ...session.done.map((id) => ({ id, state: 'done' as const, style: styleOf(id) })),
    ...session.soon.map((id) => ({ id, state: 'soon' as const, style: styleOf(id) })),
    ...(note ? [{ id: note.id, state: 'now' as const }] : []),
    ...session.left
      .filter((one) => one !== note && !session.soon.includes(one.id))
      .map(({ id }) => ({ id, state: 'waits' as const })),
  ];
  const last = note?.review?.grades.at(-1);
  const chosen = note?.themes.flatMap(({ id }) => themes.find((theme) => theme.id === id) ?? []) ?? [];
  return (
    <>
      <header class="review-head">
        <h1 class="page-title">{say('session')}</h1>
        {note && <Cord slips={slips} />}
        <span class="said muted small" role="status">
          {said}
        </span>
        <span class="grow" />
        <IconButton
          icon={icons.undo}
          label={say('undoGrade')}
          aria-keyshortcuts="z"
          aria-disabled={session.last() === undefined}
          onClick={props.onUndo}
        />
        <a class="button quiet small" href={reviewHash({ kind: 'start' })}>
          {say('leave')} <kbd>{say('keyEsc')}</kbd>
        </a>
      </header>
      {note && question ? (
        <>
          <ReviewCard
            note={note}
            speech={speech}
            question={question}
            shown={shown}
            hinted={session.hinted}
            chosen={session.chosen}
            intervals={intervals}
            busy={busy}
            onShow={session.show}
            onHint={session.hint}
            onChoose={session.choose}
            onGrade={props.onGrade}
          />
          <footer class="review-foot">
            {(question.form !== 'theme' || shown) &&
              chosen.map((theme) => <ThemeMark key={theme.id} theme={theme} locale={locale} />)}
            <span class="muted small">
              {last
                ? say('lastTime', { day: dayInWords(props.dayOf(last.at), locale), grade: say(`grade${last.grade}`) })
                : say('firstTime')}
            </span>
            <span class="grow" />
            <Button look="quiet" size="small" aria-keyshortcuts="s" onClick={props.onSkip}>
              {say('skip')} <kbd>S</kbd>
            </Button>
            <Button look="quiet" size="small" aria-keyshortcuts="b" onClick={props.onBury}>
              {say('bury')} <kbd>B</kbd>
            </Button>
            <Button look="quiet" size="small" onClick={props.onNever}>
              {say('never')}
            </Button>
          </footer>
        </>
      ) : (
        <Empty
          icon={icons.check}
          title={say('endTitle')}
          text={session.grades > 0 ? say('endText', { n: session.grades }) : say('endNone')}
        >
          <a class="button solid" href={reviewHash({ kind: 'start' })} ref={focus}>
            {say('back')}
          </a>
        </Empty>
      )}
    </>
  );
}

/** The button that was pressed last went with its question. */
function focus(link: HTMLElement | null): void {
  link?.focus();
}
