import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun last, each of these would keep one core busy long after the others have nothing left to do. Longest first. */
const long = [
  'access/access-matrix.spec.ts', 'demo-council.spec.ts', 'hostile-uploads/hostile-uploads.spec.ts', 'bad-input.spec.ts', 'interview-panel.spec.ts', 'bad-codes.spec.ts',
  'portal-e2e/every-page.spec.ts', 'architecture/house.spec.ts', 'postgres/embedded-postgres.spec.ts',
];

/** Vitest remembers how long a file took; in a clean clone it knows only how large it is, and the longest of ours are small. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    // One project after the other, as Vitest has them: a worker keeps what it opened for the next file of the same.
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) => sorted.filter((one) => one.project === project).sort((one, other) => place(one) - place(other)));
  }
}

function place({ moduleId }: TestSpecification): number {
  const found = long.findIndex((end) => moduleId.endsWith(`/${end}`));
  return found === -1 ? long.length : found;
}
