import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One file of this folder with everything it imports, as a script that leaves its exports in `bench`. */
export async function bundle(name: string): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: { write: false, minify: false, lib: { entry: `${root}bench/${name}.ts`, formats: ['iife'], name: 'bench' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`bench/${name}.ts was not bundled`);
  return first.output[0].code;
}
