import { useLayoutEffect, useState } from 'preact/hooks';

/** The part of the address after #, followed. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  // Layout, and read once more: what changes between the drawing and a passive effect is heard by nobody.
  useLayoutEffect(() => {
    const read = (): void => setHash(location.hash);
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return hash;
}
