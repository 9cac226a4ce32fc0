import type { Transaction } from 'dexie';
import * as v from 'valibot';
import { fingerprint } from '@/utils/speeches/identify';
import type { LogRow } from './db';
import type { SpeechRow } from './row';
import { speechIndexes } from './speech-indexes';

/**
 * Makes a notebook of schema 1 one of schema 2: fingerprints are of another kind now, made anew from the kept text; speeches are found by what
 * `speechIndexes` makes of them. Operations in the log follow, since the log is what sync will send. All in the browser's own
 * transaction for it, the number of the schema too: interrupted anywhere, the notebook is as it was.
 */
export async function upgradeTo2(transaction: Transaction): Promise<void> {
  await transaction
    .table<SpeechRow>('speeches')
    .toCollection()
    .modify((row) => {
      row.fingerprint = fingerprint(row.paragraphs);
      Object.assign(row, speechIndexes(row));
    });
  await transaction
    .table<LogRow>('log')
    .filter(({ operations }) => operations.some(isFingerprint))
    .modify(({ operations }) => {
      for (const operation of operations.filter(isFingerprint)) {
        // Schema 1 set it in one action only, that which made the speech.
        const text = operations.find(({ id, field }) => id === operation.id && field === 'paragraphs')?.value;
        operation.value = fingerprint(v.is(v.array(v.string()), text) ? text : []);
      }
    });
  await transaction.table('meta').put({ key: 'schema', value: 2 });
}

const isFingerprint = ({ table, field }: LogRow['operations'][number]): boolean =>
  table === 'speeches' && field === 'fingerprint';
