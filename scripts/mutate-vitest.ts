import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Most faults show in worked cases already; random histories are for the rest. */
const DEAR = ['laws.test.ts', 'model.test.ts'];

class CheapFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isDear = ({ moduleId }: TestSpecification): boolean =>
      DEAR.some((name) => moduleId.endsWith(name));
    return [...files.filter((file) => !isDear(file)), ...files.filter(isDear)];
  }
}

// The tests of the trust model alone, as the mutation runner starts them some thousand times.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['utils/trust/**/*.test.ts'],
    // Changes the zone of its process, which a thread cannot.
    exclude: ['utils/trust/zone.test.ts'],
    sequence: { sequencer: CheapFirst },
    setupFiles: ['scripts/mutate-setup.ts'],
    isolate: false,
    fileParallelism: false,
    retry: 0,
  },
});
