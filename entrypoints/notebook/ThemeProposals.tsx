import { useRef } from 'preact/hooks';
import type { Acts } from '@/components/shell/use-acts';
import { ProposalStrip } from '@/components/themes/ProposalStrip';
import { useFocusTrail } from '@/components/themes/use-focus-trail';
import { useSay } from '@/components/use-say';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Theme } from '@/utils/model/theme';
import { typedName } from '@/utils/model/typed-name';
import { dismissNotes } from '@/utils/storage/dismissed-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { themeOfNotes } from '@/utils/storage/theme-of-notes';
import type { ProposedTheme } from '@/utils/themes/propose-themes';
import { useProposals, type ToLiken } from './use-proposals';

type Props = {
  notebook: Notebook;
  acts: Acts;
  /** All notes and themes, archived ones included. */
  notes: readonly ToLiken[];
  themes: Theme[];
};

/** The best theme that notes without one would make, if there is one: one at a time, the next once this is answered. */
export function ThemeProposals({ notebook, acts, notes, themes }: Props) {
  const say = useSay(themeNotesTexts);
  const { unsorted, proposals } = useProposals(notebook, notes, themes);
  const root = useRef<HTMLDivElement>(null);
  useFocusTrail(root);
  const [proposal] = proposals;
  if (!proposal) return null;
  const make = ({ noteIds, words, name: proposed }: ProposedTheme, name: string): void => {
    void acts.act(
      (telling) =>
        themeOfNotes(
          notebook,
          { name: typedName(name), keywords: proposed.zh === undefined ? { en: words } : { zh: words } },
          noteIds,
          telling,
        ),
      say('proposalMade', { theme: name, n: noteIds.length }),
      { name: say('makingTheme') },
    );
  };
  const dismiss = ({ noteIds }: ProposedTheme): void => {
    let told: string[] = [];
    void acts
      .attempt(async () => {
        told = await dismissNotes(notebook, noteIds);
        return { actionId: null };
      })
      .then((problem) =>
        acts.show(
          problem === null
            ? {
                text: say('proposalDismissed'),
                tone: 'done',
                lasting: true,
                back: () => {
                  acts.dismiss();
                  void dismissNotes(notebook, told, false);
                },
              }
            : { text: problem, tone: 'bad', again: () => dismiss({ ...proposal, noteIds }) },
        ),
      );
  };
  return (
    <div ref={root}>
      <ProposalStrip
        key={proposal.words.join()}
        proposal={proposal}
        of={unsorted.length}
        notes={unsorted}
        themes={themes}
        onMake={(name) => make(proposal, name)}
        onDismiss={() => dismiss(proposal)}
      />
    </div>
  );
}
