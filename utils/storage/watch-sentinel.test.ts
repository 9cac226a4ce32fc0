// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/model/new-id';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import type { Sentinel, SentinelRecord } from './sentinel';

/** One record seen by two windows: `mine` of a window in which `before` happens just before its first read or write of the record. */
function sharedRecord(at: 'read' | 'write', before: () => Promise<void>) {
  let record: SentinelRecord | null = null;
  let waiting: (() => Promise<void>) | null = before;
  const interrupted = async (here: 'read' | 'write') => {
    const then = waiting;
    if (here !== at || then === null) return;
    waiting = null;
    await then();
  };
  const other: Sentinel = {
    read: () => Promise.resolve(record),
    write(next) {
      record = next;
      return Promise.resolve();
    },
  };
  const mine: Sentinel = {
    async read() {
      await interrupted('read');
      return other.read();
    },
    async write(next) {
      await interrupted('write');
      return other.write(next);
    },
  };
  return { mine, other, now: () => record };
}

describe('a window that looks after the record while another keeps the first note', () => {
  it.each(['read', 'write'] as const)(
    'calls nothing lost, and ends with the true count (before its %s)',
    async (at) => {
      const name = newId();
      const record = sharedRecord(at, async () => {
        const other = freshNotebook({ name, sentinel: record.other });
        await keepNote(other, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
        await other.watch.settled();
        expect(record.now()).toMatchObject({ notes: 1 });
        other.db.close();
      });
      const notebook = freshNotebook({ name, sentinel: record.mine });
      await notebook.ready;
      await notebook.watch.settled();
      expect(notebook.health.get().lost).toBeNull();
      expect(record.now()).toMatchObject({ notes: 1 });
      expect(record.now()).not.toHaveProperty('lost');
    },
  );
});
