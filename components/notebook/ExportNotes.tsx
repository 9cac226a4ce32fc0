import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  onExport: () => void;
  /** Whether nothing is shown: the button stays, for what stands beside it not to move while a search is typed. */
  disabled: boolean;
};

/** Opens the ways out for what the sheet shows. */
export function ExportNotes({ onExport, disabled }: Props) {
  const say = useSay(notebookTexts);
  return (
    <Button
      look="quiet"
      icon={icons.handIn}
      title={say('exportNotesText')}
      aria-keyshortcuts="Control+Shift+E"
      disabled={disabled}
      onClick={onExport}
    >
      {say('exportNotes')}
    </Button>
  );
}
