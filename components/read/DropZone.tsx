import { useRef } from 'preact/hooks';
import { readTexts } from '@/utils/i18n/read-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';
import { OpeningProgress } from './OpeningProgress';

type Props = {
  /** Something is held over the page and would be opened if it were let go. */
  isOver: boolean;
  /** Name of what is being opened. */
  busy: string | null;
  /** Endings of the names of files that can be opened: `.docx`. */
  accept: string;
  onFiles: (files: File[]) => void;
  onCancel: () => void;
};

/** Where a speech is dropped, or chosen as a file. Styles: read.css, empty.css. */
export function DropZone({ isOver, busy, accept, onFiles, onCancel }: Props) {
  const say = useSay(readTexts);
  const field = useRef<HTMLInputElement>(null);
  return (
    <section class={isOver ? 'drop-zone empty is-over' : 'drop-zone empty'} aria-label={say('dropTitle')}>
      <Icon icon={icons.speech} />
      <h2>{isOver ? say('dropNow') : say('dropTitle')}</h2>
      <p>{say('dropText')}</p>
      {busy === null ? (
        <Button look="solid" size="large" onClick={() => field.current?.click()}>
          {say('choose')}
        </Button>
      ) : (
        <OpeningProgress name={busy} onCancel={onCancel} />
      )}
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={say('choose')}
        accept={accept}
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? []);
          // Chosen once more after a failure, the same file must be told again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </section>
  );
}
