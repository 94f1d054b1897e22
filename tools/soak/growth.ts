export interface Sample {
  readonly hour: number;
  readonly megabytes: number;
}

/** Megabytes an hour: the slope through the lowest of each tenth of the samples, which is what is left after each clearing up. */
export function growthAnHour(samples: readonly Sample[]): number {
  const size = Math.max(1, Math.ceil(samples.length / 10));
  const lows: Sample[] = [];
  for (let at = 0; at < samples.length; at += size) lows.push(samples.slice(at, at + size).reduce((low, one) => (one.megabytes < low.megabytes ? one : low)));
  const mean = (of: (one: Sample) => number) => lows.reduce((sum, one) => sum + of(one), 0) / lows.length;
  const [hour, megabytes] = [mean((one) => one.hour), mean((one) => one.megabytes)];
  const spread = lows.reduce((sum, one) => sum + (one.hour - hour) ** 2, 0);
  return spread === 0 ? 0 : Number((lows.reduce((sum, one) => sum + (one.hour - hour) * (one.megabytes - megabytes), 0) / spread).toFixed(2));
}
