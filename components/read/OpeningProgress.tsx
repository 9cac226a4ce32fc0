import { commonTexts } from '@/utils/i18n/common-texts';
import { readTexts } from '@/utils/i18n/read-texts';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';

type Props = { name: string; onCancel: () => void };

/** What is being opened, and the way out of it. Styles: read.css. */
export function OpeningProgress({ name, onCancel }: Props) {
  const say = useSay(readTexts);
  const common = useSay(commonTexts);
  return (
    <div class="opening">
      <progress aria-label={say('reading', { name })} />
      <p role="status">{say('reading', { name })}</p>
      <Button onClick={onCancel}>{common('cancel')}</Button>
    </div>
  );
}
