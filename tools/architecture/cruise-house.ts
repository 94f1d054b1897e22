import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';

import { houseLaws } from './house-laws.ts';

/** Walks every import below the folders and answers which laws are broken, and where. `baseDir` is where libs/ and apps/ stand. */
export async function cruiseHouse(baseDir: string, folders: readonly string[]): Promise<readonly IViolation[]> {
  const { output } = await cruise([...folders], {
    baseDir,
    ruleSet: { forbidden: houseLaws() },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.generated\\.ts$', '(^|/)dist/'] },
    tsPreCompilationDeps: 'specify',
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@alongside/source', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  });
  return (output as ICruiseResult).summary.violations;
}
