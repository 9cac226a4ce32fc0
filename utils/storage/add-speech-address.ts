import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { withAddress } from './with-address';
import { write } from './write';

/** Notes that a speech was read at another address as well (with-address.ts). @throws NotFound */
export async function addSpeechAddress(notebook: Notebook, speechId: string, url: string): Promise<void> {
  await write(notebook, async () => {
    const speech = await notebook.db.speeches.get(speechId);
    if (!speech) throw new NotFound('speech', speechId);
    await apply(notebook, {
      label: 'add-speech-address',
      changes: [{ table: 'speeches', id: speechId, field: 'urls', value: withAddress(speech.urls, url) }],
    });
  });
}
