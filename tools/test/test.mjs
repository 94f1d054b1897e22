// `npm test`, the one test command. Only old words of JavaScript here, so that an old Node can still say why it is too old.
import '../machine/refuse-old-node.mjs';

import('./run-parts.mjs').then(function (parts) {
  return parts.testEverything();
});
