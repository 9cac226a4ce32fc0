import { useState } from 'preact/hooks';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';
import { NewTheme } from './NewTheme';
import * as icons from '../ui/icons';

/** Makes a theme from beside the notes. `onCreate` answers why not, or null. */
export function MakeTheme({ onCreate }: { onCreate: (name: string) => Promise<string | null> }) {
  const say = useSay(notebookTexts);
  const [creating, setCreating] = useState(false);
  return creating ? (
    <NewTheme onCreate={onCreate} onClose={() => setCreating(false)} />
  ) : (
    <Button look="quiet" size="small" icon={icons.plus} onClick={() => setCreating(true)}>
      {say('newTheme')}
    </Button>
  );
}
