import { afterAll, beforeAll, describe, it } from 'vitest';

import { interviewPanel } from './interview-panel.story';
import { openPanelWorld, type PanelWorld } from './interview-panel.world';

describe(interviewPanel.title, () => {
  let world: PanelWorld;
  beforeAll(async () => {
    world = await openPanelWorld();
  });
  afterAll(() => world.api.close());

  // One step stands on the one before it, so the first that fails tells the story's trouble.
  for (const { says, does } of interviewPanel.steps) it(says, () => does(world));
});
