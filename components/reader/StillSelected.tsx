import { useLayoutEffect, useState } from 'preact/hooks';

type Props = {
  /** Boxes of the passage's lines in the window; asked again when the page scrolls or is resized. */
  at: () => DOMRect[];
};

/** Draws what is selected while a field of ours has the focus: the browser shows one selection at a time, and that is the field's. Styles: reader.css. */
export function StillSelected({ at }: Props) {
  const [lines, setLines] = useState<DOMRect[]>([]);
  useLayoutEffect(() => {
    const look = (): void => setLines(at().filter(({ top, bottom }) => bottom > 0 && top < window.innerHeight));
    look();
    const life = new AbortController();
    window.addEventListener('scroll', look, { capture: true, passive: true, signal: life.signal });
    window.addEventListener('resize', look, { passive: true, signal: life.signal });
    return () => life.abort();
  }, [at]);
  return (
    <div class="still-selected" aria-hidden="true">
      {lines.map(({ left, top, width, height }, index) => (
        <i key={index} style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }} />
      ))}
    </div>
  );
}
