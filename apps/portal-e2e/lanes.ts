/** At most so many at once, in the order they asked: a walk that waits for its page leaves the machine to another. */
export function lanes(most: number): <Done>(does: () => Promise<Done>) => Promise<Done> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (does) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((goes) => waiting.push(goes));
    try {
      return await does();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
