import { useEffect, useRef, useState } from 'preact/hooks';
import type { Writer } from '@/utils/model/study-notes';

/** How long after the last key the name is saved: it is typed letter by letter, and the draft shows it at once anyway. */
const QUIET_MS = 600;

/** Name and unit as typed: in the draft at once, in the settings when the typing pauses or the page is left. */
export function useWriter(saved: Writer, save: (writer: Writer) => void): [Writer, (writer: Writer) => void] {
  const [typed, setTyped] = useState<Writer | null>(null);
  const waiting = useRef<{ writer: Writer; timer: ReturnType<typeof setTimeout> } | null>(null);
  const act = useRef(save);
  act.current = save;

  const flush = useRef(() => {
    const { writer, timer } = waiting.current ?? {};
    clearTimeout(timer);
    waiting.current = null;
    if (writer) act.current({ name: writer.name.trim(), ...(writer.unit?.trim() ? { unit: writer.unit.trim() } : {}) });
  });
  useEffect(() => flush.current, []);

  const change = (writer: Writer): void => {
    setTyped(writer);
    clearTimeout(waiting.current?.timer);
    waiting.current = { writer, timer: setTimeout(flush.current, QUIET_MS) };
  };
  return [typed ?? saved, change];
}
