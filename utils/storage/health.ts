/** What the reader must be told about the notebook as a whole. */
export type Health = {
  /** The extension was updated under this page: reload it. */
  stale: boolean;
  /** Another page of the extension keeps the database from opening: close it. Goes back to false by itself. */
  blocked: boolean;
  /** The schema found, when it is newer than ours: reading only. */
  newer: number | null;
  /** The browser lost a notebook that had so many notes; `at`: when it was last saved to, ms. Until the reader acknowledges. */
  lost: { notes: number; at: number } | null;
  /** Name of the error the browser gave when the database could not be opened. */
  failed: string | null;
};

export type HealthSource = {
  get(): Health;
  set(part: Partial<Health>): void;
  /** Called after each change, not at once. Returns how to stop. */
  subscribe(listener: (health: Health) => void): () => void;
};

/** The health of one open notebook, to be followed by whoever shows it. */
export function createHealth(): HealthSource {
  let health: Health = { stale: false, blocked: false, newer: null, lost: null, failed: null };
  const listeners = new Set<(health: Health) => void>();
  return {
    get: () => health,
    set(part) {
      health = { ...health, ...part };
      for (const listener of listeners) listener(health);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
