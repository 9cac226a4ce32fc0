import { pageAddress } from './page-address';

/**
 * Tells when the page changes its address without loading anew, another route (`#/…`) too. Jumps within a page (`#…`) are none.
 * Where there is no Navigation API (Firefox before 147) the address is looked at when the reader comes back to the page or presses something,
 * and whenever what is answered is called.
 */
export function watchNavigation(view: Window, onChange: () => void, signal: AbortSignal): () => void {
  let address = pageAddress(view);
  const look = (): void => {
    const now = pageAddress(view);
    if (now === address) return;
    address = now;
    onChange();
  };
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('navigatesuccess', look, { signal });
  else
    for (const type of ['popstate', 'focus', 'pointerup', 'keyup'])
      view.addEventListener(type, look, { passive: true, signal });
  return look;
}
