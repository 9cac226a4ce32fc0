import { useId, useState } from 'preact/hooks';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { ProposedTheme } from '@/utils/themes/propose-themes';
import { nameProblem } from '../notebook/name-problem';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useLocale, useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  proposal: ProposedTheme;
  /** How many notes have no theme. */
  of: number;
  notes: readonly Pick<Note, 'id' | 'quote'>[];
  /** All themes, for the names that are taken. */
  themes: Theme[];
  onMake: (name: string) => void;
  onDismiss: () => void;
};

/** A theme that some notes without one would make, with a name to be changed: made, looked at, or dismissed. Give each its own `key`. Styles: proposal.css. */
export function ProposalStrip({ proposal, of, notes, themes, onMake, onDismiss }: Props) {
  const say = useSay(themeNotesTexts);
  const ofNames = useSay(notebookTexts);
  const locale = useLocale();
  const id = useId();
  const [name, setName] = useState(themeName(proposal, locale));
  const [problem, setProblem] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const n = proposal.noteIds.length;
  const shown = open ? notes.filter((note) => proposal.noteIds.includes(note.id)) : [];
  return (
    <section class="proposal" data-place="proposal" aria-label={say('proposal')}>
      <p>
        <b>{say('proposalTitle', { n, of })}</b>
        <span>{say('proposalWords', { words: proposal.words.join(locale === 'en' ? ', ' : '、') })}</span>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const why = nameProblem(name, themes, ofNames);
          setProblem(why);
          if (why === null) onMake(name.trim());
        }}
      >
        <input
          class="input"
          aria-label={say('proposalName')}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-why`}
          value={name}
          onInput={(event) => {
            setName(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <Button type="submit" icon={icons.check}>
          {say('proposalMake')}
        </Button>
      </form>
      <span class="acts">
        <Button look="quiet" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
          {open ? say('proposalHide') : say('proposalShow', { n })}
        </Button>
        <IconButton icon={icons.close} label={say('proposalDismiss')} onClick={onDismiss} />
      </span>
      {problem !== null && (
        <p class="error" role="alert" id={`${id}-why`}>
          {problem}
        </p>
      )}
      {open && (
        // A list that scrolls is reached by keys.
        <ul id={id} tabIndex={0} aria-label={say('proposalShow', { n })}>
          {shown.map(({ id, quote }) => (
            <li key={id}>{quote}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
