import { getSchema } from '@tiptap/core';
import { editorNodes } from './editor-nodes';

/** The schema of what is edited. Made once: nodes of two schemas don't go together. */
export const editorSchema = getSchema(editorNodes);
