import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { askReading, type Reading } from '@/utils/messaging/ask-reading';
import { outlineAnchors } from '@/utils/speeches/outline-anchors';
import type { SpeechDraft } from '@/utils/model/speech';
import { fixedTab } from './fixed-tab';
import type { OpenPage } from './use-open-page';

/** Before a frame that doesn't answer is asked again, ms, doubled each time; and how often. Longer than the last, and it has no reader. */
const AGAIN = 250;
const TRIES = 5;

export type PanelReading = {
  /** Index of the point of the outline that is being read; null before the first, and while it isn't known. */
  at: number | null;
  /** Where each point begins in the page's text, null for those it doesn't have; undefined while that isn't known. */
  starts: readonly (number | null)[] | undefined;
  /** Scrolls the page to a point. */
  show: (point: number) => void;
};

/**
 * Follows where the reader of the page is in this speech, while the panel is in sight: the page measures for nobody else.
 *
 * @param text the speech whose outline is shown: the kept one, or what the page says
 */
export function useReading(
  { tabId, frame }: OpenPage,
  text: Pick<SpeechDraft, 'outline' | 'paragraphs'>,
): PanelReading {
  const [told, setTold] = useState<Pick<PanelReading, 'at' | 'starts'>>({ at: null, starts: undefined });
  // Each change of a note brings the speech anew; that it is another outline is seen by what it says.
  const spoken = JSON.stringify(text.outline);
  const points = useMemo(() => outlineAnchors(text.outline, text.paragraphs), [spoken, text.paragraphs.length]);
  const isSeen = useInSight();
  // A frame that was kept by the history and comes back has lost the port: when it reports it is asked again. One that had reported before it
  // could hear us is asked again by itself.
  const lost = useRef(false);
  const tries = useRef(0);
  const [asking, setAsking] = useState(0);

  const frameId = frame?.frameId;
  const address = frame?.placed.address;
  // What others failed to answer says nothing of this one.
  useEffect(() => {
    tries.current = 0;
  }, [tabId, frameId, address]);
  const reading = useRef<Reading>(undefined);
  useEffect(() => {
    if (tabId === null || frameId === undefined || points.length === 0 || !isSeen) return undefined;
    lost.current = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const asked = askReading(
      tabId,
      frameId,
      (what) => {
        tries.current = 0;
        setTold((before) => (what.tell === 'at' ? { ...before, at: what.at } : { ...before, starts: what.starts }));
      },
      () => {
        lost.current = true;
        if (tries.current < TRIES)
          again = setTimeout(() => setAsking((times) => times + 1), AGAIN * 2 ** tries.current);
        tries.current += 1;
      },
    );
    reading.current = asked;
    asked.ask({ ask: 'follow', points });
    return () => {
      clearTimeout(again);
      reading.current = undefined;
      asked.close();
      setTold({ at: null, starts: undefined });
    };
  }, [tabId, frameId, address, points, isSeen, asking]);
  // After that one: another frame was asked just now.
  useEffect(() => {
    if (lost.current) setAsking((times) => times + 1);
  }, [frame?.placed]);

  return { ...told, show: (point) => reading.current?.ask({ ask: 'show', point }) };
}

/**
 * Whether this page is in sight: a tab behind another is not, nor a panel that was closed and is kept for a while. One of the browser's that just
 * opened is, whatever it says: Chromium now and then calls it hidden, after other windows were opened and closed.
 */
function useInSight(): boolean {
  const [seen, setSeen] = useState(fixedTab() === null || !document.hidden);
  useEffect(() => {
    const look = (): void => setSeen(!document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return seen;
}
