/** Builds the gallery into one page that a test can serve. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compileSeeds } from '../../../lib/compile/compile-seeds.ts';
import { limitRecord } from '../../../lib/core/knowledge/limit-record.ts';
import { recordOf } from '../../../lib/core/knowledge/record-of.ts';

const path = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

/** The whole page as HTML; see gallery.tsx for what its address may ask for. */
export async function buildGallery(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: { entry: path('./gallery.tsx'), formats: ['iife'], name: 'gallery' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
  const style = outputs.map((one) => (one.type === 'asset' ? String(one.source) : '')).join('');
  const { knowledge } = compileSeeds(path('../../../seeds'));
  const records = JSON.stringify(
    Object.fromEntries(
      knowledge.entities.map(({ id }) => [id, limitRecord(recordOf(knowledge, id))]),
    ),
  );
  const harmless = (text: string): string => text.replaceAll('</', '<\\/');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A card</title><style>
      ${style}
      body { margin: 24px; background: light-dark(#fff, #141312); }
      #stage { max-inline-size: 400px; max-block-size: var(--tall, 520px); }
    </style></head><body><main><h1>A card</h1><div id="stage"></div></main>
    <script type="application/json" id="records">${harmless(records)}</script>
    <script>${harmless(script)}</script></body></html>`;
}
