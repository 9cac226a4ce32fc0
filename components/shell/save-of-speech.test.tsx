import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { sampleSpeech } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { SpeechFacts } from '../speech/SpeechFacts';
import { saveOfSpeech } from './save-of-speech';
import type { Acts } from './use-acts';

const acts: Pick<Acts, 'attempt'> = {
  attempt: async (work) => {
    await work({});
    return null;
  },
};

/** Types another speaker, and another once that is being saved. */
function typed(edit: () => Promise<{ actionId: string | null }>) {
  const world = { edit: vi.fn(edit), editClosing: vi.fn(async () => ({ actionId: null })) };
  show(<SpeechFacts speech={sampleSpeech()} onEdit={saveOfSpeech(acts, world)} />);
  fireEvent.click(screen.getByRole('button', { name: '改讲话人：沈知远' }));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '顾澄' } });
  return world;
}

function closePage(): void {
  window.dispatchEvent(new Event('pagehide'));
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

test('a fact is saved by the page itself while it is looked at', async () => {
  const { edit, editClosing } = typed(async () => ({ actionId: null }));
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
  await waitFor(() => expect(edit).toHaveBeenCalledExactlyOnceWith({ speaker: '顾澄' }, { speaker: '沈知远' }));
  expect(editClosing).not.toHaveBeenCalled();
});

test('a fact of a page that closes goes the way that outlives it, and says that nobody will hear of it', () => {
  const { edit, editClosing } = typed(async () => ({ actionId: null }));
  closePage();
  expect(editClosing).toHaveBeenCalledExactlyOnceWith({ speaker: '顾澄' }, { speaker: '沈知远' }, true);
  expect(edit).not.toHaveBeenCalled();
});

test('what is under way as the page closes is told of as it is saved', () => {
  const { editClosing } = typed(() => new Promise(() => undefined));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: ' 顾澄 ' } });
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
  fireEvent.input(screen.getByRole('textbox'), { target: { value: '顾澄心' } });
  closePage();
  const both = { sent: '顾澄' };
  expect(editClosing).toHaveBeenCalledExactlyOnceWith({ speaker: '顾澄心' }, { speaker: '沈知远' }, both);
});
