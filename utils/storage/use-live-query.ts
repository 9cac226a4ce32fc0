import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** What a query answered: nothing yet, a value, or an error. */
export type LiveAnswer<T> = { value: T | undefined; error: Error | undefined };

/**
 * The answer of a query on the notebook, followed as the notebook changes, in whatever window. `deps`: what the query depends on; when they
 * change, the answer to the former question is not shown for the new one. The query reads only through the notebook.
 */
export function useLiveQuery<T>(query: () => Promise<T>, deps: unknown[]): LiveAnswer<T> {
  // One object per set of deps: an answer belongs to the question it was given to.
  const question = useMemo(() => ({}), deps);
  const [answer, setAnswer] = useState<{ to: object } & LiveAnswer<T>>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setAnswer({ to: question, value, error: undefined }),
      error: (error: unknown) =>
        setAnswer({ to: question, value: undefined, error: error instanceof Error ? error : new Error(String(error)) }),
    });
    return () => subscription.unsubscribe();
  }, [question]);
  return answer?.to === question
    ? { value: answer.value, error: answer.error }
    : { value: undefined, error: undefined };
}
