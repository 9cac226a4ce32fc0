import { useCallback, useState } from 'preact/hooks';

type OpenFields = {
  /** Keys of the fields that are open: written in, being saved, or not to be saved. */
  open: ReadonlySet<string>;
  /** For a field to tell that it is open or no longer is. */
  tell: (key: string, on: boolean) => void;
};

/** Which fields for own words are open, by keys of the caller's. */
export function useOpenFields(): OpenFields {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set());
  const tell = useCallback((key: string, on: boolean) => {
    setOpen((before) => {
      const after = new Set(before);
      if (on) after.add(key);
      else after.delete(key);
      return after;
    });
  }, []);
  return { open, tell };
}
