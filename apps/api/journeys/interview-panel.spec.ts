import { afterAll, beforeAll, describe, it } from 'vitest';

import { interviewPanel } from './interview-panel.story';
import { openPanelWorld, type PanelWorld } from './interview-panel.world';

describe(interviewPanel.title, () => {
  let world: PanelWorld;
  beforeAll(async () => {
    world = await openPanelWorld();
  });
  afterAll(() => world.api.close());

  // One step stands on the one before it: after the first that fails the rest is not told.
  let broken = false;
  for (const { says, does } of interviewPanel.steps) {
    it(says, async () => {
      if (broken) throw new Error('An earlier step of this story failed.');
      broken = true;
      await does(world);
      broken = false;
    });
  }
});
