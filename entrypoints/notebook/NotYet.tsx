import { NotRead } from '@/components/shell/NotRead';
import { useHealth } from '@/components/shell/use-health';
import { useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import type { Notebook } from '@/utils/storage/open-notebook';

type Props = {
  notebook: Notebook;
  /** What kept it from being read. */
  error?: Error | undefined;
};

/** Stands in place of a page while what it shows is read from the notebook, and where that could not be read. */
export function NotYet({ notebook, error }: Props) {
  const say = useSay(commonTexts);
  const { failed, stale } = useHealth(notebook.health);
  if (error)
    return <NotRead error={error} onReload={failed === null && !stale ? () => location.reload() : undefined} />;
  return (
    <p class="later" role="status">
      {say('loading')}
    </p>
  );
}
