/** What is promised, if it comes within so many milliseconds; else something instead. */
export const within = <T>(ms: number, promised: Promise<T>, instead: T): Promise<T> =>
  Promise.race([promised, new Promise<T>((resolve) => setTimeout(() => resolve(instead), ms))]);
