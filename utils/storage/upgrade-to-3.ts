import type { Transaction } from 'dexie';

/** Makes a notebook of schema 2 one of schema 3: two tables more, nothing in the others is another. In the browser's own transaction for it. */
export async function upgradeTo3(transaction: Transaction): Promise<void> {
  await transaction.table('meta').put({ key: 'schema', value: 3 });
}
