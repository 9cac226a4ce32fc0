import { act, render, screen } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { expect, test } from 'vitest';
import { useHash } from './use-hash';

function Early() {
  // Before the listener of the page around it is there: nothing tells of it.
  useLayoutEffect(() => history.replaceState(null, '', '#early'), []);
  return null;
}
function Page() {
  return (
    <>
      <p>{useHash()}</p>
      <Early />
    </>
  );
}

test('the address is followed, also where it changed while the page was drawn first', async () => {
  history.replaceState(null, '', '#begin');
  render(<Page />);
  expect(screen.getByText('#early')).toBeTruthy();
  await act(() => {
    history.replaceState(null, '', '#later');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(screen.getByText('#later')).toBeTruthy();
});
