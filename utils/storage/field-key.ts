import type { Change } from '@/utils/model/operation';
import { rowKey } from './read-rows';

/** What tells fields of all rows apart. */
export const fieldKey = (change: Pick<Change, 'table' | 'id' | 'field'>): string => `${rowKey(change)} ${change.field}`;
