import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { End } from '@/utils/text/move-end';
import { gripLeft } from './grip-left';

/** Where an end stands in the window, px: between the two characters, over the height of their line. */
export type EndPlace = { x: number; top: number; bottom: number };

type Props = {
  which: End;
  /** Asked again when the page scrolls or is resized; undefined while the passage is not drawn. */
  at: () => EndPlace | undefined;
  label: string;
  /** The words beside the end, as they are read out. */
  words: string;
  /** The end in the page's text, and how long that is. */
  offset: number;
  length: number;
  /** Moved by a key: to be saved when it is left. */
  onStep: (direction: 1 | -1, by: 'character' | 'clause') => void;
  /** Taken hold of by the pointer. */
  onGrab: () => void;
  /** Drawn to a point of the window: what is there is meant, the distance of the knob taken into account. */
  onDraw: (x: number, y: number) => void;
  /** Let go of, or left. */
  onRelease: () => void;
};

/** One end of a passage, to be drawn elsewhere with the pointer, or moved by arrows. Escape belongs to whoever shows it. Styles: reader.css. */
export function EndHandle({ which, at, label, words, offset, length, ...on }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  /** Where the pointer took it, and how far that was from the end itself. */
  const grip = useRef<{ x: number; y: number; offX: number; offY: number } | null>(null);
  const [drawn, setDrawn] = useState(false);
  useLayoutEffect(() => {
    const handle = ref.current;
    if (!handle) return undefined;
    const place = (): void => {
      const end = at();
      handle.hidden = end === undefined;
      if (!end) return;
      const { x, top, bottom } = end;
      const { offsetWidth: width, offsetHeight: height } = handle;
      handle.style.setProperty('--line-height', `${bottom - top}px`);
      Object.assign(handle.style, { left: `${x - width / 2}px`, top: `${which === 'end' ? bottom : top - height}px` });
    };
    place();
    const life = new AbortController();
    window.addEventListener('scroll', place, { capture: true, passive: true, signal: life.signal });
    window.addEventListener('resize', place, { passive: true, signal: life.signal });
    return () => life.abort();
  });

  const release = (): void => {
    if (!grip.current) return;
    grip.current = null;
    setDrawn(false);
    on.onRelease();
  };
  return (
    <div
      ref={ref}
      class={`end-handle is-${which}${drawn ? ' is-drawn' : ''}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={length}
      aria-valuenow={offset}
      aria-valuetext={words}
      onBlur={() => !grip.current && on.onRelease()}
      onKeyDown={(event) => {
        const direction = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : undefined;
        if (direction === undefined || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        on.onStep(direction, event.ctrlKey || event.altKey ? 'clause' : 'character');
      }}
      onPointerDown={(event) => {
        const end = at();
        if (event.button !== 0 || !end) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const { clientX: x, clientY: y } = event;
        // The knob is beside the line: what is meant is the text above or below it.
        grip.current = { x, y, offX: x - end.x, offY: y - (end.top + end.bottom) / 2 };
        setDrawn(true);
        on.onGrab();
      }}
      onPointerMove={(event) => {
        if (!grip.current) return;
        const { clientX, clientY, pointerType } = event;
        const { x, y, offX, offY } = grip.current;
        // A finger covers the words: there the end stays as far from it as it was taken.
        if (pointerType === 'touch') on.onDraw(clientX - offX, clientY - offY);
        else on.onDraw(clientX - gripLeft(offX, clientX - x), clientY - gripLeft(offY, clientY - y));
      }}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}
