import { NotHere } from '@/components/panel/NotHere';
import { allNotes } from '@/utils/storage/all-notes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { recentSpeeches } from './recent-speeches';

type Props = { notebook: Notebook };

/** Beside a page where no reader runs: why, and what was read before. */
export function PanelOff({ notebook }: Props) {
  const { value } = useLiveQuery(() => allNotes(notebook), [notebook]);
  return value ? <NotHere recent={recentSpeeches(value.notes, value.speeches)} /> : null;
}
