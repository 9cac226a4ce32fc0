/** How whoever works long tells how far it has come, and learns that it is wanted no more. */
export type Telling = { onProgress?: (done: number, of: number) => void; signal?: AbortSignal };
