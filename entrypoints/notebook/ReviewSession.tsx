import { useMemo, useRef, useState } from 'preact/hooks';
import { intervalText } from '@/components/review/interval-text';
import { SessionView } from '@/components/review/SessionView';
import { repsOf, useReviewSession } from '@/components/review/use-review-session';
import type { Acts, Done } from '@/components/shell/use-acts';
import { useSay } from '@/components/use-say';
import { reviewTexts } from '@/utils/i18n/review-texts';
import type { Grade } from '@/utils/model/review';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { dayOf } from '@/utils/review/day-of';
import { questionOf } from '@/utils/review/question-of';
import { waitAfter } from '@/utils/review/wait-after';
import { buryNote } from '@/utils/storage/bury-note';
import { gradeNote } from '@/utils/storage/grade-note';
import { notesById } from '@/utils/storage/notes-by-id';
import type { Notebook } from '@/utils/storage/open-notebook';
import { rememberNote } from '@/utils/storage/remember-note';
import { useLiveQuery } from '@/utils/storage/use-live-query';

type Props = {
  notebook: Notebook;
  acts: Acts;
  /** The notes of the session, chosen as it begins. */
  ids: string[];
  themes: Theme[];
  speeches: ReadonlyMap<string, Speech>;
};

const none: never[] = [];

/** A session over the notes that waited when it began: each grade on disk before the next question. */
export function ReviewSession({ notebook, acts, ids, themes, speeches }: Props) {
  const say = useSay(reviewTexts);
  const { value: notes } = useLiveQuery(() => notesById(notebook, ids), [notebook, ids]);
  const session = useReviewSession(notes ?? none, notebook.now);
  const [said, setSaid] = useState('');
  const taking = useRef(new Set<string>());
  const { note } = session;
  const speech = note && speeches.get(note.speechId);
  const times = note ? repsOf(note) : 0;
  // Once for each time it is asked: what is changed of the note or its themes meanwhile turns no question into another.
  const question = useMemo(() => note && questionOf(note, { speech, themes }), [note?.id, times]);
  const intervals = useMemo(() => {
    const now = notebook.now();
    const after = (grade: Grade): number => (note ? waitAfter(note.review?.card, grade, now) : 0);
    return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
  }, [note?.id, times, session.shown]);

  /** Does something with the asked note; a failure is said with a way to try again. */
  const act = async (kind: 'grade' | 'away', work: () => Promise<Done>, done: string): Promise<void> => {
    const ok = await session.act(kind, async () => {
      let actionId: string | null = null;
      const problem = await acts.attempt(async () => {
        const answer = await work();
        ({ actionId } = answer);
        return answer;
      });
      if (problem !== null) acts.show({ text: problem, tone: 'bad', again: () => void act(kind, work, done) });
      else {
        acts.dismiss();
        if (actionId === null) setSaid(say('elsewhere'));
      }
      return actionId;
    });
    if (ok) setSaid(done);
  };
  /** Takes back the last thing done in this round, skipping too, and nothing that was done before or elsewhere. */
  const takeBack = async (): Promise<void> => {
    const doing = session.underWay();
    // What is just being done is meant; where nothing comes of it, that is said.
    if (doing && !(await doing)) return;
    const last = session.last(taking.current);
    setSaid(last === undefined ? say('nothingBack') : last.kind === 'skip' ? say('unskipped') : '');
    if (last?.kind === 'skip') session.unskip();
    else if (last) {
      // The notes show it a moment later: pressed again before, it takes back what came before.
      taking.current.add(last.actionId);
      if (await acts.undo(last.actionId)) session.takenBack(last.actionId);
      else taking.current.delete(last.actionId);
    }
  };
  if (!notes) return null;
  return (
    <SessionView
      session={session}
      question={question}
      speech={speech}
      themes={themes}
      notes={notes}
      intervals={intervals}
      dayOf={dayOf}
      said={said}
      onGrade={(grade) =>
        note &&
        void act(
          'grade',
          () => gradeNote(notebook, note.id, { grade, seen: times }),
          say('said', { grade: say(`grade${grade}`), when: intervalText(intervals[grade], say) }),
        )
      }
      onBury={() => note && void act('away', () => buryNote(notebook, note.id), say('buried'))}
      onNever={() => note && void act('away', () => rememberNote(notebook, note.id, false), say('neverSaid'))}
      onSkip={() => {
        session.skip();
        setSaid(say('skipped'));
      }}
      onUndo={() => void takeBack()}
    />
  );
}
