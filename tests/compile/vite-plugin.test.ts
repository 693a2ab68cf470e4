import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { compileSeeds } from '../../lib/compile/compile-seeds.ts';
import { knowledgePlugin } from '../../lib/compile/vite-plugin.ts';
import { recordsOf } from '../../lib/core/knowledge/records-of.ts';
import { withChange, writeSeeds } from './small-seeds.ts';

/** Bundles what `name` serves from the seeds in `folder`. */
async function bundle(folder: string, name: string, mode = 'production') {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode,
    plugins: [knowledgePlugin(folder)],
    build: {
      write: false,
      rolldownOptions: {
        input: `virtual:backstory/${name}`,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  if (!output) throw new Error('Nothing was built.');
  return output.output[0];
}

async function importOf({ code }: { code: string }): Promise<unknown> {
  const module: { default: unknown } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );
  return module.default;
}

describe('the virtual modules', () => {
  it('hold the knowledge as it was compiled', async () => {
    const folder = writeSeeds();
    const bundled = await importOf(await bundle(folder, 'knowledge'));
    expect(bundled).toEqual(compileSeeds(folder).knowledge);
  });

  it('hold the records of all entities', async () => {
    const folder = writeSeeds();
    const bundled = await importOf(await bundle(folder, 'records'));
    expect(bundled).toMatchObject({ records: recordsOf(compileSeeds(folder).knowledge) });
  });

  it('name the seeds among their modules in development, so that an edited one rebuilds them', async () => {
    const folder = writeSeeds();
    const { moduleIds } = await bundle(folder, 'knowledge', 'development');
    expect(moduleIds).toContain(`${folder}/facts.yaml`);
  });

  it('stop the build of broken seeds with every problem', async () => {
    const folder = writeSeeds(withChange('exact: The mill must stay.', 'exact: The mill must go.'));
    await expect(bundle(folder, 'knowledge')).rejects.toThrow(
      /facts\.yaml:75: "The mill must go\."/,
    );
  });
});
