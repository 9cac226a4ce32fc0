import type { OperationTable } from '@/utils/model/operation';
import type { Row } from './row';

/** Whether something holds what no page would give again: the reader's own words, or a text that was opened here. */
export function holdsOwn(table: OperationTable, row: Readonly<Omit<Row, 'clocks'>>): boolean {
  if (table !== 'notes' && table !== 'speeches') return true;
  return Boolean(row['thought'] || row['application'] || row['article']);
}
