import { routes as accounts } from '@alongside/accounts/portal';
import { routes as consent } from '@alongside/consent/portal';
import { routes as council } from '@alongside/council/portal';
import { routes as impact } from '@alongside/impact/portal';
import type { PortalRoute } from '@alongside/kit';
import { routes as members } from '@alongside/members/portal';
import { routes as messages } from '@alongside/messages/portal';
import { routes as opportunities } from '@alongside/opportunities/portal';
import { routes as panels } from '@alongside/panels/portal';
import { routes as payments } from '@alongside/payments/portal';
import { routes as privacy } from '@alongside/privacy/portal';
import { routes as training } from '@alongside/training/portal';
import { routes as voice } from '@alongside/voice/portal';
import { shellRoutes } from './pages/shell-routes';

/** Every page there is. A context adds its own in its portal room; nothing else has to change. */
export const routes: readonly PortalRoute[] = [
  ...shellRoutes, ...accounts, ...council, ...members, ...consent, ...opportunities, ...training, ...panels, ...payments, ...voice, ...messages, ...impact, ...privacy,
];
