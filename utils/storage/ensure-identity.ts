import { newId } from '@/utils/model/new-id';
import { DEVICE_WIDTH } from './clock';
import { SCHEMA, type NotebookDb } from './db';
import { NewerNotebook } from './errors';

/**
 * The database's own facts, made on first use: which device this is and which database. Inside a read-write transaction over `meta`.
 * Asked before every write, not once: the browser may have closed and emptied the database since.
 * @throws NewerNotebook before anything else is looked at, when the schema is newer than ours.
 */
export async function ensureIdentity(db: NotebookDb): Promise<{ device: string; uuid: string }> {
  const [schema, device, uuid] = await db.meta.bulkGet(['schema', 'device', 'uuid']);
  const found = typeof schema?.value === 'number' ? schema.value : 0;
  if (found > SCHEMA) throw new NewerNotebook(found);
  const identity = {
    device: typeof device?.value === 'string' ? device.value : newId().slice(0, DEVICE_WIDTH),
    uuid: typeof uuid?.value === 'string' ? uuid.value : newId(),
  };
  if (found < SCHEMA || device === undefined || uuid === undefined) {
    await db.meta.bulkPut([
      { key: 'schema', value: SCHEMA },
      { key: 'device', value: identity.device },
      { key: 'uuid', value: identity.uuid },
    ]);
  }
  return identity;
}
