import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { useDrops } from './use-drops';

it('hears a file that is dropped in the moment the page is drawn, and does not leave it to the browser', () => {
  const onFiles = vi.fn();
  const Page = () => {
    useDrops({ onFiles, onText: vi.fn() });
    return <p>放在这里</p>;
  };
  const root = document.body.appendChild(document.createElement('div'));
  // Not by the testing library, which waits for what comes after the next frame.
  render(<Page />, root);
  const file = new File(['话'], '话.txt');
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(drop, { dataTransfer: { types: ['Files'], files: [file], getData: () => '' } });
  root.firstElementChild!.dispatchEvent(drop);
  expect(onFiles.mock.calls).toEqual([[[file]]]);
  expect(drop.defaultPrevented).toBe(true);
  render(null, root);
  root.remove();
});
