/** A story as data: its steps run over real HTTP, and the same words print `docs/journeys/<name>.md`. */
export interface Journey<World> {
  readonly name: string;
  readonly title: string;
  readonly why: string;
  readonly people: readonly (readonly [who: string, is: string])[];
  readonly steps: readonly JourneyStep<World>[];
}

export interface JourneyStep<World> {
  /** One sentence a coordinator would say. */
  readonly says: string;
  does(world: World): Promise<void>;
}

/** The journey as a page to read. */
export function inWords<World>({ title, why, people, steps }: Journey<World>): string {
  return [
    `# ${title}`,
    '',
    why,
    '',
    ...people.map(([who, is]) => `- **${who}**: ${is}`),
    '',
    ...steps.map(({ says }, index) => `${index + 1}. ${says}`),
    '',
    'Every sentence is a step of a test that runs over HTTP against a real database; this page is printed from it.',
    '',
  ].join('\n');
}
