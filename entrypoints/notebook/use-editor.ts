import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StudyNotesEditor } from '@/components/study-notes/StudyNotesEditor';

type Editor = ComponentType<Parameters<typeof StudyNotesEditor>[0]>;

/** The editor, loaded when a document is opened: it is as heavy as the rest of the notebook. Undefined until it is there; null: it could not be loaded. */
export function useEditor(): Editor | null | undefined {
  const [editor, setEditor] = useState<{ is: Editor | null }>();
  useEffect(() => {
    let isWanted = true;
    import('@/components/study-notes/StudyNotesEditor').then(
      (loaded) => isWanted && setEditor({ is: loaded.StudyNotesEditor }),
      () => isWanted && setEditor({ is: null }),
    );
    return () => void (isWanted = false);
  }, []);
  return editor?.is;
}
