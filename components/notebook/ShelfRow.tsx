import type { ComponentChildren } from 'preact';
import type { NoteDrop } from '../themes/use-note-drop';
import type { Shelf } from './shelf';
import { shelfHash } from './shelf-hash';

type Props = {
  shelf: Shelf;
  current: Shelf;
  count: number | string;
  /** Said of what would be let go here now. */
  coming?: string;
  title?: string;
  /** The first of those that are no theme. */
  first?: boolean;
  drop?: NoteDrop;
  /** The rows of what stands under it. */
  below?: ComponentChildren;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
};

/** A shelf in the index: its name, its count, what stands under it. */
export function ShelfRow({ shelf, current, count, coming, title, first, drop, below, onKeyDown, children }: Props) {
  const hash = shelfHash(shelf);
  return (
    <li class={first ? 'rule' : undefined}>
      <a
        href={hash}
        title={title}
        class={drop?.isOver ? 'is-target' : undefined}
        aria-current={hash === shelfHash(current) ? 'true' : undefined}
        onKeyDown={onKeyDown}
        {...drop?.events}
      >
        <span class="name">{children}</span>
        <span class="n">{count}</span>
        {coming !== undefined && <span class="coming">{coming}</span>}
      </a>
      {below && <ul>{below}</ul>}
    </li>
  );
}
