import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = { onExport: () => void };

/** Takes what the sheet shows out as a file. */
export function ExportNotes({ onExport }: Props) {
  const say = useSay(notebookTexts);
  return (
    <Button look="quiet" icon={icons.handIn} title={say('exportNotesText')} onClick={onExport}>
      {say('exportNotes')}
    </Button>
  );
}
