/** What a page of the notebook is watched for, from before its own code on. */
export type Watched = {
  /** When the first notes were painted, ms since the page was asked for; and when they could be searched. */
  first: number | null;
  ready: number | null;
  /** When the sheet was painted last after something that is seen changed: rows beyond the window are drawn behind. */
  painted: number;
  /** When it was painted first after the last press. */
  answered: number;
  /** When the last key went down, or the button of the pointer. */
  pressed: number;
  /** Most rows of the sheet, and most cards on it, there were at a time. */
  rows: number;
  cards: number;
  /** How far what takes long was said to have come: the texts that were there. */
  progress: string[];
  /** The last word that was said over the page, and when it was painted. */
  said: string;
  saidAt: number;
};

/** Runs in the page, alone: nothing of what is around it is there. */
export function watchNotebook(): void {
  const watched: Watched = {
    first: null,
    ready: null,
    painted: 0,
    answered: 0,
    pressed: 0,
    rows: 0,
    cards: 0,
    progress: [],
    said: '',
    saidAt: 0,
  };
  Object.assign(window, { watched });
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener('message', () => {
    for (const each of waiting.splice(0)) each();
  });
  port1.start();
  /** After the next painting: what is posted in a frame is taken up behind it. */
  const afterPainting = (act: () => void): void => {
    requestAnimationFrame(() => {
      waiting.push(act);
      port2.postMessage(null);
    });
  };
  const isSeen = (node: Node): boolean => {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element?.isConnected) return false;
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  };
  const look = (records: MutationRecord[]): void => {
    const cards = document.querySelectorAll('article[data-note]').length;
    watched.cards = Math.max(watched.cards, cards);
    watched.rows = Math.max(watched.rows, document.querySelectorAll('.sheet-row').length);
    const progress = document.querySelector('dialog progress + p')?.textContent;
    if (progress && watched.progress.at(-1) !== progress) watched.progress.push(progress);
    const said = document.querySelector('.toast')?.textContent ?? '';
    afterPainting(() => {
      const now = performance.now();
      if (said !== watched.said) Object.assign(watched, { said, saidAt: now });
      // Asked behind the painting, when it costs nothing. Where something was taken away others have moved up.
      if (
        records.some(({ type, target, addedNodes }) =>
          type === 'childList' && addedNodes.length > 0 ? [...addedNodes].some(isSeen) : isSeen(target),
        )
      ) {
        if (watched.answered < watched.pressed) watched.answered = now;
        watched.painted = now;
      }
      if (cards > 0) watched.first ??= now;
      if (document.querySelector('.chips')) watched.ready ??= now;
    });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  const press = ({ timeStamp }: Event): void => void (watched.pressed = timeStamp);
  addEventListener('keydown', press, true);
  addEventListener('pointerdown', press, true);
}
