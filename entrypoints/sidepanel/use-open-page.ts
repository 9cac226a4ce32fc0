import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '@/utils/messaging/ask-background';
import { askReader } from '@/utils/messaging/ask-reader';
import type { Placed } from '@/utils/messaging/calls';
import { listenToReaders } from '@/utils/messaging/listen-to-readers';
import type { UnreadReason } from '@/utils/model/unread-reason';
import { watchAllowedSites } from '@/utils/storage/allowed-sites';
import { chooseFrame } from './choose-frame';

/** The page the panel stands beside. */
export type OpenPage = {
  tabId: number | null;
  /** `waiting`: not known yet; `off`: no reader may run there; `on`: one runs, and has reported once `placed` is there. */
  state: 'waiting' | 'off' | 'on';
  /** Why none may run there (`off`). */
  why: UnreadReason | null;
  /** Its address, where the browser tells it; after access was taken back, the one it had. */
  url: string | null;
  /** Whether a reader ran there until what was allowed was taken back. */
  ended: boolean;
  /** What the frame with the speech reported. */
  placed: Placed | null;
  /** The note that was chosen on the page last; `at` counts the choices; `write`: its thought is to be written here. */
  chosen: { noteId: string; at: number; write: boolean } | null;
};

/** Whether there is nothing to be read in a page, though a script of ours may be in it: around a PDF the browser puts a page. */
const isClosed = (why: UnreadReason | null): boolean => why === 'pdf' || why === 'no-text';
/** Nobody answered: the worker died in mid-call. */
const unanswered = { started: false, why: 'no-access', url: null } as const;
const nothing: OpenPage = {
  tabId: null,
  state: 'waiting',
  why: null,
  url: null,
  ended: false,
  placed: null,
  chosen: null,
};

/**
 * Follows the active tab of this window, has the reader started there, and hears what it reports. `fixedTab`: the tab to stay with, for a
 * panel that is opened as a page of its own where the browser has none.
 */
export function useOpenPage(fixedTab: number | null): OpenPage & { look: () => void } {
  const [page, setPage] = useState<OpenPage>(nothing);
  /** Looks at the page once more. */
  const look = useRef(() => undefined as void);
  useEffect(() => {
    const life = new AbortController();
    const frames = new Map<number, Placed>();
    let tabId: number | null = null;
    // Counts the starts: the answer to an older one is about a page that is no longer looked at.
    let visit = 0;

    // `ended`: what ran there may have ended since.
    const start = async (id: number, keep = false, ended = false): Promise<void> => {
      const mine = ++visit;
      const known = tabId;
      tabId = id;
      if (!keep || known !== id) {
        frames.clear();
        setPage({ ...nothing, tabId: id });
      }
      const { started, why, url } = await askBackground('startReader', { tabId: id }).catch(() => unanswered);
      if (mine !== visit || life.signal.aborted) return;
      // A reader that runs already has reported, even where we could not start one.
      setPage((now) => ({
        ...now,
        ...((now.state !== 'on' || ended || isClosed(why)) && { state: started ? 'on' : 'off', why }),
        ...(ended && !started && { placed: null, ended: now.ended || now.state === 'on' }),
        url: url ?? now.url,
      }));
      await askReader(id, 'report', {});
    };

    look.current = () => void (tabId !== null && start(tabId, true));
    const follow = (async () => {
      const { id: windowId } = await browser.windows.getCurrent();
      const [active] = fixedTab === null ? await browser.tabs.query({ active: true, windowId }) : [];
      if (life.signal.aborted) return;
      const first = fixedTab ?? active?.id;
      const onActivated = (info: { tabId: number; windowId: number }): void => {
        if (fixedTab === null && info.windowId === windowId) void start(info.tabId);
      };
      const onUpdated = (id: number, { status }: { status?: string }): void => {
        if (id !== tabId) return;
        if (status === 'loading') {
          frames.clear();
          setPage({ ...nothing, tabId: id });
        }
        if (status === 'complete') void start(id, true);
      };
      const stop = watchAllowedSites(() => tabId !== null && void start(tabId, true, true));
      browser.tabs.onActivated.addListener(onActivated);
      browser.tabs.onUpdated.addListener(onUpdated);
      life.signal.addEventListener('abort', () => {
        stop();
        browser.tabs.onActivated.removeListener(onActivated);
        browser.tabs.onUpdated.removeListener(onUpdated);
      });
      if (first !== undefined) await start(first);
      else setPage({ ...nothing, state: 'off' });
    })();
    follow.catch(() => setPage({ ...nothing, state: 'off' }));

    listenToReaders(
      {
        placed(report, sender) {
          if (sender.tabId !== tabId) return;
          frames.set(sender.frameId, report);
          setPage((now) => (isClosed(now.why) ? now : { ...now, state: 'on', placed: chooseFrame(frames.values()) }));
        },
        noteChosen({ noteId, write }, sender) {
          if (sender.tabId !== tabId) return;
          setPage((now) => ({ ...now, chosen: { noteId, write, at: (now.chosen?.at ?? 0) + 1 } }));
        },
      },
      life.signal,
    );
    return () => life.abort();
  }, [fixedTab]);
  return { ...page, look: () => look.current() };
}
