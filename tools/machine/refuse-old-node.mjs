var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('Alongside needs Node 20.19 or newer; this is Node ' + process.versions.node + '. Get it from https://nodejs.org, then try again.');
  process.exit(1);
}
