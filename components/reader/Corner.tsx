import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = { children: ComponentChildren };

/** Where messages stand: below in the middle of the window, or above where they would cover what else is shown. After it in the tree. Styles: reader.css. */
export function Corner({ children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const corner = ref.current;
    const others = [...(corner?.parentElement?.querySelectorAll('.floating') ?? [])];
    const covers = (): boolean => {
      const { left, top, right, bottom } = corner!.getBoundingClientRect();
      return others.some((other) => {
        const box = other.getBoundingClientRect();
        return box.left < right && left < box.right && box.top < bottom && top < box.bottom;
      });
    };
    corner?.classList.remove('is-top');
    if (!corner || !covers()) return;
    corner.classList.add('is-top');
    // No better there.
    if (covers()) corner.classList.remove('is-top');
  });
  return (
    <div class="corner" ref={ref}>
      {children}
    </div>
  );
}
