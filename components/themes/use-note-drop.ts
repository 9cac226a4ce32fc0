import { useEffect, useState } from 'preact/hooks';
import type { Theme } from '@/utils/model/theme';
import type { HeldNotes } from '../notes/held-notes';

/** What a theme listens to while notes are held over it; `isOver`: they would go there if they were let go now. */
export type NoteDrop = {
  isOver: boolean;
  events: {
    onDragOver?: (event: DragEvent) => void;
    onDragLeave?: (event: DragEvent) => void;
    onDrop?: (event: DragEvent) => void;
  };
};

/** Themes as places where notes that are dragged are let go: for each, what it listens to. Not the one they all come from. */
export function useNoteDrop(held: HeldNotes | null, onDrop: (theme: Theme) => void): (theme: Theme) => NoteDrop {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    if (held === null) setOver(null);
  }, [held]);
  return (theme) => {
    if (held === null || (held.from?.length === 1 && held.from[0] === theme.id)) return { isOver: false, events: {} };
    return {
      isOver: over === theme.id,
      events: {
        onDragOver: (event) => {
          event.preventDefault();
          if (event.dataTransfer) event.dataTransfer.dropEffect = 'move';
          setOver(theme.id);
        },
        onDragLeave: ({ currentTarget, relatedTarget }) => {
          const within = currentTarget instanceof Node && relatedTarget instanceof Node;
          if (!within || !currentTarget.contains(relatedTarget)) setOver((now) => (now === theme.id ? null : now));
        },
        onDrop: (event) => {
          event.preventDefault();
          setOver(null);
          onDrop(theme);
        },
      },
    };
  };
}
