import { useEffect } from 'preact/hooks';
import type { OpenSessions } from './use-document';

/** Has the browser ask before the page is closed while something written in a document could not be saved. */
export function useUnsavedDocuments(sessions: OpenSessions): void {
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent): void => {
      if ([...sessions.values()].some(({ state }) => state.kind === 'failed')) event.preventDefault();
    };
    window.addEventListener('beforeunload', onUnload);
    return () => window.removeEventListener('beforeunload', onUnload);
  }, [sessions]);
}
