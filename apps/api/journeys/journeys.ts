import { interviewPanel } from './interview-panel.story';

/** Every story that is told as data; each prints its page in docs/journeys. */
export const journeys = [interviewPanel];
