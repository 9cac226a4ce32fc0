import { useEffect, useState } from 'preact/hooks';
import type { Health } from './HealthBanner';

type Source = { get: () => Health; subscribe: (listener: (health: Health) => void) => () => void };

/** The state of the notebook, followed. */
export function useHealth(source: Source): Health {
  const [health, setHealth] = useState(source.get());
  useEffect(() => {
    // It may have changed between drawing and now.
    setHealth(source.get());
    return source.subscribe(setHealth);
  }, [source]);
  return health;
}
