import { useMemo, useState } from 'preact/hooks';
import { DuplicatePair } from '@/components/notebook/DuplicatePair';
import { More } from '@/components/notes/More';
import type { Acts } from '@/components/shell/use-acts';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import { useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { duplicateTexts } from '@/utils/i18n/duplicate-texts';
import type { Note } from '@/utils/model/note';
import { pairKey } from '@/utils/speeches/pair-key';
import { dismissPairs } from '@/utils/storage/dismissed-pairs';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { mergeNotes } from '@/utils/storage/merge-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { dayOf } from './day-of';
import { useDuplicates } from './use-duplicates';

/** Passages drawn at once. */
const STEP = 50;

type Props = {
  notebook: Notebook;
  acts: Acts;
  /** Everything in the notebook; undefined until it has been read. */
  all: NotesNow | undefined;
};

/** The passages that were kept more than once: each made one note, all of them, or told apart. */
export function DuplicatesPage({ notebook, acts, all }: Props) {
  const say = useSay(duplicateTexts);
  const common = useSay(commonTexts);
  const groups = useDuplicates(notebook, all?.notes, all?.speeches, 0);
  const [steps, setSteps] = useState(1);
  const shown = useMemo(() => (groups ?? []).slice(0, steps * STEP), [groups, steps]);
  if (!all || !groups) {
    return (
      <p class="later" role="status">
        {common('loading')}
      </p>
    );
  }
  /** The focus is at what comes after what goes. */
  const goOn = (group: readonly Note[]): void => {
    const at = groups.findIndex(([first]) => first?.id === group[0]?.id);
    const next = groups[at + 1] ?? groups[at - 1];
    const there = next && document.querySelector<HTMLElement>(`[data-duplicate="${CSS.escape(next[0]!.id)}"]`);
    (there ?? document.querySelector<HTMLElement>('.speech-back a'))?.focus();
  };
  const merge = async (wanted: readonly (readonly Note[])[]): Promise<void> => {
    let done = { merged: 0, left: 0 };
    const isDone = await acts.act(
      async (telling) => {
        const { actionId, ...said } = await mergeNotes(
          notebook,
          wanted.map((group) => group.map(({ id }) => id)),
          telling,
        );
        done = said;
        return { actionId };
      },
      () =>
        done.left === 0 ? say('merged', { n: done.merged }) : say('mergedSome', { n: done.merged, left: done.left }),
      { name: say('merge') },
    );
    if (isDone && done.merged === 0 && done.left > 0) acts.show({ text: say('tooMuch'), tone: 'bad' });
  };
  const tellApart = (group: readonly Note[]): void => {
    const pairs = group.flatMap(({ id }, at) => group.slice(at + 1).map((other) => pairKey(id, other.id)));
    const set = async (on: boolean): Promise<void> => {
      const problem = await acts.attempt(async () => {
        await dismissPairs(notebook, pairs, on);
        return { actionId: null };
      });
      if (problem !== null) acts.show({ text: problem, tone: 'bad', again: () => void set(on) });
      else if (on) acts.show({ text: say('dismissed'), tone: 'done', back: () => void set(false) });
      else acts.dismiss();
    };
    void set(true);
  };
  return (
    <main class="sheet duplicates">
      <nav class="speech-back">
        <a href="#notes">
          <Icon icon={icons.previous} small />
          {say('back')}
        </a>
      </nav>
      {groups.length === 0 ? (
        <>
          <h1 class="sr">{say('title')}</h1>
          <Empty icon={icons.check} title={say('noneTitle')} text={say('noneText')} />
        </>
      ) : (
        <>
          <header class="duplicates-head">
            <div>
              <h1>
                {say('title')} <span class="count-badge">{groups.length}</span>
              </h1>
              <p>{say('about')}</p>
            </div>
            {groups.length > 1 && (
              <Button look="solid" onClick={() => void merge(groups)}>
                {say('mergeAll')}
              </Button>
            )}
          </header>
          {shown.map((group) => (
            <DuplicatePair
              key={group[0]?.id}
              notes={group}
              speeches={all.speeches}
              themes={all.themes}
              dayOf={(ms) => dayOf(new Date(ms))}
              onMerge={() => {
                goOn(group);
                void merge([group]);
              }}
              onApart={() => {
                goOn(group);
                tellApart(group);
              }}
            />
          ))}
          {groups.length > shown.length && (
            <More left={Math.min(STEP, groups.length - shown.length)} onMore={() => setSteps(steps + 1)} />
          )}
        </>
      )}
    </main>
  );
}
