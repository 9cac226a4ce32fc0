import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One file of this folder, or of another one, with everything it imports, as a script that leaves its exports in `bench`. */
export async function bundle(name: string, folder = 'bench'): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}${folder}/${name}.ts`, formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${folder}/${name}.ts was not bundled`);
  return first.output[0].code;
}
