// `npm start`. Only old words of JavaScript here, so that an old Node can still say why it is too old.
import '../machine/refuse-old-node.mjs';

import('./begin.mjs').then(function (begin) {
  return begin.begin();
});
