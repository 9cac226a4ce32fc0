import type { Block } from '@/utils/model/study-notes';

/** What is edited of study notes: the rest of the document says how it is handed in. */
export type EditorContent = { title: string; blocks: Block[] };
