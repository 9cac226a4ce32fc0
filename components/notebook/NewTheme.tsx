import { useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useSay } from '../use-say';

type Props = { onCreate: (name: string) => Promise<string | null>; onClose: () => void };

/** The name of a theme to be made: Enter makes it, Esc gives up. */
export function NewTheme({ onCreate, onClose }: Props) {
  const say = useSay(notebookTexts);
  const common = useSay(commonTexts);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const create = async (): Promise<void> => {
    const why = await onCreate(name.trim());
    setProblem(why);
    if (why === null) onClose();
  };
  return (
    <form
      class="new-theme"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Field
        label={say('newThemeName')}
        value={name}
        error={problem}
        autoFocus
        onInput={setName}
        onKey={(event) => event.key === 'Escape' && !event.isComposing && onClose()}
      />
      <div class="row">
        <Button type="submit" size="small">
          {common('save')}
        </Button>
        <Button look="quiet" size="small" onClick={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
