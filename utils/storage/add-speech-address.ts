import { MAX_URLS } from '@/utils/model/limits';
import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { write } from './write';

/** Notes that a speech was read at another address as well, up to `MAX_URLS`. @throws NotFound */
export async function addSpeechAddress(notebook: Notebook, speechId: string, url: string): Promise<void> {
  await write(notebook, async () => {
    const speech = await notebook.db.speeches.get(speechId);
    if (!speech) throw new NotFound('speech', speechId);
    if (speech.urls.includes(url) || speech.urls.length >= MAX_URLS) return;
    await apply(notebook, {
      label: 'add-speech-address',
      changes: [{ table: 'speeches', id: speechId, field: 'urls', value: [...speech.urls, url] }],
    });
  });
}
