import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type On = {
  onFiles: (files: File[]) => void;
  /** `extension` tells what kind of text it is. */
  onText: (text: string, extension: 'html' | 'txt') => void;
};

/** Whether a drag carries what can be opened: a file, or words. A link is dragged to be gone to. */
const carries = ({ dataTransfer }: DragEvent): boolean => {
  const types = dataTransfer?.types ?? [];
  return types.includes('Files') || (types.includes('text/plain') && !types.includes('text/uri-list'));
};

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Hears what is dropped on this page or pasted into it, outside of fields. Whether something is held over it. */
export function useDrops(on: On): boolean {
  const [isOver, setOver] = useState(false);
  const now = useRef(on);
  now.current = on;
  // With what is drawn, not after it: a file dropped at once would be opened by the browser, in the place of this page.
  useLayoutEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    /** Dragged from the page itself: words to be moved into a field. */
    let isOwn = false;
    /** Enters less leaves: each element on the way tells both. */
    let depth = 0;
    const leave = (): void => {
      depth = 0;
      setOver(false);
    };
    const take = (data: DataTransfer | null): boolean => {
      const files = Array.from(data?.files ?? []);
      const html = data?.getData('text/html') ?? '';
      const plain = data?.getData('text/plain') ?? '';
      if (files.length > 0) now.current.onFiles(files);
      else if (html.trim() !== '') now.current.onText(html, 'html');
      else if (plain.trim() !== '') now.current.onText(plain, 'txt');
      else return false;
      return true;
    };
    document.addEventListener('dragstart', () => (isOwn = true), { signal });
    document.addEventListener('dragend', () => (isOwn = false), { signal });
    document.addEventListener(
      'dragenter',
      (event) => {
        if (isOwn || !carries(event)) return;
        depth += 1;
        setOver(true);
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      () => {
        depth -= 1;
        if (depth <= 0) leave();
      },
      { signal },
    );
    document.addEventListener(
      'dragover',
      (event) => {
        // Else the browser would leave this page and open the file itself.
        if (!isOwn && carries(event) && (!isField(event.target) || hasFiles(event))) event.preventDefault();
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        leave();
        if (isOwn || !carries(event) || (isField(event.target) && !hasFiles(event))) return;
        event.preventDefault();
        take(event.dataTransfer);
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        if (!isField(event.target) && take(event.clipboardData)) event.preventDefault();
      },
      { signal },
    );
    return () => life.abort();
  }, []);
  return isOver;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
