import type { RestorePreview } from '@/utils/model/backup';
import type { Change, OperationTable } from '@/utils/model/operation';
import type { Row } from './row';

/** The rows of a notebook, by their ids. */
export type NotebookRows = Record<OperationTable, ReadonlyMap<string, Row>>;

/** What restoring a backup comes to: one list of changes for the one door, and what they do, for people. Dismissals are remembered besides. */
export type RestorePlan = RestorePreview & { changes: Change[]; dismissedNotes: string[]; dismissedPairs: string[] };
