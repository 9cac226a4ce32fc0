import { commonTexts } from '@/utils/i18n/common-texts';
import { errorName } from '@/utils/i18n/error-name';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

type Props = {
  error: unknown;
  /** Left out where the banner above has the same way out (HealthBanner.tsx). */
  onReload?: (() => void) | undefined;
};

/** Stands in place of a page for which nothing of the notebook could be read. */
export function NotRead({ error, onReload }: Props) {
  const say = useSay(commonTexts);
  return (
    <main class="sheet">
      <h1 class="sr">{say('name')}</h1>
      <div role={onReload && 'alert'}>
        <Empty icon={icons.warn} title={say('notRead', { name: errorName(error) })} text={say('notReadText')}>
          {onReload && <Button onClick={onReload}>{say('reload')}</Button>}
        </Empty>
      </div>
    </main>
  );
}
